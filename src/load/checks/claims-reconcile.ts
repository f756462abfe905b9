import type { Claim } from '../../domain/claims/claim.ts';
import { conflict } from '../../domain/status/reconciliation.ts';
import type { Snapshot } from '../../domain/status/snapshot.ts';
import type { Register } from '../../domain/places/unit.ts';
import type { Fault } from '../fault.ts';
import { claimFault, type SourceFile } from '../source-file.ts';

/**
 * All claims of a snapshot's period can be true at once: the units that they name, the minimums and
 * the totals. If not, an irreducible set of claims in conflict is named, by file and id.
 */
export function claimsReconcile(
  sources: readonly SourceFile[],
  register: Register,
  snapshots: readonly Snapshot[],
): Fault[] {
  const claims = sources.flatMap((file) => file.source.claims);
  return snapshots.flatMap((snapshot) => {
    const culprits = conflict(register, claims, snapshot);
    const [first] = culprits ?? [];
    const file = sources.find(({ source }) => source.id === first?.source);
    // Two claims about one unit are reported by claims-agree, which also checks older claims.
    if (!culprits || !first || !file || first.kind === 'list' || first.kind === 'holder') return [];
    const others = culprits.slice(1).map((claim) => `${claim.id} (${gist(claim)})`);
    return [
      claimFault(
        file,
        first,
        first.kind === 'count' ? 'value' : first.kind,
        others.length > 0 ? `${gist(first)}, against ${others.join(' and ')}` : gist(first),
        others.length > 0
          ? `claims of ${snapshot.period.text} that can all be true`
          : 'no more than the units in geo/units.csv',
      ),
    ];
  });
}

/** What a claim contributes to a conflict, in a few words. */
function gist(claim: Claim): string {
  switch (claim.kind) {
    case 'count':
      return `${claim.value} ${claim.level}s of ${claim.scope}`;
    case 'minimum':
      return `at least ${claim.value ?? `${claim.share} %`} in each ${claim.level}`;
    case 'list': {
      const units = claim.units === 'all' ? 'all' : claim.units.length;
      return `${units} ${claim.level}s of ${claim.scope} ${claim.status}`;
    }
    case 'holder':
      return `${claim.unit} ${claim.posts === 'both' ? 'implementing' : 'not-implementing'}`;
    default:
      return claim.kind;
  }
}
