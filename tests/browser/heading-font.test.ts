import { expect, test } from 'vitest';
import { useSite } from './chromium.ts';

const { open } = useSite();

test('headings have the ligatures of their font', async () => {
  const page = await open('en/');
  const widths = await page.evaluate(async () => {
    await document.fonts.ready;
    const span = document.createElement('span');
    span.textContent = 'offices, final, fjord';
    span.style.display = 'inline-block';
    document.querySelector('h1')?.append(span);
    return ['normal', 'none'].map((ligatures) => {
      span.style.fontVariantLigatures = ligatures;
      return span.getBoundingClientRect().width;
    });
  });
  expect(widths[0]).toBeLessThan(widths[1] ?? 0);
});
