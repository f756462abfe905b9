import type { BrowserContextOptions, Page } from 'playwright-core';
import { mapIsReady, type SiteInBrowser } from './chromium.ts';

/**
 * Shows a state of the map, such as `ban-do/?unit=30598`, on a page that the tests of a file share: it is set
 * by the address, as by a reader's "back", in a tenth of the time that loading takes. A page is only handed
 * on if it looks as it did when it was loaded; otherwise it is loaded again.
 *
 * For tests about loading, or with a clock of their own: `open`. An announcement may come from an earlier test:
 * wait for words that only this one causes.
 */
export function useMaps({ openShared }: Pick<SiteInBrowser, 'openShared'>) {
  const pages = new Map<string, { page: Page; look: string }>();
  return async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const { pathname, search } = new URL(path, 'http://site/');
    const key = pathname + JSON.stringify(options);
    const { page, look } = pages.get(key) ?? {
      page: await openShared(pathname.slice(1), options),
      look: '',
    };
    if (look) await tidy(page, options);
    if (!look || (await lookOf(page)) !== look) {
      if (look) await page.goto(page.url().replace(/[?#].*/, ''));
      await mapIsReady(page);
      // The last part of a page to change by itself: it says what is kept on the device.
      await page
        .locator('footer [data-offline]:not([data-offline=""])')
        .waitFor({ state: 'attached' });
      // Attributes that other dates lack come back in another order than a page has them from the start.
      for (const at of await datesOf(page)) await page.evaluate(goTo, `?at=${at}`);
      await tidy(page, options);
      pages.set(key, { page, look: await lookOf(page) });
    }
    await page.evaluate(goTo, search);
    return page;
  };
}

/** Undoes what a test did to a page, as far as that is cheaper than to load it again. */
async function tidy(page: Page, { viewport, colorScheme }: BrowserContextOptions): Promise<void> {
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? null,
    forcedColors: null,
    reducedMotion: null,
  });
  if (viewport) await page.setViewportSize(viewport);
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      details.removeAttribute('open');
    for (const answer of document.querySelectorAll('[data-take-answer]')) answer.replaceChildren();
    for (const code of document.querySelectorAll<HTMLTextAreaElement>('[data-embed]'))
      code.value = '';
    // Even if it is empty: Escape clears the field, and leaves the matches in the hidden list.
    const find = document.querySelector<HTMLInputElement>('[data-find]');
    const filter = document.querySelector<HTMLInputElement>('#filter');
    for (const field of [find, filter?.value ? filter : null]) {
      if (!field) continue;
      field.value = '';
      field.dispatchEvent(new Event('input'));
    }
  });
  await page.evaluate(goTo, '');
  await page.evaluate(async () => {
    document.querySelector<HTMLElement>('.map-reset')?.click();
    // The tab stop of the map is where the focus was.
    document.querySelector<HTMLElement>('.map-list [role=option]')?.focus({ preventScroll: true });
    (document.activeElement as HTMLElement).blur();
    scrollTo(0, 0);
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}

const datesOf = (page: Page) =>
  page
    .locator('[name=at]')
    .evaluateAll((all) => all.map((radio) => (radio as HTMLInputElement).value));

/** A digest of all that can be seen of a page, and of what it keeps. */
const lookOf = (page: Page) =>
  page.evaluate(async () => {
    // These speak of what was, unseen.
    for (const old of document.querySelectorAll('[role=status], .map-tip[hidden] *'))
      old.textContent = '';
    document.querySelector('.map-tip[hidden]')?.removeAttribute('style');
    const fields = document.querySelectorAll<HTMLInputElement>('input, select, textarea');
    // Names of communes are made as they are first wanted, and then only hidden.
    const names = [...document.querySelectorAll('.map-labels__commune:not([hidden])')];
    const all = [
      document.body.outerHTML
        .replace(/<text class="map-labels__commune".*?<\/text>/g, '')
        // Leaflet's own measure of the zoom, which loses a little in rounding.
        .replace(/<div class="leaflet-proxy.*?>/, ''),
      ...names.map(({ outerHTML }) => outerHTML).sort(),
      ...[...fields].map(({ value, checked }) => `${value} ${checked}`),
      document.activeElement?.tagName,
      scrollY,
      innerWidth,
      innerHeight,
      localStorage.length + sessionStorage.length,
    ].join('\n');
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(all));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16)).join();
  });

/** Goes to another address of the page without loading it. */
function goTo(search: string): void {
  history.pushState(null, '', location.pathname + search);
  dispatchEvent(new PopStateEvent('popstate'));
}
