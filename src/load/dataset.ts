import type { Dataset } from '../domain/dataset.ts';
import { sourceParts } from '../domain/claims/source-part.ts';
import { historyOf } from '../domain/status/snapshot-view.ts';
import { editionFits, featuredExist } from './checks/edition-fits.ts';
import { filesKnown } from './checks/files-known.ts';
import { loadEvidence } from './evidence.ts';
import { DataError, type Fault } from './fault.ts';
import { readEdition } from './read/edition.ts';
import { dataFilesIn, filesBelow, type Files } from './read/files.ts';
import { readerOf } from './read/reader.ts';
import { geographyFaults, loadGeography } from './geography.ts';
import { loadTexts } from './texts.ts';
import { todayAt } from './today.ts';

interface LoadOptions {
  /** ISO 8601 day, that of Viet Nam by default; nothing was published after it. */
  today?: string;
  /** Collects texts whose translation is not confirmed: a preview shows them, a build refuses them. */
  warnings?: Fault[];
}

/**
 * Reads `geo/`, `seeds/` and `content/` of a project and checks them.
 * A check runs if its inputs could be read, so that one report has as many faults as possible.
 * @param project The folder of the project, or its files.
 * @throws DataError with every fault found.
 */
export function loadDataset(
  project: string | Files,
  { today = todayAt(new Date()), warnings }: LoadOptions = {},
): Dataset {
  const faults: Fault[] = [];
  const files = typeof project === 'string' ? filesBelow(project) : project;
  faults.push(...filesKnown((folder) => dataFilesIn(files, folder)));
  const misplaced = faults.length;
  const read = readerOf(files, faults);
  const geography = loadGeography(read);
  const registerIsSound = faults.length === misplaced;
  const register = registerIsSound ? geography.register : new Map();
  const evidence = loadEvidence(files, register, today, faults);
  const edition = read('content/edition.yaml', readEdition);
  // Unreadable claims would make a valid edition look invalid.
  if (edition && faults.length === 0)
    faults.push(...editionFits(edition, register, evidence.claims, evidence.snapshots));
  if (edition && registerIsSound) faults.push(...geographyFaults(geography, edition.value));

  const { communes, districts, context } = geography;
  // Texts are compared with valid claims only.
  if (faults.length > 0 || !edition || !communes || !districts || !context)
    throw new DataError(faults);

  const { claims, disagreements, corrections, snapshots } = evidence;
  const history = historyOf(register, [...claims.values()], snapshots);
  const texts = loadTexts(files, register, evidence, history, faults, warnings);
  if (texts) faults.push(...featuredExist(edition, new Set(texts.articles.map(({ id }) => id))));
  if (faults.length > 0 || !texts) throw new DataError(faults);

  const sources = [
    ...sourceParts(
      evidence.sources.map(({ source }) => source),
      edition.value.sourceYears,
    ),
  ]
    .map(([source, part]) => ({ ...source, part }))
    .sort((a, b) => compare(a.published.latest, b.published.latest) || compare(a.id, b.id));
  return {
    edition: edition.value,
    register,
    sources,
    claims,
    disagreements,
    corrections,
    history,
    ...texts,
    communes,
    districts,
    context,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
