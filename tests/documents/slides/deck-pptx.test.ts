import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeSlide } from '../../../src/documents/slides/compose-slide.ts';
import { SIZE } from '../../../src/charts/text.ts';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { PIXELS, slideDrawing } from '../../../src/documents/slides/slide-drawing.ts';
import type { Deck } from '../../../src/domain/texts/deck.ts';
import { paragraphsOf } from '../../../src/domain/texts/passage.ts';
import { slidesPptx } from '../../../src/make/office.ts';
import { PICTURE_STYLE } from '../../../src/make/styles.ts';
import { dataset } from '../../project.ts';

/** The paragraphs of a part of the file, each as plain text. */
function paragraphsIn(xml: string): string[] {
  const $ = load(xml, { xml: true });
  return $('a\\:p')
    .map((_, paragraph) => $(paragraph).find('a\\:t').text())
    .get();
}

const decks = dataset.decks.map((deck) => ({ deck, name: `${deck.id} in ${deck.locale}` }));

describe.each(decks)('$name', ({ deck }: { deck: Deck }) => {
  let bytes: Uint8Array;
  let parts: Record<string, Uint8Array>;
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  beforeAll(async () => {
    bytes = await slidesPptx(deck, dataset);
    parts = unzipSync(bytes);
  });

  test('is deterministic and small enough for a slow connection', async () => {
    const again = await slidesPptx(deck, dataset);
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
    expect(bytes.length).toBeLessThanOrEqual(250_000);
  });

  test('has every slide with title, text and sources', () => {
    expect(Object.keys(parts).filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(
      deck.slides.length,
    );
    for (const [index, slide] of deck.slides.entries()) {
      const said = paragraphsIn(part(`ppt/slides/slide${index + 1}.xml`));
      const { body, foot } = composeSlide(slide, index, dataset, deck.locale);
      expect(said).toEqual(expect.arrayContaining([slide.title, ...paragraphsOf(body)]));
      if (foot) expect(said).toContain(foot);
    }
  });

  test('has list items as bullets, and no text too small to project', () => {
    for (const [index, slide] of deck.slides.entries()) {
      const $ = load(part(`ppt/slides/slide${index + 1}.xml`), { xml: true });
      const { body, foot } = composeSlide(slide, index, dataset, deck.locale);
      const points = body.flatMap((node) =>
        node.type === 'element' && node.tagName === 'ul' ? node.children : [],
      );
      const items = points.filter(({ type }) => type === 'element');
      expect($('a\\:buChar'), slide.title).toHaveLength(items.length);
      $('a\\:r').each((_, run) => {
        const size = Number($(run).find('a\\:rPr').attr('sz')) / 100;
        const words = $(run).text();
        expect(size, words).toBeGreaterThanOrEqual(words === foot ? 14.04 : 24);
      });
    }
  });

  test('names every source of a slide, in its notes where the foot has not room for all', () => {
    const shortened = deck.slides.filter((slide, index) => {
      const { sources, foot } = composeSlide(slide, index, dataset, deck.locale);
      expect(foot.length).toBeLessThanOrEqual(140);
      if (!sources) return false;
      const xml = part(`ppt/notesSlides/notesSlide${index + 1}.xml`);
      expect(paragraphsIn(xml)).toContain(sources);
      const [first = '', ...others] = sources.split('; ');
      expect(foot).toContain(first);
      return others.length > 0 && foot.length < sources.length;
    });
    expect(shortened.length).toBeGreaterThan(0);
  });

  test('has the notes in paragraphs, in the language of the deck', () => {
    for (const [index, { notes }] of deck.slides.entries()) {
      const xml = part(`ppt/notesSlides/notesSlide${index + 1}.xml`);
      expect(paragraphsIn(xml)).toEqual(expect.arrayContaining(paragraphsOf(notes)));
      expect(xml).not.toContain('%notes%');
      expect(xml).toContain(deck.locale === 'vi' ? 'lang="vi-VN"' : 'lang="en-GB"');
      expect(xml).not.toContain('lang="en-US"');
    }
  });

  test('shows each chart as a picture with alternative text', () => {
    for (const [index, { chart }] of deck.slides.entries()) {
      const $ = load(part(`ppt/slides/slide${index + 1}.xml`), { xml: true });
      const picture = $('p\\:pic p\\:cNvPr');
      expect(picture).toHaveLength(chart ? 1 : 0);
      if (chart)
        expect(picture.attr('descr')).toBe(drawChart(chart.name, dataset, deck.locale).description);
    }
  });

  test('has no text in pictures too small to project', () => {
    const sizes = deck.slides.flatMap((slide, index) => {
      const composed = composeSlide(slide, index, dataset, deck.locale);
      const drawing = slideDrawing(composed, PICTURE_STYLE);
      if (!drawing) return [];
      const { svg, pixels } = drawing;
      const units = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
      const key = Number(/translate\(0 [\d.]+\) scale\(([\d.]+)\)/.exec(svg)?.[1]);
      const scale = pixels / PIXELS / units;
      const hasNames = svg.includes('class="small-map-name"');
      return [(hasNames ? 13.5 : SIZE) * scale, SIZE * scale * key];
    });
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14.04);
  });

  test('states every figure that the deck cites', () => {
    const all = Object.keys(parts)
      .filter((name) => /(slide|notesSlide)\d+\.xml$/.test(name))
      .map((name) => paragraphsIn(part(name)).join('\n'))
      .join('\n');
    for (const figure of figuresOf(deck)) expect(all, figure).toContain(figure);
  });

  test('has the dates of the deck', () => {
    expect(part('docProps/core.xml')).toContain(`>${deck.published.text}T00:00:00Z<`);
    expect(part('docProps/core.xml')).toContain(`>${deck.updated.text}T00:00:00Z<`);
  });
});

/** The texts of all links to claims and derived figures. */
function figuresOf(deck: Deck): string[] {
  const found: string[] = [];
  const visit = (nodes: Deck['body']['children']): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (/^(claim|figure):/.test(String(node.properties['href'] ?? '')))
        found.push(...paragraphsOf([node]));
      visit(node.children);
    }
  };
  visit(deck.body.children);
  expect(found.length).toBeGreaterThan(5);
  return found;
}
