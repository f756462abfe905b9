import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../domain/article.ts';
import type { Claim, Disagreement } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { derivedFigures, figuresOf } from '../domain/figure.ts';
import { type History, historyOf } from '../domain/snapshot-view.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Register } from '../domain/unit.ts';
import { articlesPaired } from './checks/articles-paired.ts';
import { claimsAgree } from './checks/claims-agree.ts';
import { claimsReconcile } from './checks/claims-reconcile.ts';
import { codesKnown } from './checks/codes-known.ts';
import { correctionsHold } from './checks/corrections-hold.ts';
import { countsAddUp } from './checks/counts-add-up.ts';
import { datesInOrder } from './checks/dates-in-order.ts';
import { communesInDistricts, geometryValid } from './checks/geometry-valid.ts';
import { idsUnique } from './checks/ids-unique.ts';
import { quotesBearOut } from './checks/quotes-bear-out.ts';
import { DataError, type Fault } from './fault.ts';
import { readArticle, type FiguresOf } from './read-article.ts';
import { readDisagreements } from './read-disagreements.ts';
import { readBoundaries, readContext } from './read-geojson.ts';
import { readRegister } from './read-register.ts';
import { readSnapshots } from './read-snapshots.ts';
import { readSource, type SourceFile } from './read-sources.ts';
import { readText, type TextFile } from './read-text.ts';

/**
 * Reads `geo/`, `seeds/` and `content/` below a project's root and checks them.
 * Checks run as far as their inputs could be read, so that one report names as much as possible.
 * @throws DataError with every fault found.
 */
export function loadDataset(root: string): Dataset {
  const faults: Fault[] = [];
  const read = <T>(file: string, reader: (text: TextFile, faults: Fault[]) => T): T | undefined => {
    const text = readText(root, file, faults);
    return text && reader(text, faults);
  };

  const register = read('geo/units.csv', readRegister) ?? new Map();
  const communes = read('geo/communes.geojson', readBoundaries);
  const districts = read('geo/districts.geojson', readBoundaries);
  const context = read('geo/context.geojson', readContext);
  const registerIsSound = faults.length === 0;

  const sourceFiles = filesIn(root, 'seeds/sources', '.yaml');
  const sources = sourceFiles.flatMap((file) => read(file, readSource) ?? []);
  const claims = new Map(
    sources.flatMap(({ source }) => source.claims.map((claim) => [claim.id, claim])),
  );
  faults.push(...idsUnique(sources), ...datesInOrder(sources));

  let snapshots: Snapshot[] = [];
  let disagreements: Disagreement[] = [];
  if (registerIsSound) {
    faults.push(
      ...codesKnown(sources, register),
      ...countsAddUp(sources, register),
      ...quotesBearOut(sources, register),
    );
    // A source that could not be read would only make others look wrong that refer to it.
    if (sources.length === sourceFiles.length) {
      snapshots = read('seeds/snapshots.yaml', (text) => readSnapshots(text, claims, faults)) ?? [];
      read('seeds/corrections.yaml', (text) => correctionsHold(text, claims, faults));
      disagreements =
        read('seeds/disagreements.yaml', (text) => readDisagreements(text, claims, faults)) ?? [];
      overrule(disagreements, claims);
      faults.push(
        ...claimsAgree(sources, register, snapshots),
        ...claimsReconcile(sources, register, snapshots),
      );
    }
    if (communes)
      faults.push(...geometryValid('geo/communes.geojson', 'commune', communes, register));
    if (districts)
      faults.push(...geometryValid('geo/districts.geojson', 'district', districts, register));
    if (communes && districts && faults.length === 0) {
      faults.push(...communesInDistricts('geo/communes.geojson', communes, districts, register));
    }
  }
  // Figures are only worth comparing with claims that hold.
  if (faults.length > 0 || !communes || !districts || !context) throw new DataError(faults);

  const history = historyOf(register, [...claims.values()], snapshots);
  const figures = figureLookup(register, claims, sources, history);
  const [articles = [], pages = []] = ['content/articles', 'content/pages'].map((folder) => {
    const texts = LOCALES.flatMap((locale) =>
      filesIn(root, `${folder}/${locale}`, '.md').flatMap(
        (file) => read(file, (text) => readArticle(text, figures, register, faults)) ?? [],
      ),
    );
    faults.push(...articlesPaired(folder, texts));
    return texts.sort((a, b) => a.order - b.order);
  });
  if (faults.length > 0) throw new DataError(faults);

  const byTime = [...sources]
    .map(({ source }) => source)
    .sort((a, b) => compare(a.published.latest, b.published.latest) || compare(a.id, b.id));
  return {
    register,
    sources: byTime,
    claims,
    disagreements,
    history,
    articles,
    pages,
    communes,
    districts,
    context,
  };
}

/** Marks the claims that a disagreement was settled against. */
function overrule(
  disagreements: readonly Disagreement[],
  claims: ReadonlyMap<string, Claim>,
): void {
  for (const { claims: ids, holds } of disagreements) {
    for (const id of holds === undefined ? [] : ids) {
      const claim = claims.get(id);
      if (claim && id !== holds) claim.overruled = true;
    }
  }
}

function figureLookup(
  register: Register,
  claims: ReadonlyMap<string, Claim>,
  sources: readonly SourceFile[],
  history: History,
): FiguresOf {
  const languages = new Map(sources.map(({ source }) => [source.id, source.language]));
  const derived = derivedFigures(history);
  return (target) => {
    const claim = claims.get(target.replace(/^claim:/, ''));
    if (claim) return figuresOf(claim, register, languages.get(claim.source) ?? 'vi');
    const value = derived.get(target.replace(/^figure:/, ''));
    return value === undefined ? undefined : new Set([value]);
  };
}

/** Files with this ending in a folder below the root, in order of name; none if there is no folder. */
function filesIn(root: string, folder: string, ending: string): string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
