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
