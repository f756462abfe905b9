import type { Locale } from '../locale.ts';
import type { Claim, Source } from './claim.ts';

/** Our translation of a quotation that readers of a language need; undefined if the quotation is in their language. */
export function translationFor(
  locale: Locale,
  { translation }: Pick<Claim, 'translation'>,
  { language }: Pick<Source, 'language'>,
): string | undefined {
  return language === locale ? undefined : translation?.[locale];
}
