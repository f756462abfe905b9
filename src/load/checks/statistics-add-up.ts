import type { StatisticClaim } from '../../domain/claims/claim.ts';
import { type Register, unitsOf } from '../../domain/places/unit.ts';
import type { Fault } from '../fault.ts';
import { claimFault, type SourceFile } from '../source-file.ts';

/** Published areas differ from our generalised polygons by less than this share. */
const AREA_TOLERANCE = 0.08;

/**
 * Populations of one year add up to the province’s, once all districts have one; an area is about
 * that of the unit’s polygon.
 */
export function statisticsAddUp(sources: readonly SourceFile[], register: Register): Fault[] {
  const statistics = sources.flatMap((file) =>
    file.source.claims
      .filter((claim): claim is StatisticClaim => claim.kind === 'statistic')
      .map((claim) => ({ file, claim, year: claim.asOf.latest.slice(0, 4) })),
  );
  const faults: Fault[] = [];
  for (const { file, claim, year } of statistics) {
    const fail = (expected: string) =>
      faults.push(claimFault(file, claim, 'value', String(claim.value), expected));
    const unit = register.get(claim.scope ?? '');
    if (claim.measure === 'area' && unit && unit.areaKm2 > 0) {
      if (Math.abs(claim.value / unit.areaKm2 - 1) > AREA_TOLERANCE)
        fail(`about ${unit.areaKm2} km², the area of the polygon`);
    }
    if (claim.measure === 'population' && unit?.level === 'province') {
      const parts = unitsOf(register, 'district').map(({ code }) =>
        statistics.find(
          (one) =>
            one.claim.measure === 'population' && one.claim.scope === code && one.year === year,
        ),
      );
      const sum = parts.reduce((all, part) => all + (part?.claim.value ?? NaN), 0);
      if (!Number.isNaN(sum) && sum !== claim.value)
        fail(`${sum}, the sum of the districts in ${year}`);
    }
  }
  return faults;
}
