import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { lessonDocx } from '../../../src/documents/docx/lesson-docx.ts';
import type { Lesson } from '../../../src/domain/texts/lesson.ts';
import { messages } from '../../../src/i18n/words/messages.ts';
import { PALETTE } from '../../../src/styles/sheets.ts';
import { dataset } from '../../project.ts';

/** One white pixel, in place of charts. */
const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const picturesOf = ({ charts, locale }: Lesson) =>
  new Map(
    charts.map((name) => {
      const { title, description } = drawChart(name, dataset, locale);
      return [name, { title, description, png: PIXEL, width: 1, height: 1 }];
    }),
  );
const make = (lesson: Lesson, site?: string, pictures = picturesOf(lesson)) =>
  lessonDocx(lesson, {
    dataset,
    pictures,
    colours: PALETTE.light,
    site: site === undefined ? undefined : new URL(site),
  });

/** The document's parts, and its paragraphs as style and text. */
async function open(lesson: Lesson, site?: string) {
  const parts = unzipSync(await make(lesson, site));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const $ = load(part('word/document.xml'), { xml: true });
  const paragraphs = $('w\\:p')
    .toArray()
    .map((p) => ({
      style: $(p).find('w\\:pStyle').attr('w:val') ?? '',
      text: $(p).find('w\\:t').text(),
    }));
  return { parts, part, $, paragraphs, text: paragraphs.map(({ text }) => text).join('\n') };
}

describe.each(dataset.lessons)('the plan $file as a Word document', (lesson) => {
  const form = messages(lesson.locale).lessonForm;

  test('has the chapters, aims, activities and parts of the form, in order and by style', async () => {
    const { paragraphs } = await open(lesson);
    const styled = (style: string) =>
      paragraphs.filter((one) => one.style === style).map(({ text }) => text);
    expect(styled('Title')).toEqual([`${form.lessonTitle}: ${lesson.title}`]);
    expect(styled('Heading1').slice(0, 3)).toEqual([...form.chapters]);
    expect(styled('Heading2')).toEqual([
      ...Object.values(form.aims),
      ...lesson.form.activities.map(
        ({ kind, name, minutes }, index) =>
          `${form.activity(index + 1, kind)}: ${name} (${form.minutes(minutes)})`,
      ),
    ]);
    const parts = Object.values(form.parts);
    expect(styled('Heading3')).toEqual([...parts, ...parts, ...parts, ...parts]);
  });

  test('has the tables of the plan, each with a repeated header row', async () => {
    const { $ } = await open(lesson);
    const [, ...tables] = $('w\\:tbl').toArray();
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables)
      expect($(table).find('w\\:tr').first().find('w\\:tblHeader')).toHaveLength(1);
  });

  test('shows each chart as a picture with alternative text', async () => {
    const { $ } = await open(lesson);
    const described = $('wp\\:docPr')
      .toArray()
      .map((picture) => $(picture).attr('descr'));
    expect(described).toEqual(
      lesson.charts.map((name) => drawChart(name, dataset, lesson.locale).description),
    );
  });

  test('lists the source of every figure under its reference number', async () => {
    const { text, paragraphs } = await open(lesson);
    const sources = paragraphs.filter(({ style }) => style === 'Source');
    expect(sources).toHaveLength(lesson.cites.length);
    lesson.cites.forEach((id, index) => {
      expect(sources[index]?.text).toContain(`[${index + 1}] `);
      expect(sources[index]?.text).toContain(dataset.claims.get(id)?.quote);
      expect(text.split(`[${index + 1}]`).length, id).toBeGreaterThan(2);
    });
  });

  test('has the dates of its text and is deterministic', async () => {
    const { part } = await open(lesson);
    const day = lesson.updated.latest;
    expect(part('docProps/core.xml')).toContain(`${day}T00:00:00Z</dcterms:modified>`);
    const [one, two] = [await make(lesson), await make(lesson)];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  test('links to the site if its URL is known, and has no broken links otherwise', async () => {
    const targets = (of: Awaited<ReturnType<typeof open>>) =>
      [...of.part('word/_rels/document.xml.rels').matchAll(/Target="(https?:[^"]*)"/g)].map(
        ([, target]) => target,
      );
    const known = targets(await open(lesson, 'https://example.org/an-giang/'));
    expect(known.some((target) => target?.startsWith('https://example.org/an-giang/'))).toBe(true);
    const urls = new Set<string | undefined>(dataset.sources.map(({ url }) => url));
    for (const target of targets(await open(lesson)))
      expect(urls.has(target?.replaceAll('&amp;', '&')), target).toBe(true);
  });
});

test('a chart without a picture is an error', async () => {
  const lesson = dataset.lessons.find(({ charts }) => charts.length > 0);
  if (!lesson) throw new Error('no lesson with a chart');
  await expect(make(lesson, undefined, new Map())).rejects.toThrow(
    `no picture of the chart "${lesson.charts[0]}"`,
  );
});
