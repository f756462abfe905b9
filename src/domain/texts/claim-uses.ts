import type { Claim, Disagreement } from '../claims/claim.ts';
import type { History } from '../status/snapshot-view.ts';
import type { Article } from './article.ts';
import type { Paired } from './prose.ts';
import type { Snapshot } from '../status/snapshot.ts';

/** Where the site uses a claim. */
export interface ClaimUses {
  /** Codes of the units whose status it decides, by snapshot. */
  decides: { snapshot: Snapshot; units: string[] }[];
  /** Snapshots that take a total from it. */
  totals: Snapshot[];
  /** Articles and pages that cite it, in both languages. */
  cited: (Paired & { title: string })[];
  disagreements: Disagreement[];
}

/** The parts of a data set that rest on claims. */
interface Users {
  claims: ReadonlyMap<string, Claim>;
  history: History;
  articles: readonly Article[];
  pages: readonly Article[];
  disagreements: readonly Disagreement[];
}

/** The uses of every claim, by id. */
export function claimUses(dataset: Users): ReadonlyMap<string, ClaimUses> {
  const { claims, history, articles, pages, disagreements } = dataset;
  const uses = new Map<string, ClaimUses>(
    [...claims.keys()].map((id) => [id, { decides: [], totals: [], cited: [], disagreements: [] }]),
  );
  for (const { snapshot, statuses } of history.views) {
    const { commune, district } = snapshot.totals;
    for (const total of [commune, district]) if (total) uses.get(total.id)?.totals.push(snapshot);
    for (const [code, { decidedBy }] of statuses) {
      for (const { claim } of decidedBy) {
        const decides = uses.get(claim.id)?.decides;
        const known = decides?.find((one) => one.snapshot === snapshot);
        if (known) known.units.push(code);
        else decides?.push({ snapshot, units: [code] });
      }
    }
  }
  for (const text of [...articles, ...pages]) {
    for (const id of text.cites) uses.get(id)?.cited.push(text);
  }
  for (const disagreement of disagreements) {
    for (const id of disagreement.claims) uses.get(id)?.disagreements.push(disagreement);
  }
  return uses;
}
