import type { Edition } from '../../domain/edition.ts';
import { wordsAgree } from '../checks/words-agree.ts';
import { editionSchema } from '../schemas.ts';
import type { YamlRecord } from '../yaml-record.ts';
import { remembering } from './remembering.ts';
import { readYaml } from './yaml.ts';

/** Reads `content/edition.yaml`; whether it fits the register and the claims is for `editionFits`. */
export const readEdition = remembering((text, faults): YamlRecord<Edition> | undefined => {
  const record = readYaml(text, editionSchema, faults);
  if (!record) return undefined;
  faults.push(...wordsAgree(record));
  const { file, value, lineOf } = record;
  const { from, until } = value.units;
  const edition: Edition = {
    ...value,
    province: {
      ...value.province,
      mergedWith: value.province.mergedWith,
      introduced: value.province.introduced,
    },
    mainSource: value.mainSource,
    sourceYears: value.sourceYears ?? [],
    examples: { ...value.examples, chosen: value.examples.chosen ?? [] },
    featured: value.featured ?? [],
    annotations: value.annotations ?? [],
    units: { from, until, year: Number(from.slice(0, 4)), successorsFrom: dayAfter(until) },
  };
  return { file, value: edition, lineOf };
});

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
