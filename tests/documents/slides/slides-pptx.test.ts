import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeSlide } from '../../../src/documents/slides/compose-slide.ts';
import { SIZE } from '../../../src/charts/text.ts';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { indexedPng } from '../../../src/documents/indexed-png.ts';
import { makeSlides, PIXELS, type Drawing } from '../../../src/documents/slides/slides-pptx.ts';
import type { Deck } from '../../../src/domain/texts/deck.ts';
import { paragraphsOf } from '../../../src/domain/texts/passage.ts';
import { FACES, renderPixels } from '../../../src/make/render.ts';
import { dataset } from '../../project.ts';

const drawing: Drawing = {
  renderPixels,
  face: FACES.text,
  sheet: readFileSync('src/styles/charts.css', 'utf8'),
  tokens: readFileSync('src/styles/tokens.css', 'utf8'),
};

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
    bytes = await makeSlides(deck, dataset, drawing);
    parts = unzipSync(bytes);
  });

  test('is made alike twice, and is light enough for a slow line', async () => {
    const again = await makeSlides(deck, dataset, drawing);
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
    expect(bytes.length).toBeLessThanOrEqual(250_000);
  });

  test('has every slide with its title, its words and its sources', () => {
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

  test('sets points of lists as points, and no words smaller than can be read from afar', () => {
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

  test('has the notes in paragraphs, in the language of the deck', () => {
    for (const [index, { notes }] of deck.slides.entries()) {
      const xml = part(`ppt/notesSlides/notesSlide${index + 1}.xml`);
      expect(paragraphsIn(xml)).toEqual(expect.arrayContaining(paragraphsOf(notes)));
      expect(xml).not.toContain('%notes%');
      expect(xml).toContain(deck.locale === 'vi' ? 'lang="vi-VN"' : 'lang="en-GB"');
      expect(xml).not.toContain('lang="en-US"');
    }
  });

  test('shows each chart as a picture that says what it shows', () => {
    for (const [index, { chart }] of deck.slides.entries()) {
      const $ = load(part(`ppt/slides/slide${index + 1}.xml`), { xml: true });
      const picture = $('p\\:pic p\\:cNvPr');
      expect(picture).toHaveLength(chart ? 1 : 0);
      if (chart)
        expect(picture.attr('descr')).toBe(drawChart(chart.name, dataset, deck.locale).description);
    }
  });

  test('draws its pictures so that their words can be read from afar, too', async () => {
    const sizes: number[] = [];
    await makeSlides(deck, dataset, {
      ...drawing,
      renderPixels: (svg, width) => {
        const units = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
        const key = Number(/translate\(0 [\d.]+\) scale\(([\d.]+)\)/.exec(svg)?.[1]);
        const scale = width / PIXELS / units;
        const hasNames = svg.includes('class="small-map-name"');
        sizes.push((hasNames ? 13.5 : SIZE) * scale, SIZE * scale * key);
        return Promise.resolve({ width: 1, height: 1, data: Uint8Array.of(0, 0, 0, 255) });
      },
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

  test('is dated by the deck', () => {
    expect(part('docProps/core.xml')).toContain(`>${deck.published.text}T00:00:00Z<`);
    expect(part('docProps/core.xml')).toContain(`>${deck.updated.text}T00:00:00Z<`);
  });
});

/** The words of all links to claims and to derived figures. */
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

test('a picture of few colours keeps them, on the ground behind it', () => {
  const data = Uint8Array.of(8, 48, 104, 255, 0, 0, 0, 0);
  const png = indexedPng({ width: 2, height: 1, data }, '#ffffff');
  const text = strFromU8(png, true);
  const at = text.indexOf('PLTE') + 4;
  expect([...png.slice(at, at + 6)]).toEqual([8, 48, 104, 255, 255, 255]);
});
