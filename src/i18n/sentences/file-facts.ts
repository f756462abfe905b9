import { ENDINGS, type Handout } from '../../domain/texts/handout.ts';
import type { Locale } from '../../domain/locale.ts';
import { fileSize } from '../format.ts';
import { messages } from '../words/messages.ts';

/** Type of a file, and its size if known: `PDF, 120 kB`. */
export function fileFacts({ kind, size }: Handout, locale: Locale): string {
  const format = messages(locale).teach.formats[ENDINGS[kind]];
  return size === undefined ? format : `${format}, ${fileSize(size, locale)}`;
}
