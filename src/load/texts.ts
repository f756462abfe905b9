import { chartsByName } from '../domain/texts/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import { derivedFigures, figuresOf } from '../domain/status/figure.ts';
import type { Figures } from '../domain/status/stated-figures.ts';
import { LOCALES } from '../domain/locale.ts';
import type { Paired } from '../domain/texts/prose.ts';
import type { History } from '../domain/status/snapshot-view.ts';
import type { Register } from '../domain/places/unit.ts';
import { lessonsComplete } from './checks/lessons-complete.ts';
import { termsSourced } from './checks/terms-sourced.ts';
import { textsPaired } from './checks/texts-paired.ts';
import { translationsConfirmed } from './checks/translations-confirmed.ts';
import type { EvidenceFiles } from './evidence.ts';
import type { Fault } from './fault.ts';
import { type Files, filesIn } from './read/files.ts';
import { readerOf, readText } from './read/reader.ts';
import { readArticle } from './read/article.ts';
import { readCards } from './read/cards.ts';
import { readChartNotes } from './read/chart-notes.ts';
import type { References } from './checks/prose-cites.ts';
import { readDeck } from './read/deck.ts';
import { readLesson } from './read/lesson.ts';
import { readQuiz } from './read/quiz.ts';
import { readTerm } from './read/term.ts';
import type { TextFile } from './read/text.ts';
import { readWorksheet } from './read/worksheet.ts';

/** The contents of `content/`. */
export type Texts = Pick<
  Dataset,
  | 'articles'
  | 'pages'
  | 'glossary'
  | 'lessons'
  | 'decks'
  | 'worksheets'
  | 'cards'
  | 'quiz'
  | 'chartNotes'
>;

/**
 * Reads `content/` and checks it against the evidence; undefined if the charts' notes cannot be read.
 * @param unconfirmed Collects the texts whose translation is not confirmed.
 */
export function loadTexts(
  project: Files,
  register: Register,
  evidence: Pick<EvidenceFiles, 'claims' | 'sources'>,
  history: History,
  faults: Fault[],
  unconfirmed: Fault[] = faults,
): Texts | undefined {
  const { claims } = evidence;
  const read = readerOf(project, faults);
  const references: References = {
    figuresOf: figureLookup(register, evidence, history),
    units: register,
    terms: idsIn(project, 'content/glossary'),
    articles: idsIn(project, 'content/articles'),
    lessons: idsIn(project, 'content/lessons'),
    charts: chartsByName(register, history),
  };
  const textsIn = <T extends Paired>(
    folder: string,
    reader: (text: TextFile, references: References, faults: Fault[]) => T | undefined,
  ): T[] => {
    const texts = LOCALES.flatMap((locale) =>
      filesIn(project, `${folder}/${locale}`, '.md').flatMap(
        (file) => read(file, (text) => reader(text, references, faults)) ?? [],
      ),
    );
    faults.push(...textsPaired(folder, texts));
    unconfirmed.push(...translationsConfirmed(folder, texts));
    return texts;
  };
  const articles = textsIn('content/articles', readArticle).sort((a, b) => a.order - b.order);
  const pages = textsIn('content/pages', readArticle).sort((a, b) => a.order - b.order);
  const glossary = textsIn('content/glossary', readTerm).sort((a, b) =>
    a.term.localeCompare(b.term, a.locale),
  );
  const lessons = textsIn('content/lessons', readLesson).sort((a, b) => a.order - b.order);
  const decks = textsIn('content/slides', readDeck).sort((a, b) => a.order - b.order);
  const worksheets = textsIn('content/worksheets', readWorksheet).sort((a, b) => a.order - b.order);
  faults.push(
    ...lessonsComplete(lessons, 'content/slides', decks),
    ...lessonsComplete(lessons, 'content/worksheets', worksheets),
  );
  const cards = read('content/cards.yaml', (text) => readCards(text, claims, faults));
  const quiz = read('content/quiz.yaml', (text) =>
    readQuiz(text, { ...references, register, claims, history }, faults),
  );
  faults.push(...termsSourced(glossary, claims));
  const chartNotes = read('content/charts.yaml', (text) =>
    readChartNotes(text, references.figuresOf, [...claims.keys()], faults),
  );
  return (
    chartNotes &&
    cards &&
    quiz && { articles, pages, glossary, lessons, decks, worksheets, cards, quiz, chartNotes }
  );
}

/** Figures that prose may state when it cites a claim or a derived figure. */
function figureLookup(
  register: Register,
  { claims, sources }: Pick<EvidenceFiles, 'claims' | 'sources'>,
  history: History,
): References['figuresOf'] {
  const known = new Map<string, Figures | undefined>();
  const languages = new Map(sources.map(({ source }) => [source.id, source.language]));
  const derived = derivedFigures(history);
  const figures = (target: string) => {
    const claim = claims.get(target.replace(/^claim:/, ''));
    if (claim) return figuresOf(claim, register, languages.get(claim.source) ?? 'vi');
    const value = derived.get(target.replace(/^figure:/, ''));
    return value === undefined
      ? undefined
      : { numbers: new Set([value]), dateParts: new Set<number>() };
  };
  return (target) => {
    if (!known.has(target)) known.set(target, figures(target));
    return known.get(target);
  };
}

/** Ids of the texts of a folder, before they are read: texts may refer to later ones. */
function idsIn(project: Files, folder: string): ReadonlySet<string> {
  const files = LOCALES.flatMap((locale) => filesIn(project, `${folder}/${locale}`, '.md'));
  // Unreadable files are reported when they are read.
  const texts = files.flatMap((file) => readText(project, file, []) ?? []);
  return new Set(texts.flatMap(({ text }) => /^id: (\S+)$/m.exec(text)?.[1] ?? []));
}
