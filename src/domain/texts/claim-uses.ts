import type { Claim, Disagreement } from '../claims/claim.ts';
import type { History } from '../status/snapshot-view.ts';
import type { Article } from './article.ts';
import type { ChartNotes } from './chart-notes.ts';
import type { Deck } from './deck.ts';
import type { Term } from './glossary.ts';
import type { Lesson } from './lesson.ts';
import { type Facts, type Question, resolveQuiz } from './quiz.ts';
import type { Worksheet } from './worksheet.ts';
import type { Paired } from './prose.ts';
import type { Snapshot } from '../status/snapshot.ts';

/** Where the site uses a claim. */
export interface ClaimUses {
  /** Codes of the units whose status it decides, by snapshot. */
  decides: { snapshot: Snapshot; units: string[] }[];
  /** Snapshots that take a total from it. */
  totals: Snapshot[];
  /** Articles, pages and lessons that cite it or show it in a chart, in slides or a worksheet; in both languages. */
  cited: (Paired & { title: string })[];
  /** Terms that it explains, in both languages. */
  explained: Term[];
  /** Ids of the quiz's questions that it decides. */
  asked: string[];
  /** Whether pupils get it as a card. */
  onCard: boolean;
  disagreements: Disagreement[];
}

/** The parts of a data set that rest on claims. */
interface Users extends Facts {
  claims: ReadonlyMap<string, Claim>;
  history: History;
  articles: readonly Article[];
  pages: readonly Article[];
  lessons: readonly Lesson[];
  decks: readonly Deck[];
  worksheets: readonly Worksheet[];
  glossary: readonly Term[];
  quiz: readonly Question[];
  cards: readonly Claim[];
  chartNotes: ChartNotes;
  disagreements: readonly Disagreement[];
}

/** The uses of every claim, by id. */
export function claimUses(dataset: Users): ReadonlyMap<string, ClaimUses> {
  const {
    claims,
    history,
    articles,
    pages,
    lessons,
    decks,
    worksheets,
    glossary,
    cards,
    chartNotes,
    disagreements,
  } = dataset;
  const uses = new Map<string, ClaimUses>(
    [...claims.keys()].map((id) => [
      id,
      {
        ...{ decides: [], totals: [], cited: [], explained: [], asked: [] },
        ...{ onCard: cards.some((card) => card.id === id), disagreements: [] },
      },
    ]),
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
  const add = <T>(list: T[] | undefined, one: T) => {
    if (list && !list.includes(one)) list.push(one);
  };
  const citing = [...articles, ...pages, ...lessons];
  for (const text of citing) for (const id of text.cites) add(uses.get(id)?.cited, text);
  for (const text of [...decks, ...worksheets]) {
    const lesson = lessons.find(({ id, locale }) => id === text.id && locale === text.locale);
    if (lesson) for (const id of text.cites) add(uses.get(id)?.cited, lesson);
  }
  for (const [chart, id] of claimsOfCharts(chartNotes))
    for (const text of citing) if (text.charts.includes(chart)) add(uses.get(id)?.cited, text);
  for (const term of glossary)
    for (const id of [...term.cites, ...term.renderings.map(({ claim }) => claim)])
      add(uses.get(id)?.explained, term);
  for (const question of resolveQuiz(dataset))
    for (const id of question.evidence) add(uses.get(id)?.asked, question.id);
  for (const disagreement of disagreements) {
    for (const id of disagreement.claims) uses.get(id)?.disagreements.push(disagreement);
  }
  return uses;
}

/** The claims of the charts that are drawn from notes, each with the chart's name. */
function claimsOfCharts({
  timeline,
  posts,
  person,
  elsewhere,
}: ChartNotes): (readonly [chart: string, claim: string])[] {
  const parts = posts.flatMap((bar): readonly { claim: string }[] =>
    'parts' in bar ? bar.parts : [bar.of, bar.less],
  );
  const places = elsewhere.flatMap(({ points, ended = [] }) =>
    points.map(({ claim }) => claim).concat(ended),
  );
  return [
    ...timeline.flatMap(({ charts, claim }) => charts.map((name) => [name, claim] as const)),
    ...parts.map(({ claim }) => ['posts', claim] as const),
    ...person.map(({ claim }) => ['person', claim] as const),
    ...places.map((claim) => ['elsewhere', claim] as const),
  ];
}
