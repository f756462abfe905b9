/** The languages of the site; Vietnamese is the root language. */
export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
