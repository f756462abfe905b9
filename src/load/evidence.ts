import type { Claim, Disagreement } from '../domain/claims/claim.ts';
import type { Snapshot } from '../domain/status/snapshot.ts';
import type { Register } from '../domain/places/unit.ts';
import { claimsAgree } from './checks/claims-agree.ts';
import { claimsReconcile } from './checks/claims-reconcile.ts';
import { codesKnown } from './checks/codes-known.ts';
import { correctionsHold } from './read/corrections.ts';
import { countsAddUp } from './checks/counts-add-up.ts';
import { datesInOrder } from './checks/dates-in-order.ts';
import { idsUnique } from './checks/ids-unique.ts';
import { quotesBearOut } from './checks/quotes-bear-out.ts';
import { statisticsAddUp } from './checks/statistics-add-up.ts';
import type { Fault } from './fault.ts';
import { filesIn, readerOf } from './read/files.ts';
import { readDisagreements } from './read/disagreements.ts';
import { readSnapshots } from './read/snapshots.ts';
import { readSource, type SourceFile } from './read/source.ts';

/** What sources say: what `seeds/` holds, as far as it could be read. */
export interface EvidenceFiles {
  sources: SourceFile[];
  /** By id, over all sources. */
  claims: ReadonlyMap<string, Claim>;
  snapshots: Snapshot[];
  disagreements: Disagreement[];
}

/**
 * Reads `seeds/` and checks it against the register and against itself.
 * @param today ISO 8601 day; nothing was published after it.
 */
export function loadEvidence(
  root: string,
  register: Register,
  today: string,
  faults: Fault[],
): EvidenceFiles {
  const read = readerOf(root, faults);
  const files = filesIn(root, 'seeds/sources', '.yaml');
  const sources = files.flatMap((file) => read(file, readSource) ?? []);
  const claims = new Map(
    sources.flatMap(({ source }) => source.claims.map((claim) => [claim.id, claim])),
  );
  faults.push(...idsUnique(sources), ...datesInOrder(sources, today));
  const evidence: EvidenceFiles = { sources, claims, snapshots: [], disagreements: [] };
  if (register.size === 0) return evidence;

  faults.push(
    ...codesKnown(sources, register),
    ...countsAddUp(sources, register),
    ...quotesBearOut(sources, register),
    ...statisticsAddUp(sources, register),
  );
  // A source that could not be read would only make others look wrong that refer to it.
  if (sources.length < files.length) return evidence;

  const snapshots = read('seeds/snapshots.yaml', (text) => readSnapshots(text, claims, faults));
  const disagreements = read('seeds/disagreements.yaml', (text) =>
    readDisagreements(text, claims, faults),
  );
  read('seeds/corrections.yaml', (text) => correctionsHold(text, claims, faults));
  evidence.snapshots = snapshots ?? [];
  evidence.disagreements = disagreements ?? [];
  overrule(evidence);
  faults.push(
    ...claimsAgree(sources, register, evidence.snapshots),
    ...claimsReconcile(sources, register, evidence.snapshots),
  );
  return evidence;
}

/** Marks the claims that a disagreement was settled against. */
function overrule({ disagreements, claims }: EvidenceFiles): void {
  for (const { claims: ids, holds } of disagreements) {
    for (const id of holds === undefined ? [] : ids) {
      const claim = claims.get(id);
      if (claim && id !== holds) claim.overruled = true;
    }
  }
}
