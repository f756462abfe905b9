import GithubSlugger from 'github-slugger';
import type { Element, Root as Html } from 'hast';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { z } from 'zod';
import { unstated } from '../../domain/status/stated-figures.ts';
import { withoutMarks } from '../../domain/search/fold.ts';
import { LOCALES } from '../../domain/locale.ts';
import type { Paired } from '../../domain/texts/prose.ts';
import { checkProse, type References, statedBy, textOf } from '../checks/prose-cites.ts';
import { type Fault, show } from '../fault.ts';
import { remembering } from './remembering.ts';
import { stampOf } from './stamp.ts';
import type { TextFile } from './text.ts';
import type { YamlRecord } from '../yaml-record.ts';
import { readYaml } from './yaml.ts';

/** A text as it was read: its front matter with the lines of its fields, its prose, and its headings. */
export interface ProseFile<T> {
  front: YamlRecord<T>;
  paired: Omit<Paired, 'id' | 'confirmed'>;
  headings: { id: string; text: string }[];
}

/** Reads a text and checks its references; undefined if its front matter is invalid. */
export type ProseReader<T> = (
  text: TextFile,
  references: References,
  faults: Fault[],
) => ProseFile<T> | undefined;

/**
 * The reader of `content/<kind>/<locale>/<slug>.md`: front matter, and Markdown in which a figure is a link with
 * a claim as its target, `[119/156](claim:ttxvn-2019-08-04#communes)`, or with a derived figure,
 * `[93](figure:2019-08.commune.hiddenImplementing)`. A bare year must be stated by a claim that is cited
 * in the same sentence; any number that is not a figure about the model is marked `[2](plain:)`.
 * A chart is a paragraph of its own, `![Caption.](chart:timeline)`.
 * @param deepest The lowest level of headings allowed; the highest is the second.
 */
export function proseReader<S extends z.ZodType>(schema: S, deepest = 3): ProseReader<z.output<S>> {
  const parse = remembering((text, faults) => parseProse(text, schema, faults));
  return (text, references, faults) => {
    const parsed = parse(text, faults);
    if (!parsed) return undefined;
    const { file } = text;
    const { front, tree, firstLine, headings, ...paired } = parsed;
    const place = { file, firstLine, locale: paired.locale, references, deepest };
    const checked = checkProse(tree, place, faults);
    return front && { front, paired: { file, ...paired, ...checked }, headings };
  };
}

/** Names that hosts take for the page of a folder or of errors, and that Windows takes for devices. */
const RESERVED = /^(?:index|404|con|prn|aux|nul|com\d|lpt\d)$/;

/** A parsed text, before its references are checked. */
function parseProse<S extends z.ZodType>({ file, text }: TextFile, schema: S, faults: Fault[]) {
  const fail = (field: string, found: string, expected: string, line?: number): undefined => {
    faults.push({ file, line, record: 'file', field, found, expected });
  };
  const [, folder, slug = ''] = /^content\/[a-z]+\/(\w+)\/(.+)\.md$/.exec(file) ?? [];
  const locale = LOCALES.find((one) => one === folder);
  if (!/^[a-z0-9-]+$/.test(slug) || locale === undefined)
    return fail('name', show(slug), 'lower-case letters without diacritics, digits and hyphens');
  if (RESERVED.test(slug)) return fail('name', show(slug), 'no name that hosts or Windows reserve');
  const [, head, prose] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || prose === undefined) {
    const spaced = text.split('\n').findIndex((line) => /^---\s+$/.test(line));
    return spaced < 0
      ? fail('front matter', 'missing', 'fields between two lines of ---', 1)
      : fail('front matter', 'spaces after ---', 'a line of --- alone', spaced + 1);
  }
  const front = readYaml({ file, text: head }, schema, faults, 2);
  const firstLine = head.split('\n').length + 2;
  const tree = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(prose);
  const headings = slugHeadings(tree);
  const body = unified().use(remarkRehype).runSync(tree) as Html;
  const words = textOf(tree).split(/\s+/).filter(Boolean).length;
  return { front, tree, firstLine, headings, locale, slug, stamp: stampOf(text), body, words };
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
    const [wrong] = unstated(value, paired.locale, stated);
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

/** Gives headings ids; those of the second level form the table of contents. */
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
