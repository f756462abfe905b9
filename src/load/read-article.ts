import GithubSlugger from 'github-slugger';
import type { Element, Root as Html } from 'hast';
import type { Link, Root, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Article, Locale } from '../domain/article.ts';
import { numbersIn } from '../domain/figure.ts';
import { type Fault, show } from './fault.ts';
import type { TextFile } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { articleSchema } from './schemas.ts';

/** What a figure in the prose may state: undefined if nothing of that name exists. */
export type FiguresOf = (target: string) => ReadonlySet<number> | undefined;

const isYear = (text: string) => /^(19|20)\d\d$/.test(text);

/** Between two sentences of one text: after a full stop, before a capital letter. */
const SENTENCE_BREAK = /(?<=[.!?…][”’"')]*)\s+(?=[“‘"'(]*\p{Lu})/u;

/**
 * Reads an article: front matter, and Markdown in which a figure is a link with a claim as its target,
 * `[119/156](claim:ttxvn-2019-08-04#communes)`, or with a derived figure, `[93](figure:2019-08.commune.hiddenImplementing)`.
 * A bare year must be stated by a claim that is cited in the same sentence; any other number that is
 * no figure about the model is marked `[2](plain:)`.
 */
export function readArticle(
  { file, text }: TextFile,
  figuresOf: FiguresOf,
  units: ReadonlyMap<string, unknown>,
  faults: Fault[],
): Article | undefined {
  const [, locale = '', slug = ''] =
    /^content\/(?:articles|pages)\/(\w+)\/([a-z0-9-]+)\.md$/.exec(file) ?? [];
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
  const front = readYaml({ file, text: head }, articleSchema, faults, 2);
  const firstLine = head.split('\n').length + 2;
  const tree = unified().use(remarkParse).use(remarkGfm).parse(body);
  const { cites, derives, plain } = checkProse(
    tree,
    { file, firstLine, locale, figuresOf, units },
    faults,
  );
  if (!front) return undefined;
  const stated = new Set(cites.flatMap((id) => [...(figuresOf(`claim:${id}`) ?? [])]));
  for (const field of ['title', 'description'] as const) {
    const wrong = numbersIn(front.value[field], locale).find((number) => !stated.has(number));
    if (wrong !== undefined) {
      faults.push({
        file,
        line: front.lineOf([field]),
        record: `article ${show(front.value.id)}`,
        field,
        found: String(wrong),
        expected: 'only figures that a claim cited in the text states',
      });
    }
  }

  const headings = slugHeadings(tree);
  const html = unified().use(remarkRehype).runSync(tree) as Html;
  return {
    ...front.value,
    locale,
    slug,
    body: html,
    headings,
    cites,
    derives,
    plain,
    words: countWords(tree),
  };
}

interface Prose {
  file: string;
  firstLine: number;
  locale: Locale;
  figuresOf: FiguresOf;
  units: ReadonlyMap<string, unknown>;
}

/** Pages that prose may link to as `page:<id>`, the ids of i18n/routes.ts. */
const pages = ['home', 'map', 'sources', 'data'];

/** Compares every figure with its claim and returns what is cited. */
function checkProse(
  tree: Root,
  { file, firstLine, locale, figuresOf, units }: Prose,
  faults: Fault[],
): Pick<Article, 'cites' | 'derives' | 'plain'> {
  const cites = new Set<string>();
  const derives = new Set<string>();
  const plain = new Set<string>();
  const fail = (node: RootContent, field: string, found: string, expected: string) => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    faults.push({ file, line, record: 'prose', field, found, expected });
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
  visit(tree, (node) => {
    if (node.type === 'html') fail(node, 'HTML', show(node.value), 'Markdown without HTML');
    if (node.type !== 'link') return undefined;
    const [scheme, target = ''] = splitScheme(node.url);
    if (scheme === 'plain') {
      plain.add(textOf(node).replaceAll(',', '.'));
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
      (scheme === 'claim' ? cites : derives).add(target);
      return SKIP;
    }
    if (
      scheme === 'unit'
        ? !units.has(target)
        : scheme === 'page'
          ? !pages.includes(target)
          : scheme !== 'https'
    ) {
      fail(
        node,
        'link',
        show(node.url),
        `claim:, figure: or plain:, a unit: of geo/units.csv, a page: (${pages.join(', ')}), or https:`,
      );
    }
    return undefined;
  });
  return { cites: [...cites], derives: [...derives], plain: [...plain] };
}

interface Sentence {
  /** Its words outside of links. */
  text: Text[];
  /** What the claims that it cites state. */
  stated: Set<number>;
}

/** The sentences of a text, each with what its citations state. */
function sentencesOf(tree: Root, figuresOf: FiguresOf): Sentence[] {
  const sentences: Sentence[] = [];
  const begin = () => {
    const sentence: Sentence = { text: [], stated: new Set() };
    sentences.push(sentence);
    return sentence;
  };
  let current = begin();
  visit(tree, (node) => {
    if (node.type === 'link') {
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

/** Gives second-level headings ids for the table of contents. */
function slugHeadings(tree: Root): Article['headings'] {
  const slugger = new GithubSlugger();
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading' || node.depth !== 2) return [];
    const text = textOf(node);
    const id = slugger.slug(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd'));
    node.data = { hProperties: { id } as Element['properties'] };
    return [{ id, text }];
  });
}

function splitScheme(url: string): [scheme: string, target?: string] {
  const [, scheme, target] = /^([a-z]+):(.*)$/.exec(url) ?? [];
  return [scheme ?? '', target];
}

function textOf(node: Link | RootContent | Root): string {
  const parts: string[] = [];
  visit(node, 'text', (text: { value: string }) => {
    parts.push(text.value);
  });
  return parts.join('');
}

function countWords(tree: Root): number {
  return textOf(tree).split(/\s+/).filter(Boolean).length;
}
