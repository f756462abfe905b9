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
      // What has been shown leaves its traces: attributes come back in another order, a closed panel stays filled.
      const unit = await firstUnitOf(page);
      for (const at of await datesOf(page))
        for (const level of ['district', 'commune'])
          await page.evaluate(goTo, `?at=${at}&level=${level}&unit=${unit}`);
      await tidy(page, options);
      pages.set(key, { page, look: await lookOf(page) });
    }
    await page.evaluate(goTo, search);
    return page;
  };
}

/** What a page has that is opened without options. */
const USUAL_VIEWPORT = { width: 1280, height: 720 };

/** Undoes what a test did to a page, as far as that is cheaper than to load it again. */
async function tidy(page: Page, { viewport, colorScheme }: BrowserContextOptions): Promise<void> {
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? null,
    forcedColors: null,
    reducedMotion: null,
  });
  await page.setViewportSize(viewport ?? USUAL_VIEWPORT);
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('[data-map] details'))
      details.removeAttribute('open');
    for (const answer of document.querySelectorAll('[data-take-answer]')) answer.replaceChildren();
    // Even if it is empty: Escape clears the field, and leaves the matches in the hidden list.
    const find = document.querySelector<HTMLInputElement>('[data-find]');
    const filter = document.querySelector<HTMLInputElement>('#filter');
    for (const field of [find, filter?.value ? filter : null]) {
      if (!field) continue;
      field.value = '';
      field.dispatchEvent(new Event('input'));
    }
  });
  // The lists of a level keep what was chosen there until the level is shown again.
  for (const search of ['?level=district', '']) await page.evaluate(goTo, search);
  await page.evaluate(async () => {
    for (const code of document.querySelectorAll<HTMLTextAreaElement>('[data-embed]'))
      code.value = '';
    document.querySelector<HTMLElement>('.map-reset')?.click();
    // The tab stop of the map is where the focus was.
    document.querySelector<HTMLElement>('.map-list [role=option]')?.focus({ preventScroll: true });
    (document.activeElement as HTMLElement).blur();
    scrollTo(0, 0);
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    if (document.body.className === '') document.body.removeAttribute('class');
  });
}

const datesOf = (page: Page) =>
  page
    .locator('[name=at]')
    .evaluateAll((all) => all.map((radio) => (radio as HTMLInputElement).value));

const firstUnitOf = (page: Page) =>
  page.locator('.map-communes [data-unit]').first().getAttribute('data-unit');

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
        .replace(/<div class="leaflet-proxy.*?>/, '')
        // Its buttons are not told of all changes of the limits. The zoom is seen in the size of the sheet.
        .replace(/<a class="leaflet-control-zoom.*?>/g, ''),
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
