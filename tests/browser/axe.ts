import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Elements that a page repeats more than a hundred times: all but the first ten. */
const REPEATED = [
  '[data-table=commune] tbody tr:nth-child(n + 11)',
  '[data-source]:nth-of-type(n + 11)',
].join();

const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with a page. In the dark only colours are looked at: the rest is the same page, and
 * has been looked at in the light. `words` leaves colours out: for pages in the other language, which have
 * the same. Call it last: it removes what is repeated.
 * @param within The element that is looked at.
 */
export async function violationsOn(
  page: Page,
  what: 'light' | 'dark' | 'words',
  within = 'html',
): Promise<string[]> {
  // Half a megabyte, which a page that was looked at before has already.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(
    async ({ what, within, colours, repeated }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      // Elements that axe is told to exclude are read all the same.
      for (const element of document.querySelectorAll(repeated)) element.remove();
      const { violations } = await axe.run(within, {
        // Only what is wrong is of interest; lists of all else take long.
        resultTypes: ['violations'],
        ...(what === 'dark' && { runOnly: colours }),
        ...(what === 'words' && {
          rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])),
        }),
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    { what, within, colours: COLOURS, repeated: REPEATED },
  );
}
