import type { Claim } from '../../domain/claims/claim.ts';
import type { Register } from '../../domain/places/unit.ts';
import { nearest } from '../expectation.ts';
import { type Fault, show } from '../fault.ts';
import { claimFault, type SourceFile } from '../source-file.ts';

/** Every code in a claim is in the register, at the level of the claim. */
export function codesKnown(sources: readonly SourceFile[], register: Register): Fault[] {
  return sources.flatMap((file) =>
    file.source.claims.flatMap((claim) =>
      codesIn(claim).flatMap(({ field, code, level }) => {
        const unit = register.get(code);
        if (unit && (level === undefined || unit.level === level)) return [];
        if (unit) {
          const expected = `the code of a ${level}; ${code} is a ${unit.level}`;
          return [claimFault(file, claim, field, show(code), expected)];
        }
        const hint = nearest(
          code,
          [...register.keys()].filter((known) => known.length === code.length),
        );
        const expected = `a code from geo/units.csv${hint ? ` (did you mean ${show(hint)}?)` : ''}`;
        return [claimFault(file, claim, field, show(code), expected)];
      }),
    ),
  );
}

function codesIn(claim: Claim): { field: string; code: string; level?: string }[] {
  if (claim.kind === 'holder') return [{ field: 'unit', code: claim.unit }];
  const scope = 'scope' in claim && claim.scope !== undefined && claim.scope !== 'VN';
  return [
    ...(scope ? [{ field: 'scope', code: claim.scope as string }] : []),
    ...(claim.kind === 'list' && claim.units !== 'all'
      ? claim.units.map((code) => ({ field: 'units', code, level: claim.level }))
      : []),
  ];
}
