import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * What axe finds wrong with a page. In the dark only colours are looked at: the rest is the same page, and
 * has been looked at in the light.
 */
export async function violationsOn(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  // Half a megabyte, which a page that was looked at before has already.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(
    async (rules) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(rules ? { runOnly: rules } : {});
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    scheme === 'dark' ? ['color-contrast', 'link-in-text-block'] : undefined,
  );
}
