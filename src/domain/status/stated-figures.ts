import type { Locale } from '../locale.ts';

/** What may be stated with a citation. */
export interface Figures {
  /** Numbers that may be cited anywhere. */
  numbers: ReadonlySet<number>;
  /** Years, months and days, which may be cited only inside a date. */
  dateParts: ReadonlySet<number>;
}

/** Numbers of a text in the notation of its language: `76,28` and `1.908.352` (vi), `76.28` and `1,908,352` (en). */
export function numbersIn(text: string, locale: Locale): number[] {
  const [group, point] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = `\\d{1,3}(?:\\${group}\\d{3})+(?!\\d)`;
  const pattern = new RegExp(`(?:${grouped}|\\d+)(?:\\${point}\\d+)?`, 'g');
  return [...text.matchAll(pattern)].map(([match]) =>
    Number(match.replaceAll(group, '').replace(point, '.')),
  );
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** Neither part of a longer number nor the second half of a fraction. */
const START = '(?<![\\d.,/])';
/** A year that is not the first half of a fraction, and no percentage. */
const YEAR = `${START}(?:19|20)\\d\\d(?!\\d|[/.,]\\d|\\s?%)`;
/** `4.8.2019`, `8.2019`; also with hyphens and slashes. */
const NUMERIC = `${START}(?:\\d{1,2}[./-])?\\d{1,2}[./-](?:19|20)\\d\\d(?!\\d)`;

const DATES: Record<Locale, RegExp> = {
  // `ngày 4 tháng 8`, `ngày 4-8`, `tháng 7, 8 và 9`
  vi: new RegExp(
    `${NUMERIC}|(?:ngày|tháng|quý)\\s\\d{1,2}(?!\\d|/\\d{3})(?:[./-]\\d{1,2}(?!\\d))?(?:[./-](?:19|20)\\d\\d(?!\\d))?(?:(?:,|–|-|\\s(?:và|đến|hoặc))\\s?\\d{1,2}(?![\\d/]))*|${YEAR}`,
    'giu',
  ),
  // `4 August`, `4–6 August`, `August 4`
  en: new RegExp(
    `${NUMERIC}|${START}(?:\\d{1,2}(?:–|-|\\s(?:and|to)\\s))?\\d{1,2}\\s${MONTH}|${MONTH}\\s\\d{1,2}(?!\\d)|${YEAR}`,
    'gu',
  ),
};

/** The numbers of a text, those inside dates apart. */
export function figuresIn(text: string, locale: Locale): Record<keyof Figures, number[]> {
  const dates = text.match(DATES[locale]) ?? [];
  return {
    numbers: numbersIn(text.replace(DATES[locale], ' '), locale),
    dateParts: dates.flatMap((date) => date.match(/\d+/g) ?? []).map(Number),
  };
}

/** The numbers of a text that are not stated. */
export function unstated(text: string, locale: Locale, stated: Figures): number[] {
  const { numbers, dateParts } = figuresIn(text, locale);
  return [
    ...numbers.filter((number) => !stated.numbers.has(number)),
    ...dateParts.filter((part) => !stated.dateParts.has(part) && !stated.numbers.has(part)),
  ];
}

/** All that any of these state. */
export function allFigures(parts: readonly Figures[]): Figures {
  return {
    numbers: new Set(parts.flatMap(({ numbers }) => [...numbers])),
    dateParts: new Set(parts.flatMap(({ dateParts }) => [...dateParts])),
  };
}

/** Figures as a report lists them: `119, 156; in a date 2019, 8`. */
export function listFigures({ numbers, dateParts }: Figures): string {
  const dates = [...dateParts].filter((part) => !numbers.has(part));
  return [
    [...numbers].sort((a, b) => a - b).join(', '),
    dates.length > 0 ? `in a date ${dates.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}
