import type { Dataset } from '../../domain/dataset.ts';
import { type Locale, LOCALES } from '../../domain/locale.ts';
import { browsersMeant } from '../../i18n/sentences/browsers.ts';
import { formatDay } from '../../i18n/format.ts';
import { type EditionWords, editionWords } from '../../i18n/words/edition-words.ts';
import { messages } from '../../i18n/words/messages.ts';

const WIDTH = 76;

/**
 * What the bundle is and how to open it, in both languages, as plain text that old editors on school computers
 * show correctly: with a byte order mark and Windows line ends.
 * @param date `YYYY-MM-DD`. @param lessons Their number in one language.
 */
export function readme(
  date: string,
  dataset: Pick<Dataset, 'edition' | 'register'>,
  lessons: number,
): string {
  const text = LOCALES.map((locale) =>
    inLanguage(editionWords(dataset, locale), locale, date, lessons),
  ).join(`\n${'-'.repeat(WIDTH)}\n\n`);
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}

function inLanguage(edition: EditionWords, locale: Locale, date: string, lessons: number): string {
  const { footer, offline } = messages(locale);
  const { title, sections, licences, more, texts } = offline.readme;
  const notices = [
    footer.words(edition),
    footer.code(edition),
    footer.boundaries(edition),
    more,
    texts,
  ] as const;
  return [
    `${edition.site.toLocaleUpperCase(locale)}\n${title(formatDay(date, locale))}\n`,
    ...[...sections(edition, lessons, browsersMeant(locale)), [licences, ...notices] as const].map(
      ([heading, ...paragraphs]) =>
        `${heading}\n${paragraphs.map((paragraph) => indent(paragraph)).join('')}`,
    ),
  ].join('\n');
}

/** An indented paragraph, wrapped to WIDTH. */
function indent(paragraph: string): string {
  return paragraph.replace(new RegExp(`(.{1,${WIDTH - 2}})(?: |$)`, 'g'), '  $1\n');
}
