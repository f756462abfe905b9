import { expect, test } from 'vitest';
import { notesTogether } from '../../../src/publish/bundle/notes-together.ts';

const popover = (no: number) =>
  `<div class="note" popover id="note-${no}"><div data-claim="a#${no}"><a href="./">“${no}”</a></div></div>`;
const item = (no: number, more = '') =>
  `<li id="a.${no}"><div data-claim="a#${no}"><ul><li>“${no}”</li></ul></div>${more}</li>`;
const page = (before: string, items: string) =>
  `<!DOCTYPE html><p>a</p>${before}<div class="note" popover id="sum-1">c</div><ol class="notes"> ${items} </ol><p>b</p>`;

test('popovers of quotations move behind the same quotation; no other byte changes', () => {
  const html = page(popover(2) + popover(1) + popover(3), item(1) + item(2));
  expect(notesTogether(html)).toBe(page(popover(3), item(1, popover(1)) + item(2, popover(2))));
});

test('a page without popovers or notes stays as it is', () => {
  for (const html of ['<p>a</p>', page('', item(1)), page(popover(1), '')])
    expect(notesTogether(html)).toBe(html);
});
