import type { Dataset } from '../../domain/dataset.ts';
import type { Locale } from '../../domain/locale.ts';
import { MAP_LEVELS, type Unit, unitOf, unitsOf } from '../../domain/places/unit.ts';
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

/** The name at the beginning of the sentence of a place. */
export function sentenceName(
  unit: Unit,
  { register }: Pick<Known, 'register'>,
  locale: Locale,
): string {
  return unit.level === 'commune'
    ? messages(locale).sentence.within(unit.name.vi, unitOf(register, unit.parent ?? '').name.vi)
    : fullName(unit, locale);
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
    const { status, ...range } = districtStanding(code, at, history);
    return when + t.district(range) + (status === 'not-named' ? '' : t.own[status]);
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

/** Sentences of all places at a date, without the names at their beginning; most communes share one. */
export type PlaceSentences = readonly [rest: string, codes: string][];

/**
 * The sentences of all communes and districts at a date, by what follows the name: the most frequent first and
 * without codes, the others with the codes of their places, joined by a blank.
 * @throws RangeError for an unknown date.
 */
export function placeSentences(at: string, known: Known, locale: Locale): PlaceSentences {
  const byRest = new Map<string, string[]>();
  for (const unit of MAP_LEVELS.flatMap((level) => unitsOf(known.register, level))) {
    const rest = predicate(unit, at, known, locale);
    byRest.set(rest, [...(byRest.get(rest) ?? []), unit.code]);
  }
  return [...byRest]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([rest, codes], index) => [rest, index === 0 ? '' : codes.join(' ')]);
}
