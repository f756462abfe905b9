import { ContradictionError, evidenceByUnit, statusAt } from '../../domain/status/status.ts';
import type { Snapshot } from '../../domain/status/snapshot.ts';
import type { Register } from '../../domain/places/unit.ts';
import type { Fault } from '../fault.ts';
import { claimFault, type SourceFile } from '../source-file.ts';

/** No two claims of the same date give a unit different statuses. Each pair is reported once. */
export function claimsAgree(
  sources: readonly SourceFile[],
  register: Register,
  snapshots: readonly Snapshot[],
): Fault[] {
  const claims = sources.flatMap((file) => file.source.claims);
  const faults = new Map<string, Fault>();
  for (const [code, evidence] of evidenceByUnit(register, claims)) {
    for (const snapshot of snapshots) {
      try {
        statusAt(evidence, snapshot);
      } catch (error) {
        if (!(error instanceof ContradictionError)) throw error;
        const [first, ...others] = error.evidence;
        const file = sources.find(({ source }) => source.id === first?.claim.source);
        if (!first || !file || faults.has(error.message)) continue;
        const against = others.map((other) => `${other.claim.id} (${other.status})`).join(', ');
        const name = register.get(code)?.name.vi ?? code;
        const found = `${first.status} for ${code} ${name}, against ${against}`;
        faults.set(
          error.message,
          claimFault(file, first.claim, 'status', found, 'one status for a unit on a date'),
        );
      }
    }
  }
  return [...faults.values()];
}
