import type { Locale } from '../../domain/locale.ts';

const NUMBERS: Record<Locale, readonly string[]> = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** A number up to ten in letters, a larger one in digits. */
export function inLetters(number: number, locale: Locale): string {
  return NUMBERS[locale][number] ?? String(number);
}
