import { createHash } from 'node:crypto';
import GithubSlugger from 'github-slugger';
import type { Element, Root as Html } from 'hast';
import type { Paragraph, Root, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { z } from 'zod';
import { numbersIn } from '../domain/figure.ts';
import { withoutMarks } from '../domain/fold.ts';
import type { Locale } from '../domain/locale.ts';
import { PAGE_IDS } from '../domain/page.ts';
import type { Paired } from '../domain/prose.ts';
import { oneOf } from './expectation.ts';
import { type Fault, show } from './fault.ts';
import type { TextFile } from './read-text.ts';
import { readYaml, type YamlRecord } from './read-yaml.ts';

/** What prose may refer to. */
export interface References {
  /** What a `claim:` or `figure:` may state: undefined if nothing of that name exists. */
  figuresOf: (target: string) => ReadonlySet<number> | undefined;
  /** Codes of the register. */
  units: { has: (code: string) => boolean };
  /** Ids of the glossary's terms. */
  terms: ReadonlySet<string>;
  /** Ids of the articles. */
  articles: ReadonlySet<string>;
  /** Names of charts. */
  charts: { has: (name: string) => boolean };
}

/** A text as it was read: its front matter with the lines of its fields, its prose, and its headings. */
export interface ProseFile<T> {
  front: YamlRecord<T>;
  paired: Omit<Paired, 'id' | 'confirmed'>;
  headings: { id: string; text: string }[];
}

const isYear = (text: string) => /^(19|20)\d\d$/.test(text);

/** Between two sentences of one text: after a full stop, before a capital letter. */
const SENTENCE_BREAK = /(?<=[.!?…][”’"')]*)\s+(?=[“‘"'(]*\p{Lu})/u;

/**
 * Reads `content/<kind>/<locale>/<slug>.md`: front matter, and Markdown in which a figure is a link with
 * a claim as its target, `[119/156](claim:ttxvn-2019-08-04#communes)`, or with a derived figure,
 * `[93](figure:2019-08.commune.hiddenImplementing)`. A bare year must be stated by a claim that is cited
 * in the same sentence; any other number that is no figure about the model is marked `[2](plain:)`.
 * A chart stands in a paragraph of its own, `![Caption.](chart:timeline)`.
 */
export function readProse<S extends z.ZodType>(
  { file, text }: TextFile,
  schema: S,
  references: References,
  faults: Fault[],
): ProseFile<z.output<S>> | undefined {
  const [, locale = '', slug = ''] = /^content\/[a-z]+\/(\w+)\/([a-z0-9-]+)\.md$/.exec(file) ?? [];
  const [, head, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || body === undefined || (locale !== 'vi' && locale !== 'en')) {
    faults.push({
      file,
      record: 'file',
      field: 'front matter',
      found: 'none',
      expected: 'fields between two lines of ---',
    });
    return undefined;
  }
  const front = readYaml({ file, text: head }, schema, faults, 2);
  const firstLine = head.split('\n').length + 2;
  const tree = unified().use(remarkParse).use(remarkGfm).parse(body);
  const checked = checkProse(tree, { file, firstLine, locale, references }, faults);
  if (!front) return undefined;

  const headings = slugHeadings(tree);
  const html = unified().use(remarkRehype).runSync(tree) as Html;
  const words = textOf(tree).split(/\s+/).filter(Boolean).length;
  const stamp = stampOf(text);
  return { front, paired: { file, stamp, locale, slug, body: html, words, ...checked }, headings };
}

/** Twelve digits that change when anything in a text changes but its own confirmation of the other. */
export function stampOf(text: string): string {
  const said = text.replace(/^confirmed: .*\n/m, '');
  return createHash('sha256').update(said).digest('hex').slice(0, 12);
}

/** Text fields of the front matter state only what the text itself cites. */
export function checkFields(
  { front, paired }: ProseFile<Record<string, unknown>>,
  fields: readonly string[],
  { figuresOf }: References,
  record: string,
  faults: Fault[],
): void {
  const stated = statedBy(paired, figuresOf);
  for (const field of fields) {
    const value = front.value[field];
    if (typeof value !== 'string') continue;
    const wrong = numbersIn(value, paired.locale).find((number) => !stated.has(number));
    if (wrong === undefined) continue;
    faults.push({
      file: front.file,
      line: front.lineOf([field]),
      record,
      field,
      found: String(wrong),
      expected: 'only figures that a claim cited in the text states',
    });
  }
}

interface Place {
  file: string;
  firstLine: number;
  locale: Locale;
  references: References;
}

type Checked = Pick<Paired, 'cites' | 'derives' | 'plain' | 'terms' | 'charts'>;

/** Compares every figure with its claim and returns what is cited. */
function checkProse(
  tree: Root,
  { file, firstLine, locale, references }: Place,
  faults: Fault[],
): Checked {
  const { figuresOf, units, terms, articles, charts } = references;
  const found = {
    cites: new Set<string>(),
    derives: new Set<string>(),
    plain: new Set<string>(),
    terms: new Set<string>(),
    charts: new Set<string>(),
  };
  const fail = (node: RootContent, field: string, what: string, expected: string) => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    faults.push({ file, line, record: 'prose', field, found: what, expected });
  };
  for (const { text, stated } of sentencesOf(tree, figuresOf)) {
    for (const node of text) {
      for (const [number] of node.value.matchAll(/\d+(?:[.,/]\d+)*/g)) {
        if (!isYear(number)) {
          fail(
            node,
            'figure',
            show(number),
            'a link to a claim, or [n](plain:) if it is no figure about the model',
          );
        } else if (!stated.has(Number(number))) {
          fail(
            node,
            'year',
            show(number),
            'a year that a claim cited in the same sentence states, a link to a claim, or [n](plain:)',
          );
        }
      }
    }
  }

  /** What a link to each scheme must lead to; a fault says what was expected instead. */
  const targets: Record<string, (target: string) => string | undefined> = {
    term: (target) => {
      found.terms.add(target);
      return terms.has(target) ? undefined : `term: and ${oneOf([...terms], target)}`;
    },
    article: (target) =>
      articles.has(target) ? undefined : `article: and ${oneOf([...articles], target)}`,
    unit: (target) => (units.has(target) ? undefined : 'a unit: of geo/units.csv'),
    place: (target) =>
      /^\d{3}(#\d{5})?$/.test(target) && target.split('#').every((code) => units.has(code))
        ? undefined
        : 'place: and the code of a district, as in place:889 or place:889#30463',
    page: (target) =>
      PAGE_IDS.some((id) => id === target) ? undefined : `a page: (${PAGE_IDS.join(', ')})`,
    https: () => undefined,
  };
  const schemes = `claim:, figure:, plain:, ${Object.keys(targets).join(':, ')}:`;
  const captions: { node: RootContent; text: string }[] = [];

  visit(tree, (node, index, parent) => {
    if (node.type === 'html') fail(node, 'HTML', show(node.value), 'Markdown without HTML');
    if (node.type === 'heading' && (node.depth < 2 || node.depth > 3))
      fail(node, 'heading', `level ${node.depth}`, 'level 2 (##) or 3 (###)');
    if (node.type === 'image') {
      const [scheme, target = ''] = splitScheme(node.url);
      const alone = parent?.type === 'paragraph' && parent.children.length === 1;
      if (scheme !== 'chart' || !charts.has(target))
        fail(node, 'chart', show(node.url), 'chart: and the name of a chart (CONTRIBUTING.md)');
      else if (!alone) fail(node, 'chart', 'text beside it', 'a paragraph of its own');
      else if (!node.alt) fail(node, 'chart', 'no caption', '![A caption.](chart:name)');
      else captions.push({ node, text: node.alt });
      found.charts.add(target);
      return SKIP;
    }
    if (node.type !== 'link' || index === undefined) return undefined;
    const [scheme, target = ''] = splitScheme(node.url);
    if (scheme === 'plain') {
      found.plain.add(textOf(node).replaceAll(',', '.'));
      return SKIP;
    }
    if (scheme === 'claim' || scheme === 'figure') {
      const allowed = figuresOf(node.url);
      const words = textOf(node);
      if (!allowed) {
        fail(node, 'link', show(node.url), `the id of a ${scheme} that exists`);
      } else {
        const wrong = numbersIn(words, locale).filter((number) => !allowed.has(number));
        if (wrong.length > 0) {
          fail(
            node,
            'figure',
            `${show(words)} for ${node.url}`,
            `only figures that it states: ${[...allowed].join(', ')}`,
          );
        }
      }
      (scheme === 'claim' ? found.cites : found.derives).add(target);
      return SKIP;
    }
    const expected = scheme in targets ? targets[scheme]?.(target) : schemes;
    if (expected !== undefined) fail(node, 'link', show(node.url), expected);
    // What explains or leads on states no figures of its own.
    return undefined;
  });

  const checked = Object.fromEntries(
    Object.entries(found).map(([name, set]) => [name, [...set]]),
  ) as unknown as Checked;
  const stated = statedBy(checked, figuresOf);
  for (const { node, text } of captions) {
    const wrong = numbersIn(text, locale).find((number) => !stated.has(number));
    if (wrong !== undefined)
      fail(node, 'chart', String(wrong), 'a caption with figures that the text itself cites');
  }
  return checked;
}

/** All that the claims and derived figures of a text state. */
function statedBy(
  { cites, derives }: Pick<Checked, 'cites' | 'derives'>,
  figuresOf: References['figuresOf'],
): ReadonlySet<number> {
  const urls = [...cites.map((id) => `claim:${id}`), ...derives.map((name) => `figure:${name}`)];
  return new Set(urls.flatMap((url) => [...(figuresOf(url) ?? [])]));
}

interface Sentence {
  /** Its words outside of links to claims and figures. */
  text: Text[];
  /** What the claims that it cites state. */
  stated: Set<number>;
}

/** The sentences of a text, each with what its citations state. */
function sentencesOf(tree: Root, figuresOf: References['figuresOf']): Sentence[] {
  const sentences: Sentence[] = [];
  const begin = () => {
    const sentence: Sentence = { text: [], stated: new Set() };
    sentences.push(sentence);
    return sentence;
  };
  let current = begin();
  visit(tree, (node) => {
    if (node.type === 'link') {
      const [scheme] = splitScheme(node.url);
      if (scheme !== 'claim' && scheme !== 'figure' && scheme !== 'plain') return undefined;
      for (const figure of figuresOf(node.url) ?? []) current.stated.add(figure);
      return SKIP;
    }
    if (node.type !== 'text') {
      // A new paragraph, heading or list item; emphasis goes on with its sentence.
      if (node.type !== 'emphasis' && node.type !== 'strong') current = begin();
      return undefined;
    }
    for (const [index, value] of node.value.split(SENTENCE_BREAK).entries()) {
      if (index > 0) current = begin();
      current.text.push({ ...node, value });
    }
    return undefined;
  });
  return sentences;
}

/** Gives headings ids; those of the second level make the table of contents. */
function slugHeadings(tree: Root): { id: string; text: string }[] {
  const slugger = new GithubSlugger();
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = textOf(node);
    const id = slugger.slug(withoutMarks(text));
    node.data = { hProperties: { id } as Element['properties'] };
    return node.depth === 2 ? [{ id, text }] : [];
  });
}

function splitScheme(url: string): [scheme: string, target?: string] {
  const [, scheme, target] = /^([a-z]+):(.*)$/.exec(url) ?? [];
  return [scheme ?? '', target];
}

function textOf(node: Paragraph | RootContent | Root): string {
  const parts: string[] = [];
  visit(node, 'text', (text: { value: string }) => {
    parts.push(text.value);
  });
  return parts.join('');
}
