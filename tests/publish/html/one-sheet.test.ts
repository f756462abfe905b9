import { expect, test } from 'vitest';
import { rebaseUrls, splitCritical, dropLocalFonts } from '../../../src/publish/html/one-sheet.ts';

test('relative addresses of an inlined style sheet are rebased, others stay unchanged', () => {
  expect(rebaseUrls('./../assets/', 'a{src:url(./b.woff2)} c{background:url("d.png")}')).toBe(
    'a{src:url(./../assets/b.woff2)} c{background:url("./../assets/d.png")}',
  );
  const kept = 'a{x:url(#y)} b{x:url(data:image/png;base64,AA)} c{x:url(/z.png)}';
  expect(rebaseUrls('./../assets/', kept)).toBe(kept);
});

test('local fonts are removed, fonts of the site stay', () => {
  const own = "@font-face{font-family:A;src:url(a.woff2) format('woff2')}";
  const device = "@font-face{font-family:B;src:local('Georgia Bold'),local('Georgia-Bold')}";
  expect(dropLocalFonts(`a{b:c}${device}${own}${device}d{e:f}`)).toBe(`a{b:c}${own}d{e:f}`);
});

test('rules that can follow the drawing are split off, and all rules keep their order', () => {
  const head = '@layer a,print;:root{--x:{};}';
  const looks = '@layer base{a{b:c}@media print{d{e:f}}}';
  const paper = '@layer print{@media print{g{h:i}}}';
  const leaflet = '@layer leaflet{.j{k:l}.m{n:o}}';
  const tokens = '@media print{:root{--x:y}}';
  const face = '@font-face{font-family:A;src:url(a.woff2)}';
  const later = '@layer later{s{t:u}}';
  expect(
    splitCritical(`${head}${face}${leaflet}${looks}\n${paper}${later}${tokens}p{q:r}`),
  ).toEqual([`${head}${looks}p{q:r}`, `${face}${leaflet}\n${paper}${later}${tokens}`]);
});
