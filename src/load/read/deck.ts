import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import {
  type Deck,
  MAX_SLIDES,
  MAX_WORDS,
  NOT_FROM_AFAR,
  type Slide,
} from '../../domain/texts/deck.ts';
import { chartOf } from '../../domain/texts/passage.ts';
import type { References } from '../checks/prose-cites.ts';
import { type Fault, show } from '../fault.ts';
import { checkFields, proseReader } from './prose.ts';
import type { TextFile } from './text.ts';
import { deckSchema } from '../schemas.ts';
import { splitAt } from './split-at.ts';

/** The contents of a slide. */
const PIECES: readonly string[] = ['p', 'ul', 'ol', 'blockquote'];

const readProse = proseReader(deckSchema);

/** Reads `content/slides/<locale>/<slug>.md`: one slide per heading, its notes in a block quotation at its end. */
export function readDeck(
  text: TextFile,
  references: References,
  faults: Fault[],
): Deck | undefined {
  const read = readProse(text, references, faults);
  if (!read) return undefined;
  const { value } = read.front;
  const record = `slides ${show(value.id)}`;
  const fail = (field: string, found: string, expected: string) =>
    faults.push({ file: text.file, record, field, found, expected });
  checkFields(read, ['title'], references, record, faults);
  const { before, sections } = splitAt(read.paired.body.children, 'h2');
  if (before.length > 0) fail('slides', 'text before the first heading', 'a heading (##) first');
  if (sections.length === 0 || sections.length > MAX_SLIDES)
    fail('slides', String(sections.length), `1 to ${MAX_SLIDES}`);

  const slides = sections.map(({ title, body }): Slide => {
    const shown: ElementContent[] = [];
    const charts: NonNullable<Slide['chart']>[] = [];
    const notes: ElementContent[] = [];
    for (const node of body) {
      if (node.type !== 'element') continue;
      if (!PIECES.includes(node.tagName))
        fail(title, `<${node.tagName}>`, 'paragraphs, lists, a chart, and notes');
      const chart = chartOf(node);
      if (chart) charts.push(chart);
      else if (node.tagName === 'blockquote') notes.push(...node.children.filter(isElement));
      else shown.push(node);
    }
    const words = shown
      .map((node) => toString(node))
      .join(' ')
      .split(/\s+/)
      .filter(Boolean).length;
    if (words > MAX_WORDS)
      fail(title, `${words} words`, `at most ${MAX_WORDS}, to be read from afar`);
    for (const { name } of charts)
      if (NOT_FROM_AFAR.includes(name))
        fail(title, `chart ${show(name)}`, 'one that can be read from afar');
    if (charts.length > 1) fail(title, `${charts.length} charts`, 'at most one');
    if (notes.length === 0) fail(title, 'no notes', 'a quotation (>) with what the teacher says');
    return { title, body: shown, chart: charts[0], notes };
  });
  return { ...value, ...read.paired, slides };
}

const isElement = (node: ElementContent) => node.type === 'element';
