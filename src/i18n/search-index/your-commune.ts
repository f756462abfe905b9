import type { Dataset } from '../../domain/dataset.ts';
import type { Locale } from '../../domain/locale.ts';
import { MAP_LEVELS, unitsOf } from '../../domain/places/unit.ts';
import { fullName, successorName } from '../format.ts';
import { type SentenceParts, sentenceParts } from '../sentences/place-sentence.ts';
import { messages } from '../words/messages.ts';

/** What the field on the home page knows: all places by district, their sentences, and the words around them. */
export interface YourCommuneData {
  /** Code, full name and name of each district, with its communes and the names of the units of today. */
  districts: [
    code: string,
    name: string,
    short: string,
    communes: [code: string, name: string, short: string, later: string[]][],
  ][];
  /** Of the default date only. */
  sentences: SentenceParts;
  at: string;
  title: string;
  words: Record<'found' | 'later' | 'copied' | 'copyBlocked', string>;
}

/** The data of the field on the home page, in one language. */
export function yourCommuneData(dataset: Dataset, locale: Locale): YourCommuneData {
  const { register, history, edition } = dataset;
  const t = messages(locale);
  const at = history.default.snapshot.id;
  return {
    districts: unitsOf(register, 'district').map((district) => [
      district.code,
      fullName(district, locale),
      district.name.vi,
      unitsOf(register, 'commune', district.code).map((unit) => [
        unit.code,
        fullName(unit, locale),
        unit.name.vi,
        unit.successors.map(({ name }) => successorName(name, locale)),
      ]),
    ]),
    sentences: sentenceParts(MAP_LEVELS, [at], dataset, locale),
    at,
    title: edition.title[locale],
    words: {
      found: t.find.found,
      later: t.find.later,
      copied: t.take.copied,
      copyBlocked: t.take.copyBlocked,
    },
  };
}
