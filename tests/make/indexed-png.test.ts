import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { indexedPng } from '../../src/make/indexed-png.ts';

test('a picture of few colours keeps them, on the ground behind it', () => {
  const data = Uint8Array.of(8, 48, 104, 255, 0, 0, 0, 0);
  const png = indexedPng({ width: 2, height: 1, data }, '#ffffff');
  const text = strFromU8(png, true);
  const at = text.indexOf('PLTE') + 4;
  expect([...png.slice(at, at + 6)]).toEqual([8, 48, 104, 255, 255, 255]);
});

test('a colour that stands for something is kept exactly, however few pixels have it', () => {
  // Twenty greys of two pixels each, and one pixel of a status.
  const greys = Array.from({ length: 20 }, (_, n) => [n * 12, n * 12, n * 12, 255]);
  const pixels = [...greys, ...greys, [156, 74, 0, 255]].flat();
  const png = indexedPng({ width: 41, height: 1, data: Uint8Array.from(pixels) }, '#ffffff', [
    '#9c4a00',
  ]);
  const text = strFromU8(png, true);
  const at = text.indexOf('PLTE') + 4;
  const colours = Array.from({ length: 16 }, (_, n) => [...png.slice(at + 3 * n, at + 3 * n + 3)]);
  expect(colours).toContainEqual([156, 74, 0]);
});
