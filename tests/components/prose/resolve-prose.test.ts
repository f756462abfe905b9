import { toHtml } from 'hast-util-to-html';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { resolveProse } from '../../../src/components/prose/resolve-prose.ts';
import { dataset } from '../../project.ts';

function resolve(markdown: string, cites: string[] = [], cite: 'note' | 'link' = 'note') {
  const processor = unified().use(remarkParse).use(remarkRehype);
  const body = processor.runSync(processor.parse(markdown));
  const text = { body, cites, derives: [], plain: [], terms: [], charts: [], words: 0 };
  return resolveProse(text, dataset, { locale: 'en', here: '/en/articles/a/', cite });
}
const shape = ({ blocks }: ReturnType<typeof resolve>) =>
  blocks.map(({ segments, charts }) => [
    segments.map(({ prose }) => toHtml(prose).replace(/<[^>]+>|\s+/g, '')).join('|'),
    charts.map(({ name }) => name).join(' '),
  ]);

describe(resolveProse, () => {
  //   a ┌───┐
  //   b │ x │   a chart goes with the passage before it, and stays beside those until the next
  //   c └───┘
  test('puts a chart beside the segment before it, and those up to the next chart', () => {
    expect(
      shape(resolve('A\n\n## B\n\nb\n\n![x](chart:x)\n\nc\n\n## D\n\nd\n\n![y](chart:y)')),
    ).toEqual([
      ['A', ''],
      ['Bb|c', 'x'],
      ['Dd', 'y'],
    ]);
  });

  test('keeps two charts in a row together, and a chart at the beginning', () => {
    expect(shape(resolve('A\n\n![x](chart:x)\n\n![y](chart:y)\n\nB'))).toEqual([['A|B', 'x y']]);
    expect(shape(resolve('![x](chart:x)\n\nA'))).toEqual([['A', 'x']]);
  });

  test('cites a claim by a note with a button that does not wrap away from the last word', () => {
    const id = 'ttxvn-2019-08-04#communes';
    const { blocks, cited } = resolve(
      `There were [a good many communes by then](claim:${id}), and [119](claim:${id}).`,
      [id],
    );
    expect(cited.map(({ claim }) => claim.id)).toEqual([id]);
    const html = toHtml(blocks[0]?.segments[0]?.prose ?? []);
    expect(html).toMatch(/by <span class="cite__end">then<button[^>]*popovertarget="note-1"/);
    expect(html).toMatch(/<span[^>]* class="cite cite--short">119<button/);
  });

  test('without room for notes, a citation is a link to the source', () => {
    const { blocks } = resolve('[119](claim:ttxvn-2019-08-04#communes)', [], 'link');
    expect(toHtml(blocks[0]?.segments[0]?.prose ?? [])).toMatch(
      /href="\.\.\/\.\.\/sources\/(from-\d{4}\/)?#ttxvn-2019-08-04\.communes"/,
    );
  });

  test('resolves units, districts, articles and pages to links relative to this page', () => {
    const { blocks } = resolve(
      '[a](unit:30598) [b](place:889) [c](place:889#30463) [d](article:how-we-know) [e](page:map) [7](plain:)',
    );
    const html = toHtml(blocks[0]?.segments[0]?.prose ?? []);
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(links).toEqual([
      '../../map/?unit=30598',
      '../../places/chau-phu/',
      '../../places/chau-phu/#30463',
      '../how-we-know/',
      '../../map/',
    ]);
    expect(html).toContain('> 7</p>');
    expect(blocks[0]?.places).toEqual(['30598', '889', '30463']);
  });
});
