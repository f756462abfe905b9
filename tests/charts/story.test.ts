import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { drawStory, STORY_SIZE } from '../../src/charts/story.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { overlap } from '../../src/domain/places/box.ts';
import { namesOn } from '../../src/charts/names-on.ts';
import { widthOf } from '../../src/charts/text.ts';
import { drawSmallMap } from '../../src/map/small-map.ts';
import { dataset } from '../project.ts';

const linkTo = (district: string, at: string) => `map?unit=${district}&at=${at}`;
const drawn = (locale: 'vi' | 'en') =>
  drawStory(dataset, locale, linkTo).map(({ content }) => toHtml(s('svg', content)));
/** Number of squares by class. */
const squaresIn = (svg: string) =>
  Object.fromEntries(
    [...svg.matchAll(/<path class="(squares-\w+)" d="([^"]*)"/g)].map(([, name, d = '']) => [
      name,
      d.split('M').length - 1,
    ]),
  );

test('the squares are those of the report, and those that have no place', () => {
  for (const locale of LOCALES) {
    const [total = '', places = '', floating = '', ranges = '', yours = ''] = drawn(locale);
    expect(squaresIn(total)).toEqual({ 'squares-stated': 119, 'squares-not': 156 - 119 });
    expect(squaresIn(floating)).toEqual({ 'squares-hidden': 119 - 27, 'squares-not': 156 - 119 });
    // Only what is stated at the time has a colour; later, what older sources name has one, too.
    const coloured = (svg: string) => svg.match(/<path[^>]* data-unit=/g)?.length;
    expect(coloured(places)).toBe(27);
    expect(coloured(floating)).toBe(27);
    expect(coloured(ranges)).toBeGreaterThan(27);
    for (const { min, max } of dataset.history.views.at(-1)?.bounds ?? [])
      expect(ranges).toContain(`>${min}–${max}<`);
    expect(yours).toContain('href="map?unit=893&#x26;at=2019-08"');
    for (const svg of [places, ranges, yours]) expect(svg.match(/<a /g)).toHaveLength(11);
  }
});

test('all drawings have the same size, and say what they show', () => {
  for (const locale of LOCALES)
    for (const { description } of drawStory(dataset, locale, linkTo))
      expect(description).toMatch(/\.$/);
  expect(STORY_SIZE.height).toBeLessThan(STORY_SIZE.width * 1.1);
});

test('names with their lines stay in the frame, and off each other', () => {
  const names = namesOn(drawSmallMap(dataset, 640), () => '10–18');
  expect(names).toHaveLength(11);
  const boxes = names.map(({ lines, x, y }) => {
    const half = Math.max(...lines.map((line) => widthOf(line, 13.5))) / 2;
    return { left: x - half, right: x + half, top: y - 10, bottom: y - 10 + 14 * lines.length };
  });
  boxes.forEach((box, at) => {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(320);
    for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
  });
});
