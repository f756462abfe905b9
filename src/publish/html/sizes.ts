import { LOCALES } from '../../domain/locale.ts';
import { formatNumber } from '../../i18n/format.ts';
import { messages } from '../../i18n/words/messages.ts';
import type { Pass, Sizes } from './pass.ts';

/** Writes the sizes of the bundle and of the offline copy where pages state them: `2,1 MB`, `2.1 MB`. */
export const writeSizes: Pass<Sizes> = (html, { bundle, copy }) => {
  const locale = LOCALES.find((one) => html.includes(`<html lang="${one}"`)) ?? 'vi';
  const fill = (text: string, attribute: string, bytes: number, note: string) =>
    text.replaceAll(
      new RegExp(`(<span ${attribute}[^>]*>)[^<]*(?=</span>)`, 'g'),
      (_found, tag: string) => `${tag}${formatNumber(bytes / 1e6, locale, 1)} MB${note}`,
    );
  const note = copy.isPartial ? messages(locale).division.copy : '';
  const withCopy = fill(html, 'data-copy-size', copy.download[locale], note);
  return bundle === undefined ? withCopy : fill(withCopy, 'data-bundle-size', bundle, '');
};
