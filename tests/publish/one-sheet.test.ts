import { expect, test } from 'vitest';
import { movedTo } from '../../src/publish/one-sheet.ts';

test('a style sheet that moves into a page finds its files from there, and leaves other addresses alone', () => {
  expect(movedTo('./../assets/', 'a{src:url(./b.woff2)} c{background:url("d.png")}')).toBe(
    'a{src:url(./../assets/b.woff2)} c{background:url("./../assets/d.png")}',
  );
  const kept = 'a{x:url(#y)} b{x:url(data:image/png;base64,AA)} c{x:url(/z.png)}';
  expect(movedTo('./../assets/', kept)).toBe(kept);
});
