import type { Dataset } from '../../domain/dataset.ts';
import type { Locale } from '../../domain/locale.ts';
import { type MapLevel, provinceOf, type Unit, unitOf, unitsOf } from '../../domain/places/unit.ts';
import {
  communeStanding,
  districtStanding,
  everStanding,
  type Mention,
} from '../../domain/status/standing.ts';
import { viewAt } from '../../domain/status/snapshot-view.ts';
import { formatDate, fullName } from '../format.ts';
import { messages } from '../words/messages.ts';

type Known = Pick<Dataset, 'history' | 'register'>;

/**
 * What is known of a commune or a district at a date, in a sentence that can be shared: `Ô Lâm (Tri Tôn), tháng
 * 8.2019: chưa nguồn nào nêu tên. …`.
 * @param at Id of a snapshot, or `ever`.
 * @throws RangeError for an unknown date.
 */
export function placeSentence(unit: Unit, at: string, known: Known, locale: Locale): string {
  return sentenceName(unit, known, locale) + predicate(unit, at, known, locale);
}

/** The name at the beginning of the sentence of a place, with what it is within. */
export function sentenceName(
  unit: Unit,
  { register }: Pick<Known, 'register'>,
  locale: Locale,
): string {
  const { within } = messages(locale).sentence;
  const province = provinceOf(register).name.vi;
  return unit.level === 'commune'
    ? within(unit.name.vi, unitOf(register, unit.parent ?? '').name.vi, province)
    : within(fullName(unit, locale), province);
}

/** The sentence of a place after its name. */
function predicate(unit: Unit, at: string, { history, register }: Known, locale: Locale): string {
  const { code, level } = unit;
  const t = messages(locale).sentence;
  const says = ({ status }: Mention) => t.says[status];
  const on = ({ date }: Mention) => formatDate(date, locale);
  if (at === 'ever') {
    const { mention, named, units } = everStanding(code, history, register);
    return (
      t.ever +
      (mention ? t.everNamed[mention.status](on(mention)) : t.neverNamed) +
      (mention && level === 'commune'
        ? ''
        : t.everAmong[level === 'district' ? level : 'commune'](named, units))
    );
  }
  const when = t.at(viewAt(history, at)?.snapshot.name[locale] ?? '');
  if (level === 'district') {
    const { status, isOlder, ...range } = districtStanding(code, at, history);
    return when + t.district(range) + (status === 'not-named' ? '' : t.own[status](isOlder));
  }
  const standing = communeStanding(code, at, history);
  switch (standing.kind) {
    case 'stated':
      return (
        when + t.says[standing.status] + t.stated[standing.status](standing.named, standing.total)
      );
    case 'older':
      return when + says(standing) + t.older(on(standing));
    case 'unknown': {
      const { later } = standing;
      return (
        when + t.unknown + (later ? `${t.later(on(later))}${says(later)}.` : t.among(standing))
      );
    }
  }
}

/** Sentences of all places of a level, for a script that knows the names of the places. */
export interface SentenceParts {
  /** The name at the beginning, by level; `%s` is the place, then its district. */
  names: Partial<Record<MapLevel, string>>;
  /**
   * By date: what follows the name. The most frequent first and without codes, the others with the codes of their
   * places, joined by a blank.
   */
  at: Record<string, [rest: string, codes: string][]>;
}

/** The sentences of all places of these levels at these dates, with what is alike written once. */
export function sentenceParts(
  levels: readonly MapLevel[],
  times: readonly string[],
  known: Known,
  locale: Locale,
): SentenceParts {
  const { within } = messages(locale).sentence;
  const province = provinceOf(known.register).name.vi;
  const names = { commune: within('%s', '%s', province), district: within('%s', province) };
  const units = levels.flatMap((level) => unitsOf(known.register, level));
  return {
    names: Object.fromEntries(levels.map((level) => [level, names[level]])),
    at: Object.fromEntries(
      times.map((at) => {
        const byRest = new Map<string, string[]>();
        for (const unit of units) {
          const rest = predicate(unit, at, known, locale);
          byRest.set(rest, [...(byRest.get(rest) ?? []), unit.code]);
        }
        const rests = [...byRest].sort(([, a], [, b]) => b.length - a.length);
        return [at, rests.map(([rest, codes], i) => [rest, i === 0 ? '' : codes.join(' ')])];
      }),
    ),
  };
}
