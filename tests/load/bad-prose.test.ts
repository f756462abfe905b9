import { describe, expect, test } from 'vitest';
import { type Fault, report as reportOf } from '../../src/load/fault.ts';
import { loadTexts } from '../../src/load/texts.ts';
import { dataset, projectWith, textOf } from '../project.ts';

const ARTICLE = 'content/articles/vi/mot-nguoi-hai-chuc-danh.md';

/** Geography and evidence are sound here, and loaded once: only texts are spoilt. */
const evidence = {
  claims: dataset.claims,
  sources: dataset.sources.map((source) => ({ file: '', source, lineOf: () => undefined })),
};

/** Faults of the texts with one more paragraph at the end of the article. */
function faultsWith(paragraph: string): Fault[] {
  const faults: Fault[] = [];
  const files = projectWith({ [ARTICLE]: `${textOf(ARTICLE)}\n${paragraph}\n` });
  loadTexts(files, dataset.register, evidence, dataset.history, faults);
  return faults;
}

describe('an article stops the build with', () => {
  // [what is wrong, a paragraph at the end of an article, what the report says]
  test.each<[string, string, string]>([
    [
      'a figure that differs from its claim',
      'Có [118/156](claim:ttxvn-2019-08-04#communes) xã.',
      `prose  figure: found "118/156" for claim:ttxvn-2019-08-04#communes, expected only figures that it states`,
    ],
    [
      'a figure that is only the month of its claim',
      'Có [8/156](claim:ttxvn-2019-08-04#communes) xã.',
      `prose  figure: found "8/156" for claim:ttxvn-2019-08-04#communes, expected only figures that it states: `,
    ],
    [
      'a derived figure that does not exist',
      'Còn lại [93](figure:2019-08.commune.hidden) xã.',
      'prose  link: found "figure:2019-08.commune.hidden", expected the id of a figure that exists',
    ],
    [
      'a figure without a claim',
      'Có 13/13 xã.',
      'prose  figure: found "13/13", expected a link to a claim, or [n](plain:)',
    ],
    [
      'a derived figure that does not follow',
      'Còn lại [131](figure:2019-08.commune.unstated) xã.',
      'prose  figure: found "131" for figure:2019-08.commune.unstated, expected only figures that it states: 129',
    ],
    [
      'a year that no claim of its sentence states',
      'Năm 2018 có bài. Năm sau có [119](claim:ttxvn-2019-08-04#communes) xã.',
      'prose  year: found "2018", expected a year that a claim cited in the same sentence states',
    ],
    [
      'a citation of nothing',
      'Tiết kiệm [nhiều](claim:ttxvn-2019-08-04#monney).',
      'prose  link: found "claim:ttxvn-2019-08-04#monney", expected the id of a claim that exists',
    ],
    [
      'HTML',
      '<script>alert(1)</script>',
      'prose  HTML: found "<script>alert(1)</script>", expected Markdown without HTML',
    ],
    [
      'a link that runs script',
      '[Bấm](javascript:alert(1))',
      'prose  link: found "javascript:alert(1)", expected claim:, figure:, plain:, term:, article:, lesson:, slides:, unit:, place:, page:, https:',
    ],
    [
      'a term that the glossary lacks',
      'Có [hội đồng](term:peoples-counsil).',
      'prose  link: found "term:peoples-counsil", expected term: and one of',
    ],
    [
      'an article that does not exist',
      'Xem [bài ấy](article:how-we-now).',
      'prose  link: found "article:how-we-now", expected article: and one of',
    ],
    [
      'a district that does not exist',
      'Ở [đó](place:885).',
      'prose  link: found "place:885", expected place: and the code of a district',
    ],
    [
      'a page that does not exist',
      'Xem [đó](page:maps).',
      'prose  link: found "page:maps", expected a page: (home, map,',
    ],
    [
      'a chart that does not exist',
      '![Một hình.](chart:time-line)',
      'prose  chart: found "chart:time-line", expected chart: and the name of a chart',
    ],
    [
      'a picture from elsewhere',
      '![Một hình.](https://example.org/a.png)',
      'prose  chart: found "https://example.org/a.png", expected chart:',
    ],
    [
      'a chart without a caption',
      '![](chart:timeline)',
      'prose  chart: found no caption, expected ![A caption.](chart:name)',
    ],
    [
      'a chart in the middle of a sentence',
      'Xem ![Một hình.](chart:timeline) này.',
      'prose  chart: found text beside it, expected a paragraph of its own',
    ],
    [
      'a caption with a figure that the text does not cite',
      '![Có 4321 xã.](chart:timeline)',
      'prose  chart: found 4321, expected a caption with figures that the text itself cites',
    ],
    [
      'a footnote',
      'Một[^1].\n\n[^1]: Hai.',
      'prose  Markdown: found a footnote, expected headings',
    ],
    ['struck-through text', 'Một ~~hai~~.', 'prose  Markdown: found struck-through text, expected'],
    ['check boxes', '- [ ] Một', 'prose  Markdown: found a check box, expected'],
    ['a rule', 'Một\n\n---\n\nhai', 'prose  Markdown: found a rule, expected'],
    ['code', '```\nmột\n```', 'prose  Markdown: found a code block, expected'],
    [
      'a bare address',
      'Ở https://example.org/a ấy.',
      'prose  Markdown: found a bare address, expected',
    ],
    [
      'bold without spaces',
      'Một**“người”**hai',
      'prose  Markdown: found "**" as text, expected spaces',
    ],
    [
      'a heading of the first level',
      '# Lớn',
      'prose  heading: found level 1, expected level 2 (##) to 3',
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(reportOf(faultsWith(paragraph)).replace(/(\.\w+):\d+ /g, '$1 ')).toContain(
      `${ARTICLE}  ${expected}`,
    );
  });

  test('one tilde is a tilde', () => {
    const fields = faultsWith('Từ xã~phường đến huyện~tỉnh.').map(({ field }) => field);
    expect(fields).toEqual(['confirmed']);
  });

  test('a number that only one language has', () => {
    const faults = faultsWith('Lớp [123](plain:).');
    expect(faults.map(({ file, field, found }) => `${file} ${field} ${found}`)).toEqual(
      expect.arrayContaining([
        'content/articles/en/one-person-two-offices.md plain no 123',
        expect.stringMatching(/^content\/articles\/en\/one-person-two-offices\.md confirmed/),
      ]),
    );
  });
});
