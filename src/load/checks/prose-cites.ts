// Long: one rule per kind of link and node, each with its message.
import type { Nodes, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import {
  allFigures,
  type Figures,
  listFigures,
  unstated,
} from '../../domain/status/stated-figures.ts';
import type { Locale } from '../../domain/locale.ts';
import { PAGE_IDS } from '../../domain/texts/page.ts';
import type { Paired } from '../../domain/texts/prose.ts';
import { oneOf } from '../expectation.ts';
import { type Fault, show } from '../fault.ts';
import { invisibleIn } from '../invisible.ts';
import { address } from '../schemas.ts';

/** What prose may refer to. */
export interface References {
  /** What a `claim:` or `figure:` may state; undefined for an unknown name. */
  figuresOf: (target: string) => Figures | undefined;
  /** Codes of the register. */
  units: { has: (code: string) => boolean };
  /** Ids of the glossary's terms. */
  terms: ReadonlySet<string>;
  /** Ids of the articles. */
  articles: ReadonlySet<string>;
  /** Ids of the lessons. */
  lessons: ReadonlySet<string>;
  /** Names of charts. */
  charts: { has: (name: string) => boolean };
}

const KNOWN_MARKDOWN =
  'headings, paragraphs, lists, tables, quotations, emphasis, links and charts';
/** Markdown that the site has no design for, by its type in the syntax tree. */
const UNKNOWN_MARKDOWN: Partial<Record<string, string>> = {
  break: 'a line break',
  code: 'a code block',
  delete: 'struck-through text',
  footnoteDefinition: 'a footnote',
  footnoteReference: 'a footnote',
  thematicBreak: 'a rule',
};

const isYear = (text: string) => /^(19|20)\d\d$/.test(text);

/** Between two sentences of one text: after a full stop, before a capital letter. */
const SENTENCE_BREAK = /(?<=[.!?…][”’"')]*)\s+(?=[“‘"'(]*\p{Lu})/u;

interface Place {
  file: string;
  firstLine: number;
  locale: Locale;
  references: References;
  /** The lowest level of heading that it may have; the highest is the second. */
  deepest: number;
}

/** Citations and charts of a text. */
export type Checked = Pick<Paired, 'cites' | 'derives' | 'plain' | 'terms' | 'charts'>;

/** Compares every figure with its claim and returns what is cited. */
export function checkProse(
  tree: Root,
  { file, firstLine, locale, references, deepest }: Place,
  faults: Fault[],
): Checked {
  const { figuresOf, units, terms, articles, lessons, charts } = references;
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

  /** Valid targets of links, by scheme; a fault states what was expected. */
  const targets: Record<string, (target: string) => string | undefined> = {
    term: (target) => {
      found.terms.add(target);
      return terms.has(target) ? undefined : `term: and ${oneOf([...terms], target)}`;
    },
    article: (target) =>
      articles.has(target) ? undefined : `article: and ${oneOf([...articles], target)}`,
    lesson: (target) =>
      lessons.has(target) ? undefined : `lesson: and ${oneOf([...lessons], target)}`,
    slides: (target) =>
      lessons.has(target) ? undefined : `slides: and ${oneOf([...lessons], target)}`,
    unit: (target) => (units.has(target) ? undefined : 'a unit: of geo/units.csv'),
    place: (target) =>
      /^\d{3}(#\d{5})?$/.test(target) && target.split('#').every((code) => units.has(code))
        ? undefined
        : 'place: and the code of a district, after which # and the code of a commune may stand',
    page: (target) =>
      PAGE_IDS.some((id) => id === target) ? undefined : `a page: (${PAGE_IDS.join(', ')})`,
    https: (target) =>
      address.safeParse(`https:${target}`).success
        ? undefined
        : 'https:// and an address of the web',
  };
  const schemes = `claim:, figure:, plain:, ${Object.keys(targets).join(':, ')}:`;
  const captions: { node: RootContent; text: string }[] = [];

  visit(tree, (node, _, parent) => {
    if (node.type === 'html') fail(node, 'HTML', show(node.value), 'Markdown without HTML');
    const unknown = UNKNOWN_MARKDOWN[node.type];
    if (unknown) fail(node as RootContent, 'Markdown', unknown, KNOWN_MARKDOWN);
    if (node.type === 'listItem' && typeof node.checked === 'boolean')
      fail(node, 'Markdown', 'a check box', KNOWN_MARKDOWN);
    if (node.type === 'link' && textOf(node).replace(/^www\./, 'http://www.') === node.url)
      fail(node, 'Markdown', 'a bare address', 'links as [words](target)');
    if (node.type === 'text') {
      const [left] = /\*\*|~~|\[\^/.exec(node.value) ?? [];
      if (left)
        fail(node, 'Markdown', `${show(left)} as text`, 'spaces or punctuation around **bold**');
    }
    // Such links are read from a definition elsewhere in the text, which no check sees.
    if (['definition', 'linkReference', 'imageReference'].includes(node.type))
      fail(node as RootContent, 'link', 'its target elsewhere', 'links as [words](target)');
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      const invisible = invisibleIn(node.value.replaceAll('\n', ' '));
      if (invisible) fail(node, 'text', invisible.name, 'no invisible characters');
    }
    if (node.type === 'heading' && (node.depth < 2 || node.depth > deepest))
      fail(node, 'heading', `level ${node.depth}`, `level 2 (##) to ${deepest}`);
    if (node.type === 'image') {
      const [scheme, target = ''] = splitScheme(node.url);
      const alone = parent?.type === 'paragraph' && parent.children.length === 1;
      if (scheme !== 'chart' || !charts.has(target))
        fail(node, 'chart', show(node.url), 'chart: and the name of a chart (CONTRIBUTING.md)');
      else if (!alone) fail(node, 'chart', 'text beside it', 'a paragraph of its own');
      else if (!node.alt) fail(node, 'chart', 'no caption', '![A caption.](chart:name)');
      else captions.push({ node, text: node.alt });
      found.charts.add(target);
    }
    if (node.type !== 'link') return undefined;
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
        if (unstated(words, locale, allowed).length > 0) {
          fail(
            node,
            'figure',
            `${show(words)} for ${node.url}`,
            `only figures that it states: ${listFigures(allowed)}`,
          );
        }
      }
      (scheme === 'claim' ? found.cites : found.derives).add(target);
      return SKIP;
    }
    const expected = Object.hasOwn(targets, scheme) ? targets[scheme]?.(target) : schemes;
    if (expected !== undefined) fail(node, 'link', show(node.url), expected);
    // Links to terms and other pages state no figures of their own.
    return undefined;
  });

  const checked = Object.fromEntries(
    Object.entries(found).map(([name, set]) => [name, [...set]]),
  ) as unknown as Checked;
  const stated = statedBy(checked, figuresOf);
  for (const { node, text } of captions) {
    const [wrong] = unstated(text, locale, stated);
    if (wrong !== undefined)
      fail(node, 'chart', String(wrong), 'a caption with figures that the text itself cites');
  }
  return checked;
}

/** Figures that the cited claims and derived figures of a text state. */
export function statedBy(
  { cites, derives }: Pick<Checked, 'cites' | 'derives'>,
  figuresOf: References['figuresOf'],
): Figures {
  const urls = [...cites.map((id) => `claim:${id}`), ...derives.map((name) => `figure:${name}`)];
  return allFigures(urls.flatMap((url) => figuresOf(url) ?? []));
}

interface Sentence {
  /** Its text outside of links to claims and figures. */
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
      for (const set of Object.values(figuresOf(node.url) ?? {}))
        for (const figure of set) current.stated.add(figure);
      return SKIP;
    }
    if (node.type !== 'text') {
      // Blocks start a new sentence; emphasis continues the current one.
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

function splitScheme(url: string): [scheme: string, target?: string] {
  const [, scheme, target] = /^([a-z]+):(.*)$/.exec(url) ?? [];
  return [scheme ?? '', target];
}

/** The plain text of a node. */
export function textOf(node: Nodes): string {
  const parts: string[] = [];
  visit(node, 'text', (text: { value: string }) => {
    parts.push(text.value);
  });
  return parts.join('');
}
