import type { Claim } from '../../domain/claims/claim.ts';
import type { Term } from '../../domain/texts/glossary.ts';
import { type Fault, show } from '../fault.ts';

/** The English of a term is, letter for letter, in the quotation of the claim that it cites. */
export function termsSourced(terms: readonly Term[], claims: ReadonlyMap<string, Claim>): Fault[] {
  const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");
  return terms.flatMap(({ id, file, renderings }) =>
    renderings.flatMap(({ claim: target, words }) => {
      const fail = (found: string, expected: string): Fault => ({
        file,
        record: `term ${show(id)}`,
        field: 'renderings',
        found,
        expected,
      });
      const claim = claims.get(target);
      if (!claim) return [fail(show(target), 'the id of a claim that exists')];
      return plain(claim.quote).includes(plain(words))
        ? []
        : [fail(show(words), `words of the quotation of ${target}: ${show(claim.quote)}`)];
    }),
  );
}
