import type { Source, SourcePart } from './claim.ts';
import type { DateSpan } from './date-span.ts';

/** Maximum size of a part of the list of sources, in characters of its records: with its frame, a page of 57 kB (brotli). */
const MAX_PART_CHARS = 150_000;

/** Maximum number of sources of a part: folded, they are 7,500 px high on a phone. */
const MAX_PART_SOURCES = 45;

/** The year of publication; undefined if the date leaves several possible. */
export function yearPublished({ earliest, latest }: DateSpan): number | undefined {
  const year = latest.slice(0, 4);
  return earliest.startsWith(year) ? Number(year) : undefined;
}

/**
 * Divides sources into parts: at the declared years, so that the address of a part does not change when sources
 * are added, and further where they are too many. Parts without sources do not exist.
 * @param years First years of the parts, ascending.
 * @returns For each source the part that shows it, in the order in which they are shown.
 */
export function sourceParts<S extends Pick<Source, 'id' | 'published' | 'publisher'>>(
  sources: readonly S[],
  years: readonly number[],
): Map<S, SourcePart> {
  const partOf = ({ published }: S): Omit<SourcePart, 'index' | 'number'> => {
    if (years.length === 0) return { kind: 'all' };
    const year = yearPublished(published);
    if (year === undefined) return { kind: 'undated' };
    const at = years.findLastIndex((first) => first <= year);
    if (at < 0) return { kind: 'before', year: years[0] };
    const next = years[at + 1];
    return { kind: 'from', year: years[at], ...(next !== undefined && { until: next - 1 }) };
  };
  const parts = new Map<S, SourcePart>();
  let last = '';
  let part: SourcePart = { index: -1, kind: 'all', number: 1 };
  let chars = 0;
  let count = 0;
  for (const source of [...sources].sort(newestFirst)) {
    const own = partOf(source);
    const key = JSON.stringify(own);
    const length = JSON.stringify(source).length;
    const isNew = key !== last;
    if (isNew || chars + length > MAX_PART_CHARS || count === MAX_PART_SOURCES) {
      part = { ...own, index: part.index + 1, number: isNew ? 1 : part.number + 1 };
      chars = 0;
      count = 0;
    }
    last = key;
    chars += length;
    count += 1;
    parts.set(source, part);
  }
  return parts;
}

type Dated = Pick<Source, 'id' | 'published' | 'publisher'>;

/** By year, those of unknown years last; within it the newest first. */
function newestFirst(a: Dated, b: Dated): number {
  const years = (yearPublished(b.published) ?? 0) - (yearPublished(a.published) ?? 0);
  const days = compare(b.published.latest, a.published.latest);
  return years || days || compare(a.publisher, b.publisher) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The parts with their sources, in order. */
export function partsOf(
  sources: readonly Source[],
): { part: SourcePart; sources: readonly Source[] }[] {
  const groups = Map.groupBy(sources, ({ part }) => part?.index ?? 0);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([index, listed]) => ({
      part: listed[0]?.part ?? { index, kind: 'all', number: 1 },
      sources: [...listed].sort(newestFirst),
    }));
}
