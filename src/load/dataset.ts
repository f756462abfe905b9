import { chartsByName } from '../domain/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import { derivedFigures, figuresOf } from '../domain/figure.ts';
import { LOCALES } from '../domain/locale.ts';
import type { Paired } from '../domain/prose.ts';
import { type History, historyOf } from '../domain/snapshot-view.ts';
import type { Register } from '../domain/unit.ts';
import { termsSourced } from './checks/terms-sourced.ts';
import { textsPaired } from './checks/texts-paired.ts';
import { type EvidenceFiles, loadEvidence } from './evidence.ts';
import { DataError, type Fault } from './fault.ts';
import { filesIn, readerOf } from './files.ts';
import { geographyFaults, loadGeography } from './geography.ts';
import { readArticle } from './read-article.ts';
import { readChartNotes } from './read-chart-notes.ts';
import type { References } from './read-prose.ts';
import { readTerm } from './read-term.ts';
import { readText, type TextFile } from './read-text.ts';

/**
 * Reads `geo/`, `seeds/` and `content/` below a project's root and checks them.
 * Checks run as far as their inputs could be read, so that one report names as much as possible.
 * @param today ISO 8601 day; nothing was published after it.
 * @throws DataError with every fault found.
 */
export function loadDataset(
  root: string,
  today: string = new Date().toISOString().slice(0, 10),
): Dataset {
  const faults: Fault[] = [];
  const read = readerOf(root, faults);
  const geography = loadGeography(read);
  const registerIsSound = faults.length === 0;
  const register = registerIsSound ? geography.register : new Map();
  const evidence = loadEvidence(root, register, today, faults);
  if (registerIsSound) faults.push(...geographyFaults(geography));

  const { communes, districts, context } = geography;
  // Figures are only worth comparing with claims that hold.
  if (faults.length > 0 || !communes || !districts || !context) throw new DataError(faults);

  const { claims, disagreements, snapshots } = evidence;
  const history = historyOf(register, [...claims.values()], snapshots);
  const references: References = {
    figuresOf: figureLookup(register, evidence, history),
    units: register,
    terms: idsIn(root, 'content/glossary'),
    articles: idsIn(root, 'content/articles'),
    charts: chartsByName(register, history),
  };
  const chartNotes = read('content/charts.yaml', (text) =>
    readChartNotes(text, references.figuresOf, [...claims.keys()], faults),
  );
  const textsIn = <T extends Paired>(
    folder: string,
    reader: (text: TextFile, references: References, faults: Fault[]) => T | undefined,
  ): T[] => {
    const texts = LOCALES.flatMap((locale) =>
      filesIn(root, `${folder}/${locale}`, '.md').flatMap(
        (file) => read(file, (text) => reader(text, references, faults)) ?? [],
      ),
    );
    faults.push(...textsPaired(folder, texts));
    return texts;
  };
  const articles = textsIn('content/articles', readArticle).sort((a, b) => a.order - b.order);
  const pages = textsIn('content/pages', readArticle).sort((a, b) => a.order - b.order);
  const glossary = textsIn('content/glossary', readTerm).sort((a, b) =>
    a.term.localeCompare(b.term, a.locale),
  );
  faults.push(...termsSourced(glossary, claims));
  if (faults.length > 0 || !chartNotes) throw new DataError(faults);

  const sources = evidence.sources
    .map(({ source }) => source)
    .sort((a, b) => compare(a.published.latest, b.published.latest) || compare(a.id, b.id));
  return {
    register,
    sources,
    claims,
    disagreements,
    history,
    articles,
    pages,
    glossary,
    chartNotes,
    communes,
    districts,
    context,
  };
}

/** What prose may state of the claims and derived figures that it cites. */
function figureLookup(
  register: Register,
  { claims, sources }: EvidenceFiles,
  history: History,
): References['figuresOf'] {
  const languages = new Map(sources.map(({ source }) => [source.id, source.language]));
  const derived = derivedFigures(history);
  return (target) => {
    const claim = claims.get(target.replace(/^claim:/, ''));
    if (claim) return figuresOf(claim, register, languages.get(claim.source) ?? 'vi');
    const value = derived.get(target.replace(/^figure:/, ''));
    return value === undefined ? undefined : new Set([value]);
  };
}

/** Ids of the texts of a folder, before they are read: a text may refer to one that comes later. */
function idsIn(root: string, folder: string): ReadonlySet<string> {
  const files = LOCALES.flatMap((locale) => filesIn(root, `${folder}/${locale}`, '.md'));
  // What cannot be read is reported when the file's turn comes.
  const texts = files.flatMap((file) => readText(root, file, []) ?? []);
  return new Set(texts.flatMap(({ text }) => /^id: (\S+)$/m.exec(text)?.[1] ?? []));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
