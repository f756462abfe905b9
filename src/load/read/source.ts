import type { z } from 'zod';
import type { Bilingual, Claim } from '../../domain/claims/claim.ts';
import { wordsAgree } from '../checks/words-agree.ts';
import type { SourceFile } from '../source-file.ts';
import { remembering } from './remembering.ts';
import { readYaml } from './yaml.ts';
import { sourceSchema } from '../schemas.ts';

/** Reads `seeds/sources/<id>.yaml`. */
export const readSource = remembering((text, faults): SourceFile | undefined => {
  const record = readYaml(text, sourceSchema, faults);
  if (!record) return undefined;
  faults.push(...wordsAgree(record));
  const { value, file, lineOf } = record;
  return { file, source: { ...value, claims: value.claims.map(toClaim(value)) }, lineOf };
});

type SourceRecord = z.output<typeof sourceSchema>;

/** Across files, the id of a claim is `<source>#<claim>`. */
function toClaim(source: SourceRecord): (claim: SourceRecord['claims'][number]) => Claim {
  return ({ translation, ...claim }) => ({
    ...claim,
    id: `${source.id}#${claim.id}`,
    source: source.id,
    ...(translation !== undefined && {
      translation: typeof translation === 'string' ? intoOther(source, translation) : translation,
    }),
  });
}

/** A translation of a Vietnamese text is in English, any other in Vietnamese. */
function intoOther({ language }: SourceRecord, text: string): Partial<Bilingual> {
  return language === 'vi' ? { en: text } : { vi: text };
}
