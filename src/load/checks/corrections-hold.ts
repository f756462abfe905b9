import type { Claim } from '../../domain/claims/claim.ts';
import { nearest } from '../expectation.ts';
import { type Fault, show } from '../fault.ts';
import type { YamlRecord } from '../yaml-record.ts';

/** A known fault of a source. */
interface Correction {
  id: string;
  claim: string;
  found: string;
}

/** Each correction names an existing claim that still has the corrected value. */
export function correctionsHold(
  { file, value, lineOf }: YamlRecord<readonly Correction[]>,
  claims: ReadonlyMap<string, Claim>,
): Fault[] {
  return value.flatMap((correction, index) => {
    const fail = (field: string, found: string, expected: string): Fault[] => [
      {
        file,
        line: lineOf([index, field]),
        record: `correction ${show(correction.id)}`,
        field,
        found,
        expected,
      },
    ];
    const claim = claims.get(correction.claim);
    if (!claim) {
      const hint = nearest(correction.claim, [...claims.keys()]);
      return fail(
        'claim',
        show(correction.claim),
        `the id of a claim${hint ? ` (did you mean ${show(hint)}?)` : ''}`,
      );
    }
    if (JSON.stringify(claim).includes(JSON.stringify(correction.found).slice(1, -1))) return [];
    return fail(
      'found',
      show(correction.found),
      `words of ${correction.claim}; if the transcription has changed, remove the correction`,
    );
  });
}
