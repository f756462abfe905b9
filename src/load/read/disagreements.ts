import type { Claim, Disagreement } from '../../domain/claims/claim.ts';
import { recordsUnique } from '../checks/ids-unique.ts';
import { wordsAgree } from '../checks/words-agree.ts';
import { nearest } from '../expectation.ts';
import { type Fault, show } from '../fault.ts';
import type { TextFile } from './text.ts';
import { readYaml } from './yaml.ts';
import { disagreementsSchema } from '../schemas.ts';

/** Reads `seeds/disagreements.yaml`; every claim in it must exist, and the one that `holds` must be among them. */
export function readDisagreements(
  text: TextFile,
  claims: ReadonlyMap<string, Claim>,
  faults: Fault[],
): Disagreement[] {
  const record = readYaml(text, disagreementsSchema, faults);
  if (!record) return [];
  faults.push(...recordsUnique('disagreement', record), ...wordsAgree(record));
  record.value.forEach((entry, index) => {
    const fail = (field: string, found: string, expected: string) =>
      faults.push({
        file: record.file,
        line: record.lineOf([index, field]),
        record: `disagreement ${show(entry.id)}`,
        field,
        found,
        expected,
      });
    for (const id of entry.claims.filter((one) => !claims.has(one))) {
      const hint = nearest(id, [...claims.keys()]);
      fail('claims', show(id), `the id of a claim${hint ? ` (did you mean ${show(hint)}?)` : ''}`);
    }
    if (entry.holds !== undefined && !entry.claims.includes(entry.holds))
      fail('holds', show(entry.holds), 'one of the claims of the record');
  });
  return record.value;
}
