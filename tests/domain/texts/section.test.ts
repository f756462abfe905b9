import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { sectionsOf } from '../../../src/domain/texts/section.ts';
import { proseReader } from '../../../src/load/read/prose.ts';
import { articleSchema } from '../../../src/load/schemas.ts';
import { dataset } from '../../project.ts';

const { articles, pages } = dataset;

/** All text of a tree, concatenated. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Reads Markdown as an article is read. */
function sectionsIn(markdown: string) {
  const front = `---\nid: a\norder: 1\ntitle: A\ndescription: B\npublished: '2020-01-01'\nupdated: '2020-01-01'\nconfirmed: '000000000000'\n---\n`;
  const read = proseReader(articleSchema)(
    { file: 'content/articles/en/a.md', text: front + markdown },
    {
      figuresOf: () => ({ numbers: new Set([119, 156]), dateParts: new Set() }),
      units: new Set(['30280']),
      terms: new Set(['term']),
      articles: new Set<string>(),
      lessons: new Set(),
      charts: new Set(['timeline']),
    },
    [],
  );
  if (!read) throw new Error('not read');
  return sectionsOf(read.paired.body);
}

test('a text is split into sections of plain text, one line per paragraph or item', () => {
  const markdown = [
    'Before *all*\nheadings.',
    '## First, [119/156](claim:a#b)',
    'One [link](unit:30280), **two**.',
    '- an item\n- another',
    '### Below',
    '> quoted',
    '## Second',
    '| a | b |\n| --- | --- |\n| c | d |',
  ].join('\n\n');
  expect(sectionsIn(markdown)).toEqual([
    { id: undefined, heading: '', text: 'Before all headings.' },
    {
      id: 'first-119156',
      heading: 'First, 119/156',
      text: 'One link, two.\nan item\nanother\nBelow\nquoted',
    },
    { id: 'second', heading: 'Second', text: 'a\nb\nc\nd' },
  ]);
});

test('charts are omitted', () => {
  expect(sectionsIn('One.\n\n![A caption.](chart:timeline)\n\nTwo.')).toEqual([
    { id: undefined, heading: '', text: 'One.\nTwo.' },
  ]);
});

test.each([...articles, ...pages])('the sections of $file match its headings', (article) => {
  const [beginning, ...sections] = sectionsOf(article.body);
  // A page may begin with a heading; an article begins with a lead.
  if (articles.includes(article)) expect(beginning?.text).not.toBe('');
  expect(sections.map(({ id, heading }) => ({ id, text: heading }))).toEqual(article.headings);
  const words = [beginning, ...sections].map((part) => `${part?.heading}${part?.text}`).join('');
  expect(words.replace(/\s/g, '')).toBe(textOf(article.body).replace(/\s/g, ''));
});
