import type { z } from 'zod';
import type { Claim, Source } from '../../domain/claims/claim.ts';
import { wordsAgree } from '../checks/words-agree.ts';
import type { Fault } from '../fault.ts';
import { remembering } from './reader.ts';
import { readYaml, type YamlRecord } from './yaml.ts';
import { sourceSchema } from './schemas.ts';

/** A source with the way back to the lines of its file. */
export interface SourceFile {
  file: string;
  source: Source;
  lineOf: YamlRecord<unknown>['lineOf'];
}

/** Reads `seeds/sources/<id>.yaml`. */
export const readSource = remembering((text, faults): SourceFile | undefined => {
  const record = readYaml(text, sourceSchema, faults);
  if (!record) return undefined;
  faults.push(...wordsAgree(record));
  const { value, file, lineOf } = record;
  return { file, source: { ...value, claims: value.claims.map(toClaim(value)) }, lineOf };
});

type SourceRecord = z.output<typeof sourceSchema>;

/** Claims are known across files as `<source>#<claim>`. */
function toClaim(source: SourceRecord): (claim: SourceRecord['claims'][number]) => Claim {
  return (claim) => ({ ...claim, id: `${source.id}#${claim.id}`, source: source.id });
}

/** The fault of a field of one claim, with its line. */
export function claimFault(
  { file, source, lineOf }: SourceFile,
  claim: Claim,
  field: string,
  found: string,
  expected: string,
): Fault {
  const path = ['claims', source.claims.indexOf(claim), field.split('.')[0] ?? field];
  const record = `claim ${JSON.stringify(claim.id.split('#')[1])}`;
  return { file, line: lineOf(path), record, field, found, expected };
}
