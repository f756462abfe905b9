import type { Claim } from '../../domain/claims/claim.ts';
import { nearest } from '../expectation.ts';
import { type Fault, show } from '../fault.ts';
import { recordsUnique } from '../checks/ids-unique.ts';
import { wordsAgree } from '../checks/words-agree.ts';
import { readYaml } from './yaml.ts';
import type { TextFile } from './text.ts';
import { correctionsSchema } from './schemas.ts';

/** A correction names a claim that exists and still says what the correction corrects. */
export function correctionsHold(
  text: TextFile,
  claims: ReadonlyMap<string, Claim>,
  faults: Fault[],
): void {
  const record = readYaml(text, correctionsSchema, faults);
  if (record) faults.push(...recordsUnique('correction', record), ...wordsAgree(record));
  record?.value.forEach((correction, index) => {
    const fail = (field: string, found: string, expected: string) =>
      faults.push({
        file: record.file,
        line: record.lineOf([index, field]),
        record: `correction ${show(correction.id)}`,
        field,
        found,
        expected,
      });
    const claim = claims.get(correction.claim);
    if (!claim) {
      const hint = nearest(correction.claim, [...claims.keys()]);
      fail(
        'claim',
        show(correction.claim),
        `the id of a claim${hint ? ` (did you mean ${show(hint)}?)` : ''}`,
      );
    } else if (!JSON.stringify(claim).includes(JSON.stringify(correction.found).slice(1, -1))) {
      fail(
        'found',
        show(correction.found),
        `words of ${correction.claim}; if the transcription has changed, remove the correction`,
      );
    }
  });
}
