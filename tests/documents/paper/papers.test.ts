import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { verdictOf } from '../../../src/domain/status/card-verdict.ts';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { ACTIVITY_LESSON } from '../../../src/domain/texts/handout.ts';
import type { Lesson } from '../../../src/domain/texts/lesson.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import { historyOf } from '../../../src/domain/status/snapshot-view.ts';
import { unitsOf } from '../../../src/domain/places/unit.ts';
import type { Worksheet } from '../../../src/domain/texts/worksheet.ts';
import { messages } from '../../../src/i18n/words/messages.ts';
import { cardsPdf, keyPdf, packPdf, worksheetPdf } from '../../../src/make/papers.ts';
import { typeset } from '../../../src/make/typeset.ts';
import { dataset } from '../../project.ts';
import { factsOfPdf, pagesOfPdf, textOfPdf } from './pdf-text.ts';

const LARGEST = 250_000;
const { lessons } = dataset;
const lessonCases = lessons.map((lesson) => ({ lesson, name: `${lesson.id} in ${lesson.locale}` }));

/** The data set with one worksheet's text changed. */
function withSheet(lesson: Lesson, change: (body: Root) => Root): Dataset {
  const worksheets = dataset.worksheets.map((one): Worksheet =>
    one.id === lesson.id && one.locale === lesson.locale
      ? { ...one, body: change(structuredClone(one.body)) }
      : one,
  );
  return { ...dataset, worksheets };
}

/** Replaces each answer by a marker. */
function marked(body: Root): { body: Root; marks: string[] } {
  const marks: string[] = [];
  visit(body, 'element', (element: Element) => {
    if (element.tagName !== 'em' && element.tagName !== 'blockquote') return undefined;
    const mark = `zq${marks.length}qz`;
    marks.push(mark);
    element.children = [{ type: 'text', value: mark }];
    return 'skip';
  });
  return { body, marks };
}

describe.each(lessonCases)('the worksheet of $name', ({ lesson }) => {
  test('leaves answers blank for pupils and shows them to teachers', async () => {
    let marks: string[] = [];
    const changed = withSheet(lesson, (body) => {
      const result = marked(body);
      marks = result.marks;
      return result.body;
    });
    expect(marks.length).toBeGreaterThan(0);
    const pupil = await textOfPdf(worksheetPdf(lesson, 'pupil', changed));
    expect(pupil).not.toContain('zq');
    const teacher = await textOfPdf(worksheetPdf(lesson, 'teacher', changed));
    expect(marks.filter((mark) => !teacher.includes(mark))).toEqual([]);
  });

  test.each(['pupil', 'teacher'] as const)('has two pages at most: %s', async (version) => {
    const bytes = worksheetPdf(lesson, version, dataset);
    const pages = await pagesOfPdf(bytes);
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(bytes.length).toBeLessThan(LARGEST);
    const t = messages(lesson.locale).paper;
    for (const page of pages) expect(page).toContain('CC BY 4.0');
    expect(pages.at(-1)).toContain(t.sources);
    expect(pages[0]?.includes(`${t.pupil}:`)).toBe(version === 'pupil');
  });

  test('has its title, language and a fixed date as metadata', async () => {
    const facts = await factsOfPdf(worksheetPdf(lesson, 'pupil', dataset));
    expect(facts.title).toContain(lesson.title);
    expect(facts.language).toMatch(new RegExp(`^${lesson.locale}`));
    expect(facts.created).toContain(lesson.updated.latest.replaceAll('-', ''));
  });
});

test('a worksheet of three pages stops the build with its name', () => {
  const [lesson] = lessons;
  if (!lesson) throw new Error('no lessons');
  const long = withSheet(lesson, (body) => ({
    ...body,
    children: Array.from({ length: 12 }, () => body.children).flat(),
  }));
  expect(() => worksheetPdf(lesson, 'pupil', long)).toThrow(
    /^content\/worksheets\/\S+\.md {2}pupil’s sheet {2}pages: found \d+, expected at most 2 of A4/,
  );
});

describe.each(lessonCases)('the pack of $name', ({ lesson }) => {
  let bytes: Uint8Array;
  let pages: string[];
  beforeAll(async () => {
    bytes = packPdf(lesson, dataset);
    pages = await pagesOfPdf(bytes);
  });

  test('names on its cover the pages of each part', () => {
    const t = messages(lesson.locale).paper;
    const cover = pages[0] ?? '';
    expect(cover).toContain(lesson.title);
    const [begins = ''] = t.counting.replace('%n', '1').split('%m');
    const firstOf = (name: string) =>
      pages.findIndex((page) => page.includes(`${name}, ${begins}`)) + 1;
    for (const name of [t.plan, t.worksheet, t.worksheetAnswers]) {
      const first = firstOf(name);
      expect(first, name).toBeGreaterThan(1);
      expect(cover, name).toMatch(new RegExp(`${name} .*?${first}(–\\d+)?`));
    }
    expect(cover.includes(t.cards.title)).toBe(lesson.id === ACTIVITY_LESSON);
  });

  test('has the plan in exactly the official form and order', () => {
    const form = messages(lesson.locale).lessonForm;
    const text = pages.join(' ');
    const order = [
      `${form.school}:`,
      `${form.teacher}:`,
      `${form.group}:`,
      `${form.lessonTitle}: ${lesson.title.toLocaleUpperCase(lesson.locale)}`,
      form.subject,
      form.duration(1),
      form.chapters[0],
      ...Object.values(form.aims),
      form.chapters[1],
      form.chapters[2],
      ...lesson.form.activities.flatMap(({ kind, name, minutes }, index) => [
        `${form.activity(index + 1, kind)} – ${name} (${form.minutes(minutes)})`,
        ...Object.values(form.parts),
      ]),
      ...lesson.form.annexes.map(({ title }, index) => form.annex(index + 1, title)),
    ];
    let at = 0;
    for (const words of order) {
      const found = text.indexOf(words, at);
      expect(found, words).toBeGreaterThanOrEqual(at);
      at = found + words.length;
    }
  });

  test('stays below the size limit', () => {
    expect(bytes.length).toBeLessThan(LARGEST);
  });
});

describe.each(LOCALES)('the class activity in %s', (locale) => {
  test('has each quotation verbatim on a card, with source and number', async () => {
    const text = (await textOfPdf(cardsPdf(locale, dataset))).replace(/\s+/g, '');
    const bare = (words: string) => words.replace(/\s+/g, '');
    for (const claim of dataset.cards) {
      const source = dataset.sources.find(({ id }) => id === claim.source);
      expect(text).toContain(bare(`“${claim.quote}”`));
      expect(text).toContain(bare(source?.publisher ?? '?'));
      // With a translation there may be no room for the title.
      if (source?.language === locale) expect(text).toContain(bare(source.title));
    }
  });

  test('translates a quotation in another language, and says that the translation is ours', async () => {
    const text = (await textOfPdf(cardsPdf(locale, dataset))).replace(/\s+/g, '');
    const foreign = dataset.cards.filter(
      ({ source }) => dataset.sources.find(({ id }) => id === source)?.language !== locale,
    );
    const note = `(${messages(locale).quotation.ours})`.replace(/\s+/g, '');
    expect(foreign.length > 0).toBe(locale === 'en');
    expect(text.split(note).length - 1).toBe(foreign.length);
    for (const { translation } of foreign)
      expect(text).toContain(translation?.[locale]?.replace(/\s+/g, ''));
  });

  test('refuses a quotation that does not fit on its card', () => {
    const [first, ...rest] = dataset.cards;
    const long = { ...first, quote: 'Một câu rất dài. '.repeat(80) } as Claim;
    expect(() => cardsPdf(locale, { ...dataset, cards: [long, ...rest] })).toThrow(
      'card 1: too long',
    );
  });

  test('has all numbers on the blank map and all names in the index', async () => {
    const pages = await pagesOfPdf(cardsPdf(locale, dataset));
    const index = pages.at(-1) ?? '';
    for (const district of unitsOf(dataset.register, 'district')) {
      const names = unitsOf(dataset.register, 'commune', district.code).map(({ name }) => name.vi);
      expect(new Set(names).size, district.name.vi).toBe(names.length);
      for (const [at, name] of names.entries()) expect(index).toContain(`${at + 1} ${name}`);
    }
  });

  test('derives the answers from the claims', async () => {
    const text = await textOfPdf(keyPdf(locale, dataset));
    const t = messages(locale).paper;
    const uses = dataset.cards.map(
      (claim) => verdictOf(claim, dataset.register, dataset.history.default).use,
    );
    for (const use of ['colour', 'total', 'none'] as const)
      expect(text.split(t.cards.uses[use]).length - 1).toBe(
        uses.filter((one) => one === use).length,
      );
    expect(text).toContain(t.key.reasons.target);

    // Without the newer list, the older one decides.
    const claims = [...dataset.claims.values()].filter(
      ({ id }) => id !== 'ttxvn-2019-08-04#long-xuyen',
    );
    const changed: Dataset = {
      ...dataset,
      cards: dataset.cards.filter(({ id }) => id !== 'ttxvn-2019-08-04#long-xuyen'),
      history: historyOf(
        dataset.register,
        claims,
        dataset.history.views.map(({ snapshot }) => snapshot),
      ),
    };
    const other = await textOfPdf(keyPdf(locale, changed));
    const old = messages(locale).status['not-implementing'];
    expect(text).not.toContain(old);
    expect(other).toContain(old);
  });

  test('stays within its limits of pages and bytes', async () => {
    const [cards, key] = [cardsPdf(locale, dataset), keyPdf(locale, dataset)];
    expect((await pagesOfPdf(key)).length).toBeLessThanOrEqual(3);
    expect((await pagesOfPdf(cards)).length).toBe(Math.ceil(dataset.cards.length / 8) + 2);
    expect(Math.max(cards.length, key.length)).toBeLessThan(LARGEST);
  });
});

test('papers are deterministic', () => {
  const [lesson] = lessons;
  if (!lesson) throw new Error('no lessons');
  // Typst orders fonts and patterns arbitrarily: several runs would reveal it.
  const makers = [
    () => packPdf(lesson, dataset),
    () => cardsPdf('vi', dataset),
    () => keyPdf('en', dataset),
  ];
  for (const make of makers) {
    const first = make();
    for (let run = 0; run < 3; run += 1) expect(Buffer.compare(first, make())).toBe(0);
  }
});

describe('bad input', () => {
  const paper = (markup: string) => ({ title: 'Thử', markup, images: new Map<string, string>() });

  test('a character that the fonts lack is named', () => {
    expect(() => typeset(paper('#"漢";'))).toThrow('Thử: our faces have no "漢"');
  });

  test('an error in the markup is reported', () => {
    expect(() => typeset(paper('#nothing'))).toThrow(/^Thử: unknown variable: nothing/);
  });

  test('a file of the project cannot be read', () => {
    expect(() => typeset(paper('#read("/package.json")'))).toThrow(/^Thử: file not found/);
    expect(() => typeset(paper('#read("../package.json")'))).toThrow(/^Thử: /);
  });
});
