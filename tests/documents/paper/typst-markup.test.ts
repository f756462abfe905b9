import type { RootContent } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import {
  type MarkupRenderers,
  plainRenderers,
  typstMarkup,
} from '../../../src/documents/paper/typst-markup.ts';
import { list, quoted, typstText } from '../../../src/documents/paper/typst-syntax.ts';
import { typeset } from '../../../src/make/typeset.ts';
import { textOfPdf } from './pdf-text.ts';

const renderers: MarkupRenderers = {
  ...plainRenderers,
  chart: (name, caption) => `#chart(${quoted(name)}, ${quoted(caption)})`,
};

/** The nodes that the loader makes of Markdown. */
function nodes(markdown: string): RootContent[] {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const html = unified().use(remarkRehype).runSync(tree);
  return html.children as RootContent[];
}
const markup = (markdown: string) => typstMarkup(nodes(markdown), renderers);

const HOSTILE = [
  '#panic("x")',
  '$x$ *a* _b_ `c` <d> @e \\f',
  '] [ #] ][',
  '// no remark /* none */',
  '"; #import "/etc/passwd"; "',
  '\\" \\\\" \\u{41}',
  '= no heading',
  '- no list',
  '~ -- --- ... ’ “” ‘',
  '{ } ( ) , ; : !',
];

describe(typstText, () => {
  test('writes a string with only backslash and quotation mark escaped', () => {
    expect(typstText('a "b" \\ #c')).toBe('#"a \\"b\\" \\\\ #c";');
    expect(typstText('')).toBe('');
    expect(typstText('a\n  b')).toBe('#"a b";');
  });

  test('keeps a date with its word on one line', () => {
    expect(typstText('từ tháng 8.2019 và năm 2020')).toBe(
      '#"từ tháng\u00a08.2019 và năm\u00a02020";',
    );
  });

  test('never yields commands: the printed text equals the input', async () => {
    const body = HOSTILE.map((text) => `#par[${typstText(text)}]`).join('\n');
    const { bytes, pages } = typeset({
      title: 'Hostile',
      markup: `#set text(font: "Be Vietnam Pro")\n${body}`,
      images: new Map(),
    });
    expect(pages).toBe(1);
    const printed = await textOfPdf(bytes);
    for (const text of HOSTILE) expect(printed).toContain(text);
  });
});

describe('our Markdown as markup', () => {
  test('links become their words, and emphasis is rendered', () => {
    expect(markup('Có [119/156](claim:a#b) *xã* **nay**.')).toBe(
      '#par[#"Có ";#"119/156";#" ";#emph[#"xã";]#" ";#strong[#"nay";]#".";]',
    );
  });

  test('whitespace between inline elements is kept', () => {
    expect(markup('- **Một:** [hai](term:a)')).toBe(
      '#list(tight: true, [#strong[#"Một:";]#" ";#"hai";])',
    );
  });

  test('lists may be nested, and ordered ones keep their first number', () => {
    expect(markup('3. a\n   - b\n4. c')).toBe(
      '#enum(tight: true, start: 3, [#"a";\n#list(tight: true, [#"b";])], [#"c";])',
    );
  });

  test('headings, quotations and charts', () => {
    expect(markup('### Một')).toBe('#heading(level: 3)[#"Một";]');
    expect(markup('> a')).toBe('#quotation[#par[#"a";]]');
    expect(markup('![Chú "thích"](chart:map.2019-08.commune)')).toBe(
      '#chart("map.2019-08.commune", "Chú \\"thích\\"")',
    );
  });

  test('a question stays with its answer, and questions about a chart with the chart', () => {
    expect(markup('Vì sao?\n\n> a')).toMatch(/^#asking\[/);
    expect(markup('![a](chart:offices)\n\n- b')).toMatch(/^#together\[#chart/);
  });

  test('tables have a header row, and cells are rendered with emphasis', () => {
    const table = markup('| a | b |\n|---|---|\n| c | *d* |\n| e | |');
    expect(table).toContain('table.header([#"a";], [#"b";]),');
    expect(table).toContain('[#"c";], [#emph[#"d";]],');
    expect(table).toContain('[#"e";], [],');
  });

  test('emphasis is passed its length and whether it fills a cell', () => {
    const seen: [number, boolean][] = [];
    typstMarkup(nodes('*abc* d\n\n| a | b |\n|---|---|\n| *xy* | *z* w |'), {
      ...renderers,
      emphasis: (inner, length, fillsCell) => {
        seen.push([length, fillsCell]);
        return inner;
      },
    });
    expect(seen).toEqual([
      [3, false],
      [2, true],
      [1, false],
    ]);
  });

  test('unsupported nodes are refused', () => {
    const video: RootContent = { type: 'element', tagName: 'video', properties: {}, children: [] };
    expect(() => typstMarkup([video], renderers)).toThrow('no markup for <video>');
  });
});

test('a list of one item is still a Typst array', () => {
  expect(list(['1'])).toBe('(1,)');
  expect(list([])).toBe('()');
});
