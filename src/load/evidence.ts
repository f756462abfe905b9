import type { Claim, Correction, Disagreement } from '../domain/claims/claim.ts';
import type { Snapshot } from '../domain/status/snapshot.ts';
import type { Register } from '../domain/places/unit.ts';
import { claimsAgree } from './checks/claims-agree.ts';
import { claimsReconcile } from './checks/claims-reconcile.ts';
import { claimsTranslated } from './checks/claims-translated.ts';
import { codesKnown } from './checks/codes-known.ts';
import { correctionsHold } from './checks/corrections-hold.ts';
import { countsAddUp } from './checks/counts-add-up.ts';
import { datesInOrder } from './checks/dates-in-order.ts';
import { idsUnique } from './checks/ids-unique.ts';
import { quotesProve } from './checks/quotes-prove.ts';
import { quotesSupportFields } from './checks/quotes-support-fields.ts';
import { translationsAgree } from './checks/translations-agree.ts';
import { statisticsAddUp } from './checks/statistics-add-up.ts';
import type { Fault } from './fault.ts';
import { type Files, filesIn } from './read/files.ts';
import { readerOf } from './read/reader.ts';
import { readCorrections } from './read/corrections.ts';
import { readDisagreements } from './read/disagreements.ts';
import { readSnapshots } from './read/snapshots.ts';
import { readSource } from './read/source.ts';
import type { SourceFile } from './source-file.ts';

/** The contents of `seeds/`, as far as they could be read. */
export interface EvidenceFiles {
  sources: SourceFile[];
  /** By id, over all sources. */
  claims: ReadonlyMap<string, Claim>;
  snapshots: Snapshot[];
  disagreements: Disagreement[];
  corrections: Correction[];
}

/** What is not read if there are faults before it. */
const NOTHING_MORE = { snapshots: [], disagreements: [], corrections: [] };

/**
 * Reads `seeds/` and checks it against the register and against itself.
 * @param today ISO 8601 day; nothing was published after it.
 */
export function loadEvidence(
  project: Files,
  register: Register,
  today: string,
  faults: Fault[],
): EvidenceFiles {
  const read = readerOf(project, faults);
  const files = filesIn(project, 'seeds/sources', '.yaml');
  let sources = files.flatMap((file) => read(file, readSource) ?? []);
  let claims = claimsById(sources);
  faults.push(...idsUnique(sources), ...datesInOrder(sources, today));
  if (register.size === 0) return { sources, claims, ...NOTHING_MORE };

  faults.push(
    ...codesKnown(sources, register),
    ...countsAddUp(sources, register),
    ...claimsTranslated(sources),
    ...quotesProve(sources),
    ...quotesSupportFields(sources, register),
    ...statisticsAddUp(sources, register),
    ...translationsAgree(sources, register),
  );
  // With an unreadable source, valid references to it would look invalid.
  if (sources.length < files.length) return { sources, claims, ...NOTHING_MORE };

  const known = claims;
  const disagreements =
    read('seeds/disagreements.yaml', (text) => readDisagreements(text, known, faults)) ?? [];
  const corrections = read('seeds/corrections.yaml', readCorrections);
  if (corrections) faults.push(...correctionsHold(corrections, claims));
  sources = overruled(sources, disagreements);
  claims = claimsById(sources);
  const snapshots =
    read('seeds/snapshots.yaml', (text) => readSnapshots(text, claims, faults)) ?? [];
  faults.push(
    ...claimsAgree(sources, register, snapshots),
    ...claimsReconcile(sources, register, snapshots),
  );
  return { sources, claims, snapshots, disagreements, corrections: corrections?.value ?? [] };
}

function claimsById(sources: readonly SourceFile[]): Map<string, Claim> {
  return new Map(sources.flatMap(({ source }) => source.claims.map((claim) => [claim.id, claim])));
}

/** The sources, with claims marked that a disagreement overrules. */
function overruled(
  sources: readonly SourceFile[],
  disagreements: readonly Disagreement[],
): SourceFile[] {
  const ids = new Set(
    disagreements.flatMap(({ claims, holds }) =>
      holds === undefined ? [] : claims.filter((id) => id !== holds),
    ),
  );
  return sources.map((file) => {
    if (!file.source.claims.some(({ id }) => ids.has(id))) return file;
    const claims = file.source.claims.map((claim) =>
      ids.has(claim.id) ? { ...claim, overruled: true } : claim,
    );
    return { ...file, source: { ...file.source, claims } };
  });
}
