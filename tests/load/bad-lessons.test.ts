import { describe, expect, test } from 'vitest';
import { type Fault, report as reportOf } from '../../src/load/fault.ts';
import { loadTexts } from '../../src/load/texts.ts';
import { dataset, project, projectWith, textOf } from '../project.ts';

/** Geography and evidence are sound here, and loaded once: only texts are spoilt. */
const evidence = {
  claims: dataset.claims,
  sources: dataset.sources.map((source) => ({ file: '', source, lineOf: () => undefined })),
};
const LESSON = 'content/lessons/vi/ai-lam-gi-o-xa.md';
const DECK = 'content/slides/vi/ai-lam-gi-o-xa.md';
const SHEET = 'content/worksheets/vi/ai-lam-gi-o-xa.md';
const CARDS = 'content/cards.yaml';

function report(files = project): string {
  const faults: Fault[] = [];
  loadTexts(files, dataset.register, evidence, dataset.history, faults);
  return reportOf(faults);
}

/** The report after a change to one file. */
function reportWith(file: string, change: (text: string) => string): string {
  const text = textOf(file);
  const changed = change(text);
  expect(changed).not.toBe(text);
  return report(projectWith({ [file]: changed }));
}

test('a claim that changes stops the build at every lesson, deck and worksheet that states it', () => {
  const id = 'ttxvn-2019-08-04#communes';
  const claim = dataset.claims.get(id);
  if (claim?.kind !== 'count') throw new TypeError(id);
  const claims = new Map(dataset.claims).set(id, { ...claim, value: 118, percent: 75.64 });
  const faults: Fault[] = [];
  loadTexts(project, dataset.register, { ...evidence, claims }, dataset.history, faults);
  const texts = [...dataset.lessons, ...dataset.decks, ...dataset.worksheets];
  const citing = texts.filter(({ cites }) => cites.includes(id));
  expect(citing.length).toBeGreaterThan(0);
  const stopped = new Set(faults.map(({ file }) => file));
  for (const { file } of citing) expect(stopped, file).toContain(file);
});

test('the committed texts have no fault', () => {
  expect(report()).toContain('0 faults');
});

describe('the build stops at', () => {
  test.each<[string, string, (text: string) => string, string]>([
    [
      'a plan without a chapter of the form',
      LESSON,
      (text) => text.replace('## Thiết bị dạy học và học liệu', '## Đồ dùng'),
      `lesson "who-does-what"  form: found headings "Mục tiêu", "Đồ dùng", "Tiến trình dạy học", expected "Mục tiêu", "Thiết bị dạy học và học liệu", "Tiến trình dạy học"`,
    ],
    [
      'aims in another order',
      LESSON,
      (text) =>
        text
          .replace('### Về kiến thức', '### X')
          .replace('### Về phẩm chất', '### Về kiến thức')
          .replace('### X', '### Về phẩm chất'),
      'aims: found headings "Về phẩm chất", "Về năng lực", "Về kiến thức", expected',
    ],
    [
      'an activity without its product',
      LESSON,
      (text) => text.replace('#### Sản phẩm', '#### Kết quả'),
      'found headings "Mục tiêu", "Nội dung", "Kết quả", "Tổ chức thực hiện", expected "Mục tiêu", "Nội dung", "Sản phẩm", "Tổ chức thực hiện"',
    ],
    [
      'a lesson longer than a period',
      LESSON,
      (text) => text.replace(/minutes: \[.*\]/, 'minutes: [10, 20, 10, 10]'),
      'minutes: found 50 in all, expected 45, one period',
    ],
    [
      'a slide without notes',
      DECK,
      (text) => text.replace(/^>.*\n/gm, ''),
      'no notes, expected a quotation (>) with what the teacher says',
    ],
    [
      'a slide that cannot be read from afar',
      DECK,
      (text) => text.replace(/\n> /, `\n${'chữ '.repeat(60)}\n\n> `),
      'words, expected at most 45, to be read from afar',
    ],
    [
      'a thirteenth slide',
      DECK,
      (text) => text + '\n## Thêm\n\n> Ghi chú.\n'.repeat(12),
      'expected 1 to 12',
    ],
    [
      'a worksheet without answers',
      SHEET,
      (text) =>
        text
          .replace(/^---\n[\s\S]*?\n---\n/, '$&\n## Việc\n\nMột câu.\n\n<!--')
          .replace(/<!--[\s\S]*/, ''),
      'worksheet "who-does-what"  answers: found none, expected *short ones* and > long ones',
    ],
    [
      'a figure in an answer that its claim does not state',
      SHEET,
      (text) => `${text}\n> Có [118/156](claim:ttxvn-2019-08-04#communes) xã.\n`,
      'figure: found "118/156" for claim:ttxvn-2019-08-04#communes',
    ],
    [
      'a card of a claim that does not exist',
      CARDS,
      (text) => `${text}- claim: ttxvn-2019-08-04#comunes\n`,
      'claim: found "ttxvn-2019-08-04#comunes", expected the id of a claim',
    ],
    [
      'a card that comes twice',
      CARDS,
      (text) => `${text}${/^- claim: .*$/m.exec(text)?.[0]}\n`,
      'expected each claim once',
    ],
    [
      'a link to a lesson that does not exist',
      LESSON,
      (text) => `${text}\nXem [bài](lesson:who-does-what-not).\n`,
      'link: found "lesson:who-does-what-not", expected lesson: and one of',
    ],
  ])('%s', (_, file, change, expected) => {
    expect(reportWith(file, change)).toContain(expected);
  });

  test('a lesson without slides', () => {
    expect(report(projectWith({ [DECK]: undefined }))).toContain(
      'found no text with it in content/slides, expected one in each language',
    );
  });

  test('a worksheet without a lesson', () => {
    expect(
      reportWith(SHEET, (text) => text.replace('id: who-does-what', 'id: who-does')),
    ).toContain('text "who-does"  id: found "who-does", expected the id of a lesson');
  });
});
