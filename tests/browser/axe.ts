import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = 'node_modules/axe-core/axe.min.js';
const axe = readFileSync(AXE, 'utf8');

const COLOURS = ['color-contrast', 'link-in-text-block'];

/** So many neighbours of a kind are looked at: of the 156 options of a list the first ten, and the selected one. */
const OF_A_KIND = 10;

/** Gives axe to all that a page will show, which takes less time than to give it to each. */
export const withAxe = (page: Page) => page.addInitScript({ path: AXE });

/**
 * What axe finds wrong with a page. In the dark only colours are looked at: the rest is the same page, and
 * has been looked at in the light. `words` leaves colours out: for pages in the other language, which have
 * the same.
 * @param within The element that is looked at.
 */
export async function violationsOn(
  page: Page,
  what: 'light' | 'dark' | 'words',
  within = 'html',
): Promise<string[]> {
  // Half a megabyte, which takes longer to arrive than to run.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(
    async ({ what, within, colours }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      // The timer shows the time, which is not its name: a name that changes is read out every second.
      axe.configure({
        rules: [{ id: 'label-content-name-mismatch', selector: ':not([data-act=timer])' }],
      });
      const { violations } = await axe.run(within, {
        // Only what is wrong is of interest; lists of all else take long.
        resultTypes: ['violations'],
        // What this is for, tests/site/pages.test.ts tells of all pages.
        preload: false,
        // The map in a frame is a page that is looked at by itself.
        iframes: false,
        ...(what === 'dark' && { runOnly: colours }),
        ...(what === 'words' && {
          rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])),
        }),
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    { what, within, colours: COLOURS },
  );
}

/**
 * Removes elements of a page that follow ten like them and hold nothing that was not met before: axe takes long
 * for them, also if it is told to exclude them. Alike are elements in like ones with the same attributes, and
 * the same values of these if they are words of the code (a role, a class, a state).
 */
export const removeRepeated = (page: Page) =>
  page.evaluate((most) => {
    const numbers = new Map<string, number>();
    const kinds = new Map<Element, number>();
    for (const element of [document.body, ...document.body.querySelectorAll('*')]) {
      const attributes = [...element.attributes].map(({ name, value }) =>
        name === 'style' || (name !== 'id' && /^[a-z -]*$/.test(value)) ? `${name}=${value}` : name,
      );
      const speaks = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const parent = element.parentElement && kinds.get(element.parentElement);
      const kind = [parent, element.localName, speaks, ...attributes.sort()].join();
      const number = numbers.get(kind) ?? numbers.size;
      numbers.set(kind, number);
      kinds.set(element, number);
    }
    const met = new Set<number | undefined>();
    const isKnown = (element: Element) => met.has(kinds.get(element));
    const repeated: Element[] = [];
    const visit = (element: Element): void => {
      const alike = new Map<number | undefined, number>();
      for (const child of element.children) {
        const kind = kinds.get(child);
        const count = alike.get(kind) ?? 0;
        if (count >= most && [...child.querySelectorAll('*')].every(isKnown)) {
          repeated.push(child);
          continue;
        }
        alike.set(kind, count + 1);
        met.add(kind);
        visit(child);
      }
    };
    visit(document.body);
    for (const element of repeated) element.remove();
  }, OF_A_KIND);
