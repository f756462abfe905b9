import type { CountClaim } from '../../domain/claims/claim.ts';
import { type Register, unitsOf } from '../../domain/places/unit.ts';
import type { Fault } from '../fault.ts';
import { claimFault, type SourceFile } from '../source-file.ts';

/** A count does not exceed its total, its total is that of the register, and its percentage fits. */
export function countsAddUp(sources: readonly SourceFile[], register: Register): Fault[] {
  return sources.flatMap((file) =>
    file.source.claims
      .filter((claim): claim is CountClaim => claim.kind === 'count')
      .flatMap((claim) => {
        const { value, of, percent, level, scope } = claim;
        const fail = (field: string, found: number, expected: string) =>
          claimFault(file, claim, field, String(found), expected);
        if (of === undefined) return [];
        if (value > of) return [fail('value', value, `at most the total, ${of}`)];

        const faults: Fault[] = [];
        // The register has no totals of other places or of hamlets.
        const known =
          level === 'hamlet' || !register.has(scope ?? '')
            ? of
            : unitsOf(register, level, scope).length;
        if (known !== of)
          faults.push(fail('of', of, `${known}, the ${level}s of ${scope} in geo/units.csv`));

        if (percent !== undefined) {
          const digits = String(percent).split('.')[1]?.length ?? 0;
          const exact = (100 * value) / of;
          // Sources round up, down or truncate: a difference below one unit of the last digit is accepted.
          if (Math.abs(exact - percent) >= 10 ** -digits) {
            faults.push(
              fail('percent', percent, `about ${exact.toFixed(2)}, since ${value} of ${of}`),
            );
          }
        }
        return faults;
      }),
  );
}
