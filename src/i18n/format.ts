import type { Locale } from '../domain/locale.ts';
import type { Source } from '../domain/claims/claim.ts';
import type { DateSpan } from '../domain/claims/date-span.ts';
import type { Unit } from '../domain/places/unit.ts';

/**
 * A number in the notation of the language: `76,28` and `1.908` (vi), `76.28` and `1,908` (en), with all its
 * decimals unless a number of decimals is given.
 */
export function formatNumber(value: number, locale: Locale, digits?: number): string {
  const options =
    digits === undefined
      ? { maximumFractionDigits: MAX_DECIMALS }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', options).format(value);
}

/** More decimals than any source prints, and fewer than the precision of a number. */
const MAX_DECIMALS = 6;

/** The size of a file: `240 kB`, `2,1 MB` (vi), `2.1 MB` (en). */
export function fileSize(bytes: number, locale: Locale): string {
  return bytes < 950_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)), locale)} kB`
    : `${formatNumber(bytes / 1_000_000, locale, 1)} MB`;
}

/** An ISO day, month or year in words: `4.8.2019`, `tháng 8.2019`, `4 August 2019`, `August 2019`. */
export function formatDay(text: string, locale: Locale): string {
  const [year = '', month, day] = text.split('-').map((part) => part.replace(/^0/, ''));
  if (locale === 'vi') {
    if (day) return `${day}.${month}.${year}`;
    return month ? `tháng ${month}.${year}` : `năm ${year}`;
  }
  const name = month ? `${ENGLISH_MONTHS[Number(month) - 1]} ` : '';
  return `${day ? `${day} ` : ''}${name}${year}`;
}

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date span in words, including its uncertainty and both ends of an interval. */
export function formatDate(span: Pick<DateSpan, 'text' | 'approximate'>, locale: Locale): string {
  const words = {
    vi: {
      about: 'khoảng ',
      until: 'không muộn hơn ',
      from: ['từ ', ' đến '],
      between: ['một lúc nào đó trong khoảng ', ' đến '],
    },
    en: {
      about: 'about ',
      until: 'no later than ',
      from: ['from ', ' to '],
      between: ['some time between ', ' and '],
    },
  }[locale];
  const plain = span.text.replace(/[~?%]/g, '');
  const [start = '', end] = plain.split('/');
  const about = span.approximate ? words.about : '';
  if (end === undefined) return about + formatDay(start, locale);
  if (start === '..') return about + words.until + formatDay(end, locale);
  const [before, to] = span.approximate ? words.between : words.from;
  return `${before}${formatDay(start, locale)}${to}${formatDay(end, locale)}`;
}

/** The name of a date for a narrow column: `8.2019` for `tháng 8.2019`, `Aug 2019` for `August 2019`. */
export function narrowDate(name: string, locale: Locale): string {
  const words = name.split(' ');
  const short =
    locale === 'vi'
      ? words.filter((word) => /\d/.test(word))
      : words.map((word) => (/\d/.test(word) || word.length <= 4 ? word : word.slice(0, 3)));
  return short.join(' ');
}

/** Several things in one phrase: `Long Xuyên và Châu Phú`, `Long Xuyên and Châu Phú`. */
export function listed(things: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === 'vi' ? 'vi-VN' : 'en-GB').format(things);
}

/** A source in short: publisher and date. */
export function creditOf({ publisher, published }: Source, locale: Locale): string {
  return `${publisher}, ${formatDate(published, locale)}`;
}

/** An address with its letters as they are written, which browsers encode: shorter, and packed with the page's text. */
export function readableAddress(url: string): string {
  return url.replace(/(?:%[89A-F][\dA-F])+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** Kinds of unit in English, after Circular 03/2009/TT-BNG; a thị trấn is a township, since it has two kinds of town. */
const ENGLISH_KINDS = {
  tỉnh: 'province',
  'thành phố': 'city',
  'thị xã': 'town',
  huyện: 'district',
  phường: 'ward',
  'thị trấn': 'township',
  xã: 'commune',
} as const satisfies Record<Unit['kind'], string>;

/** The kind of a unit as a word: `phường`, `ward`. */
export function kindName(kind: Unit['kind'], locale: Locale): string {
  return locale === 'vi' ? kind : ENGLISH_KINDS[kind];
}

/** Capitalises the first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text with a small first letter, to go on in a sentence. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A unit's name with its kind: `Phường Mỹ Bình`, `Mỹ Bình ward`. English keeps the diacritics. */
export function fullName({ kind, name }: Unit, locale: Locale): string {
  return locale === 'vi' ? `${capitalised(kind)} ${name.vi}` : `${name.vi} ${kindName(kind, 'en')}`;
}

/** A unit of 2025 within a sentence. The register has `Phường Long Xuyên`; English puts the kind last. */
export function successorName(name: string, locale: Locale): string {
  if (locale === 'vi') return name.replace(/^\p{L}/u, (letter) => letter.toLowerCase());
  const [kind = '', ...rest] = name.split(' ');
  return `${rest.join(' ')} ${kind.toLowerCase() === 'phường' ? 'ward' : 'commune'}`;
}

/** A unit's name with its kind within a sentence: `phường Mỹ Bình`, `Mỹ Bình ward`. */
export function nameInSentence(unit: Unit, locale: Locale): string {
  return locale === 'vi' ? `${unit.kind} ${unit.name.vi}` : fullName(unit, locale);
}
