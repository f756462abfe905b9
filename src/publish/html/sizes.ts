import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, LOCALES } from '../../domain/locale.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pagesIn } from '../built-files.ts';

/**
 * Writes a size that is only known after the build into the elements of all pages that have an attribute
 * (`<span data-bundle-size></span>`): `2,1 MB`, `2.1 MB`.
 * @param note What is said behind it.
 */
export function writeSize(
  root: string,
  attribute: string,
  bytes: number,
  note: (locale: Locale) => string = () => '',
): void {
  const place = new RegExp(`(<span ${attribute}[^>]*>)[^<]*(?=</span>)`, 'g');
  for (const page of pagesIn(root)) {
    const html = readFileSync(join(root, page), 'utf8');
    if (!html.includes(attribute)) continue;
    const locale = LOCALES.find((one) => html.includes(`<html lang="${one}"`)) ?? 'vi';
    const size = `${formatNumber(bytes / 1e6, locale, 1)} MB${note(locale)}`;
    writeFileSync(join(root, page), html.replaceAll(place, `$1${size}`));
  }
}
