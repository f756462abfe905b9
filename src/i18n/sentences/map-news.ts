import type { MapLevel, Register } from '../../domain/places/unit.ts';
import { unitsOf } from '../../domain/places/unit.ts';
import type { Locale } from '../../domain/locale.ts';
import type { History, Statuses } from '../../domain/status/snapshot-view.ts';
import { messages } from '../words/messages.ts';

/** What a date says of one level: its published total, if there is one, and how many units are named. */
export interface DateCount {
  /** A snapshot's id, or `ever`. */
  at: string;
  level: MapLevel;
  units: number;
  /** The published total; undefined without one. */
  total: number | undefined;
  /** Units that a source of the date names, or any source for `ever`. */
  named: number;
  /** Units that only older sources name. */
  carried: number;
}

/** The counts of every date, then of `ever`, for each of some levels. */
export function dateCounts(
  { views, ever }: Pick<History, 'views' | 'ever'>,
  register: Register,
  levels: readonly MapLevel[],
): DateCount[] {
  const count = (statuses: Statuses, level: MapLevel) => {
    const combined = unitsOf(register, level)
      .map(({ code }) => statuses.get(code))
      .filter((one) => one?.status === 'implementing');
    const carried = combined.filter((one) => one?.basis === 'carried').length;
    return {
      level,
      units: unitsOf(register, level).length,
      named: combined.length - carried,
      carried,
    };
  };
  return levels.flatMap((level) => [
    ...views.map(({ snapshot, statuses, tallies }) => ({
      at: snapshot.id,
      total: tallies[level]?.implementing,
      ...count(statuses, level),
    })),
    { at: 'ever', total: undefined, ...count(ever, level) },
  ]);
}

/** The news of a date in a line or two: the headline of the map. */
export function mapNews(
  count: DateCount,
  { views }: Pick<History, 'views'>,
  locale: Locale,
): string {
  const t = messages(locale);
  const { at, level, units, total, named, carried } = count;
  const when = views.find(({ snapshot }) => snapshot.id === at)?.snapshot.name[locale];
  if (when === undefined) return t.map.newsEver({ level, units, named: named + carried });
  return t.map.news({ when, level, units, total, named, carried });
}
