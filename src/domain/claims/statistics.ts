import { type Claim, type Measure, MEASURES, type StatisticClaim } from './claim.ts';

/** Claims about each measure of a place (its code), newest first; empty arrays for measures without one. */
export function statisticsOf(
  claims: Iterable<Claim>,
  place: string,
): { measure: Measure; claims: StatisticClaim[] }[] {
  const own = [...claims].filter(
    (claim): claim is StatisticClaim => claim.kind === 'statistic' && claim.scope === place,
  );
  return MEASURES.map((measure) => ({
    measure,
    claims: own
      .filter((claim) => claim.measure === measure)
      .sort((a, b) => (a.asOf.latest > b.asOf.latest ? -1 : 1)),
  }));
}
