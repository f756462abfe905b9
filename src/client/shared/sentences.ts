import type { SentenceParts } from '../../i18n/sentences/place-sentence.ts';
import type { MapLevel } from '../../domain/places/unit.ts';
import { fill } from './words.ts';

/** A place as its sentence names it. */
export interface NamedPlace {
  code: string;
  level: MapLevel;
  /** Without its kind for a commune, with it for a district. */
  name: string;
  /** The district of a commune, without its kind. */
  within: string;
}

/** The sentence of a place at a date; empty for a date without sentences. See `i18n/sentences/place-sentence.ts`. */
export function sentenceOf(
  { names, at: times }: SentenceParts,
  at: string,
  { code, level, name, within }: NamedPlace,
): string {
  const rests = times[at];
  const rest = rests?.find(([, codes]) => codes.split(' ').includes(code)) ?? rests?.[0];
  return rest ? fill(names[level] ?? '', name, within) + rest[0] : '';
}
