import type { Messages } from '../../i18n/words/messages.ts';

/** Messages of the slides' script, in the language of the page. */
export type ShowWords = Messages['slides']['show'];
