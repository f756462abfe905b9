import type { Messages } from '../../i18n/words/messages.ts';

/** The words that the page of slides hands to its script, in its language. */
export type ShowWords = Messages['slides']['show'];
