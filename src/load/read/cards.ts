import type { Claim } from '../../domain/claims/claim.ts';
import { oneOf } from '../expectation.ts';
import { type Fault, show } from '../fault.ts';
import type { TextFile } from './text.ts';
import { readYaml } from './yaml.ts';
import { cardsSchema } from '../schemas.ts';

/** Reads `content/cards.yaml`: the claims on the cards for pupils, in order. */
export function readCards(
  text: TextFile,
  claims: ReadonlyMap<string, Claim>,
  faults: Fault[],
): Claim[] {
  const record = readYaml(text, cardsSchema, faults);
  if (!record) return [];
  const { file, value, lineOf } = record;
  const seen = new Set<string>();
  return value.flatMap(({ claim: id }, index) => {
    const fail = (expected: string) => {
      faults.push({
        file,
        line: lineOf([index, 'claim']),
        record: `card ${index + 1}`,
        field: 'claim',
        found: show(id),
        expected,
      });
      return [];
    };
    const claim = claims.get(id);
    if (!claim) return fail(`the id of a claim: ${oneOf([...claims.keys()], id)}`);
    if (seen.has(id)) return fail('each claim once');
    seen.add(id);
    return [claim];
  });
}
