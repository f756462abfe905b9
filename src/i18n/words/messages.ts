import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import { type Messages, vi } from './vi.ts';

export type { Messages };

const MESSAGES: Record<Locale, Messages> = { vi, en };

/** The words of a language. */
export function messages(locale: Locale): Messages {
  return MESSAGES[locale];
}
