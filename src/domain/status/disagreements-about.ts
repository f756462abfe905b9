import type { Claim, Disagreement } from '../claims/claim.ts';
import type { History } from './snapshot-view.ts';

/**
 * The disagreements that a unit has a part in: one of their claims is evidence on it, or is about it alone.
 * @param code Code of the unit.
 */
export function disagreementsAbout(
  code: string,
  {
    disagreements,
    claims,
    history,
  }: {
    disagreements: readonly Disagreement[];
    claims: ReadonlyMap<string, Claim>;
    history: Pick<History, 'evidence'>;
  },
): Disagreement[] {
  const evidence = new Set(history.evidence.get(code)?.map(({ claim }) => claim.id));
  const isAbout = (id: string) => {
    const claim = claims.get(id);
    return claim && [placeOf(claim, 'scope'), placeOf(claim, 'unit')].includes(code);
  };
  return disagreements.filter(({ claims: ids }) =>
    ids.some((id) => evidence.has(id) || isAbout(id)),
  );
}

/** A claim's code of a unit, if claims of its kind have one. */
function placeOf(claim: Claim, field: 'scope' | 'unit'): string | undefined {
  return field in claim ? (claim as { scope?: string; unit?: string })[field] : undefined;
}
