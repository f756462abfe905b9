import { OLDEST_BROWSERS } from '../../domain/browsers.ts';
import type { Locale } from '../../domain/locale.ts';
import { messages } from '../words/messages.ts';

/** The oldest browsers that the site is made for, as a sentence. */
export function browsersMeant(locale: Locale): string {
  const versionOf = (wanted: string) =>
    OLDEST_BROWSERS.find(({ name }) => name === wanted)?.version ?? '';
  return messages(locale).offline.browsers({
    chrome: versionOf('chrome'),
    firefox: versionOf('firefox'),
    safari: versionOf('safari'),
  });
}
