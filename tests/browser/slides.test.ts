import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { slidesPath } from '../../src/i18n/routes.ts';
import { dataset } from '../project.ts';
import { addressOf, useSite, withoutDelays } from './chromium.ts';

const { open, openAlone, openShared, browser, url } = useSite();

const pathOf = (id: string, locale: 'vi' | 'en' = 'vi') => {
  const lesson = dataset.lessons.find((one) => one.id === id && one.locale === locale);
  return slidesPath(locale, lesson?.slug ?? '').slice(1);
};
const PATH = pathOf('who-does-what');
const deck = dataset.decks.find(({ id, locale }) => id === 'who-does-what' && locale === 'vi');
const slides = deck?.slides ?? [];
/** The slide with the live map, from 1. */
const MAP = slides.findIndex(({ chart }) => chart?.name.startsWith('map.')) + 1;

/** Numbers of the slides that are seen, from 1. */
const shown = (page: Page) =>
  page
    .locator('[data-slide]')
    .evaluateAll((all) => all.flatMap((one, index) => (one.checkVisibility() ? [index + 1] : [])));
const act = (page: Page, name: string) => page.locator(`[data-act=${name}]`);
const status = (page: Page) => page.locator('[data-deck] [data-announcer]');

async function present(path = PATH, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(path, options);
  await page.locator('[data-present]').click();
  return page;
}

/** Then a presentation fills the window, which can be resized, and is left at once. */
const refuseFullScreen = (page: Page) =>
  page.evaluate(() => void Object.defineProperty(document, 'fullscreenEnabled', { value: false }));

let shared: Promise<Page> | undefined;

/** The slides on a page that tests of this file share, before the presentation: leaving one restores the page. */
async function sharedSlides(at = 1): Promise<Page> {
  shared ??= openShared(PATH, {}).then(async (page) => {
    await refuseFullScreen(page);
    return page;
  });
  const page = await shared;
  const isRestored = await page.evaluate(async (at) => {
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    // Leaving goes back in the history.
    const left = new Promise((done) => addEventListener('popstate', done, { once: true }));
    const presenting = document.querySelector('[data-presenting]');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    if (presenting) await left;
    (document.activeElement as HTMLElement).blur();
    history.replaceState(null, '', `#${at}`);
    return !document.querySelector('[data-presenting], [data-notes][data-deck], [inert], iframe');
  }, at);
  expect(isRestored).toBe(true);
  return page;
}

/** A presentation on the shared page. */
async function presentShared(at = 1): Promise<Page> {
  const page = await sharedSlides(at);
  await page.locator('[data-present]').click();
  return page;
}

/** The page of slides as it lies on a disk. */
async function presentFromDisk(): Promise<Page> {
  const page = await (await browser().newContext()).newPage();
  onTestFinished(() => page.context().close());
  await page.goto(pathToFileURL(resolve('dist', PATH, 'index.html')).href);
  // As in the copy of the site for use without a network: from a disk, folders have no pages.
  await page.locator('a[data-live]').evaluate((link: HTMLAnchorElement) => {
    link.href = link.href.replace('/?', '/index.html?');
  });
  await page.locator('[data-present]').click();
  return page;
}

describe('keys', () => {
  test('go through the slides, one at a time, and stop at both ends', async () => {
    const page = await presentShared();
    expect(await shown(page)).toEqual([1]);
    const last = slides.length;
    const presses: [key: string, at: number][] = [
      ['ArrowRight', 2],
      ['Space', 3],
      ['PageDown', 4],
      ['ArrowLeft', 3],
      ['PageUp', 2],
      ['End', last],
      ['ArrowRight', last],
      ['Home', 1],
      ['PageUp', 1],
    ];
    for (const [key, at] of presses) {
      await page.keyboard.press(key);
      expect(await shown(page), key).toEqual([at]);
      expect((await addressOf(page)).hash).toBe(`#${at}`);
    }
  });

  test('have the default behaviour before presenting, and with Ctrl', async () => {
    const page = await sharedSlides();
    await page.keyboard.press('End');
    expect(await shown(page)).toHaveLength(slides.length);
    await page.locator('[data-present]').click();
    await page.keyboard.press('Control+ArrowRight');
    expect(await shown(page)).toEqual([1]);
  });

  test('blank the screen and restore it', async () => {
    const page = await presentShared();
    const blank = page.locator('[data-blank]');
    for (const key of ['b', '.']) {
      await page.keyboard.press(key);
      expect(await blank.isVisible(), key).toBe(true);
      expect(await act(page, 'blank').getAttribute('aria-pressed')).toBe('true');
      await page.keyboard.press(key);
      expect(await blank.isVisible(), key).toBe(false);
    }
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
    expect(await blank.isVisible()).toBe(false);
  });

  test('show the notes below a smaller slide', async () => {
    const page = await presentShared();
    const notes = page.locator('[data-slide]:not([hidden]) [data-notes]');
    const card = page.locator('[data-slide]:not([hidden]) .slide__card');
    expect(await notes.isVisible()).toBe(false);
    const before = await card.boundingBox();
    await page.keyboard.press('n');
    expect(await notes.isVisible()).toBe(true);
    const after = await card.boundingBox();
    expect(after?.height).toBeLessThan(before?.height ?? 0);
    expect((await notes.boundingBox())?.y).toBeGreaterThanOrEqual(
      (after?.y ?? 0) + (after?.height ?? 0) - 1,
    );
    await page.keyboard.press('s');
    expect(await notes.isVisible()).toBe(false);
  });

  test('open the list of keys, which then receives all keys', async () => {
    const page = await presentShared();
    await page.keyboard.press('?');
    const help = page.locator('[data-help]');
    expect(await help.isVisible()).toBe(true);
    await page.keyboard.press('PageDown');
    expect(await shown(page)).toEqual([1]);
    await help.locator('button').click();
    expect(await help.isVisible()).toBe(false);
  });

  test('leave the space bar to a focused button', async () => {
    const page = await presentShared();
    await act(page, 'blank').focus();
    await page.keyboard.press('Space');
    expect(await shown(page)).toEqual([1]);
    expect(await page.locator('[data-blank]').isVisible()).toBe(true);
  });
});

describe('the address', () => {
  test('opens the presentation at its slide, and follows it', async () => {
    const page = await present(`${PATH}#3`);
    expect(await shown(page)).toEqual([3]);
    await page.evaluate(() => (location.hash = '#5'));
    await expect.poll(() => shown(page)).toEqual([5]);
  });

  test('is ignored if it names no slide', async () => {
    const page = await open('icon.svg');
    for (const hash of ['#0', '#99', '#x', '#3.5', '#%20', '#-1']) {
      // Another query, since a page is not loaded again for another fragment.
      await page.goto(`${url()}${PATH}?${encodeURIComponent(hash)}${hash}`);
      await page.locator('[data-present]').evaluate((button) => (button as HTMLElement).click());
      expect(await shown(page), hash).toEqual([1]);
    }
  });

  test('restores a reloaded presentation', async () => {
    const page = await present();
    await page.keyboard.press('PageDown');
    await page.reload();
    expect(await shown(page)).toEqual([2]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => history.state)).toBe(null);
    await page.reload();
    expect(await shown(page)).toHaveLength(slides.length);
  });

  test('keeps the page when the presentation is left by “back”, and the screen on until then', async () => {
    const page = await open(PATH);
    await refuseFullScreen(page);
    await page.evaluate(() => {
      const counts = document.documentElement.dataset;
      const lock = { release: async () => void (counts['released'] = 'yes') };
      const request = async (kind: string) => {
        counts['asked'] = kind;
        return lock;
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    });
    const count = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
    await page.locator('[data-present]').click();
    expect(await count()).toMatchObject({ asked: 'screen' });
    expect(await count()).not.toHaveProperty('released');
    await page.keyboard.press('PageDown');
    await page.goBack();
    expect(await shown(page)).toHaveLength(slides.length);
    expect(await page.locator('[data-presenting]').count()).toBe(0);
    expect(page.url()).toBe(`${url()}${PATH}#2`);
    expect(await count()).toHaveProperty('released');
    await page.goForward();
    expect(await shown(page)).toEqual([2]);
  });
});

test('leaving restores the page, and the focus to the button', async () => {
  const page = await present();
  await page.emulateMedia({ colorScheme: 'dark' });
  const inert = () =>
    page.locator('header.page').evaluate((header) => header.hasAttribute('inert'));
  const ground = () =>
    page
      .locator('.slide__card')
      .nth(1)
      .evaluate((card) => getComputedStyle(card).backgroundColor);
  expect(await inert()).toBe(true);
  expect(
    await page.locator('[data-stage]').evaluate((stage) => stage === document.activeElement),
  ).toBe(true);
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  expect(await shown(page)).toHaveLength(slides.length);
  expect(await inert()).toBe(false);
  expect(await ground()).not.toBe('rgb(255, 255, 255)');
  expect(await page.locator('[data-bar]').isVisible()).toBe(false);
  await expect
    .poll(() =>
      page.locator('[data-present]').evaluate((button) => button === document.activeElement),
    )
    .toBe(true);
});

test('announces the slide, the blank screen, the notes', async () => {
  const page = await present();
  await withoutDelays(page);
  await page.keyboard.press('PageDown');
  const [, second] = slides;
  await expect
    .poll(() => status(page).textContent())
    .toContain(`2 trong ${slides.length}: ${second?.title}`);
  await page.keyboard.press('b');
  await expect.poll(() => status(page).textContent()).toContain('đen');
});

test('the timer runs, pauses, and says when little time is left', async () => {
  const page = await openAlone(PATH);
  await page.clock.install();
  await page.locator('[data-present]').click();
  const timer = act(page, 'timer');
  expect(await timer.textContent()).toBe('0:00 / 45′');
  await page.keyboard.press('t');
  await page.clock.runFor(61_000);
  expect(await timer.textContent()).toBe('1:01 / 45′');
  await timer.click();
  await page.clock.runFor(60_000);
  expect(await timer.textContent()).toBe('1:01 / 45′');
  expect(await status(page).textContent()).toMatch(/dừng, đã 1 trong 45/);
  await page.keyboard.press('t');
  await page.clock.fastForward(39 * 60_000);
  await page.clock.runFor(3000);
  expect(await status(page).textContent()).toContain('Còn 5 phút');
});

test('fingers swipe, and tap on the left and right third', async () => {
  const page = await present(PATH, { hasTouch: true, viewport: { width: 740, height: 360 } });
  const devtools = await page.context().newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: x === undefined ? [] : [{ x, y: 150 }],
      });
    await touch('touchStart', from);
    await touch('touchMove', (from + to) / 2);
    await touch('touchMove', to);
    await touch('touchEnd');
  };
  await swipe(500, 300);
  await expect.poll(() => shown(page)).toEqual([2]);
  await swipe(300, 500);
  await expect.poll(() => shown(page)).toEqual([1]);
  await page.touchscreen.tap(700, 150);
  await expect.poll(() => shown(page)).toEqual([2]);
  await page.touchscreen.tap(370, 150);
  await page.touchscreen.tap(40, 150);
  await expect.poll(() => shown(page)).toEqual([1]);
});

test('controls are large enough, fade while the mouse is idle, and stay for the keyboard', async () => {
  const page = await openAlone(PATH);
  await page.clock.install();
  await page.locator('[data-present]').click();
  const bar = page.locator('[data-bar]');
  const sides = await bar.locator('button:visible').evaluateAll((buttons) =>
    buttons.map((button) => {
      const { width, height } = button.getBoundingClientRect();
      return Math.min(width, height);
    }),
  );
  expect(Math.min(...sides)).toBeGreaterThanOrEqual(44);
  const opacity = () =>
    bar.evaluate((one) => {
      for (const transition of one.getAnimations()) transition.finish();
      return getComputedStyle(one).opacity;
    });
  await page.mouse.move(300, 300);
  await page.clock.runFor(3500);
  await expect.poll(opacity).toBe('0');
  await page.mouse.move(310, 300);
  await expect.poll(opacity).toBe('1');
  await page.clock.runFor(3500);
  await expect.poll(opacity).toBe('0');
  await page.keyboard.press('Tab');
  await page.clock.runFor(10_000);
  await expect.poll(opacity).toBe('1');
});

describe.each([
  ['from a server', () => present()],
  ['from a disk', presentFromDisk],
] as const)('the presenter’s window, %s', (_, start) => {
  test('has the notes, the next title and the timer, and takes keys', async () => {
    const page = await start();
    const [own] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('w')]);
    const text = () => own.locator('body').innerText();
    await expect.poll(text).toContain(slides[0]?.title);
    expect(await text()).toContain(slides[1]?.title);
    expect(await text()).toContain('0:00 / 45′');
    expect(await own.locator('.presenter__notes').innerText()).toContain(
      await page.locator('[data-notes-words]').first().textContent(),
    );
    expect(await own.locator('.presenter__notes a').count()).toBe(0);
    await own.keyboard.press('PageDown');
    expect(await shown(page)).toEqual([2]);
    await expect.poll(text).toContain(slides[2]?.title);
    await own.getByRole('button', { name: 'Trang trước' }).click();
    expect(await shown(page)).toEqual([1]);
    await Promise.all([own.waitForEvent('close'), page.keyboard.press('Escape')]);
  });
});

test('if no window can be opened, the notes are below the slide', async () => {
  const page = await open(PATH);
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.locator('[data-present]').click();
  await page.keyboard.press('w');
  expect(await page.locator('[data-slide]:not([hidden]) [data-notes]').isVisible()).toBe(true);
});

describe('the live map', () => {
  const live = (page: Page) => page.locator('.slide__live[data-shown]');

  test('is loaded when its slide is first shown, and works; keys still control the slides', async () => {
    const page = await present(`${PATH}#${MAP - 1}`);
    expect(await page.locator('iframe').count()).toBe(0);
    await page.keyboard.press('PageDown');
    await live(page).waitFor();
    const map = page.frameLocator('.slide__live iframe');
    await map.locator('path[data-unit="30280"]').click();
    await map.locator('[data-panel="30280"]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await page.keyboard.press('PageDown');
    expect(await shown(page)).toEqual([MAP + 1]);
    await page.keyboard.press('PageUp');
    expect(await shown(page)).toEqual([MAP]);
    await map.locator('path[data-unit="30280"]').click();
    await page.keyboard.press('Escape');
    expect(await shown(page)).toHaveLength(slides.length);
    expect(await page.locator('iframe').count()).toBe(0);
  });

  test('is hidden by its drawing, and restored', async () => {
    const page = await presentShared(MAP);
    await live(page).waitFor();
    await act(page, 'live').click();
    expect(await live(page).count()).toBe(0);
    expect(await act(page, 'live').getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('.slide__live').isVisible()).toBe(false);
    await page.keyboard.press('m');
    expect(await live(page).count()).toBe(1);
  });

  test('leaves the drawing if it does not load', async () => {
    const page = await open(`${PATH}#${MAP}`);
    await page.route(/nhung/, (route) => route.fulfill({ status: 404, body: 'none' }));
    await Promise.all([page.waitForResponse(/nhung/), page.locator('[data-present]').click()]);
    await page.locator('.slide__live iframe').evaluate(
      (frame: HTMLIFrameElement) =>
        new Promise((done) => {
          if (frame.contentDocument?.body.textContent === 'none') done(undefined);
          else frame.addEventListener('load', done);
        }),
    );
    expect(await page.locator('.slide__live').isVisible()).toBe(false);
    expect(await page.locator('[data-slide]:not([hidden]) .slide__drawings').isVisible()).toBe(
      true,
    );
  });

  test('works over file://, and a control restores the keys', async () => {
    const page = await presentFromDisk();
    for (let at = 1; at < MAP; at += 1) await page.keyboard.press('PageDown');
    await live(page).waitFor();
    const map = page.frameLocator('.slide__live iframe');
    await map.locator('path[data-unit="30280"]').click();
    await map.locator('[data-panel="30280"]').waitFor();
    await act(page, 'previous').click();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    expect(await shown(page)).toEqual([MAP + 1]);
  });
});

const ALL = dataset.lessons.map(({ id, locale }) => pathOf(id, locale));

/** Projectors old and new, and a phone on its side. */
const SIZES = [
  [1280, 720],
  [1024, 768],
  [740, 360],
] as const;

/** Goes through a presentation from its first slide, and measures the words of each. */
const measureSlides = (page: Page) =>
  page.evaluate(() => {
    const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key }));
    press('Home');
    return [...document.querySelectorAll('[data-slide]')].map((section, index) => {
      if (index > 0) press('PageDown');
      const sheet = section.querySelector('.slide__sheet') as HTMLElement;
      const frame = sheet.getBoundingClientRect();
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      const sizes: { size: number; inBody: boolean }[] = [];
      const out: string[] = [];
      while (walker.nextNode()) {
        const { parentElement: parent, textContent: words } = walker.currentNode;
        if (!parent || !words?.trim() || parent.tagName === 'title') continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const box = range.getBoundingClientRect();
        if (box.right > frame.right + 1 || box.bottom > frame.bottom + 1) out.push(words);
        const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.d ?? 0) : 1;
        sizes.push({
          size: (parseFloat(getComputedStyle(parent).fontSize) * scale) / frame.height,
          inBody: parent.closest('.slide__body') !== null,
        });
      }
      for (const part of sheet.querySelectorAll<HTMLElement>('.slide__body, .slide__key')) {
        const next = part.nextElementSibling?.getBoundingClientRect();
        const own = part.getBoundingClientRect();
        if (part.scrollHeight > part.clientHeight + 1) out.push(part.className);
        if (next && next.left < own.right && next.top < own.bottom - 1) out.push(part.className);
      }
      return {
        title: sheet.querySelector('h2')?.textContent ?? '',
        isShown: section.checkVisibility(),
        width: innerWidth,
        smallest: Math.min(...sizes.map(({ size }) => size)),
        body: Math.min(...sizes.filter(({ inBody }) => inBody).map(({ size }) => size)),
        out,
        ratio: frame.width / frame.height,
      };
    });
  });

describe.each(ALL)('/%s', (path) => {
  test('is readable from afar on every screen, and nothing is cut off', async () => {
    const page = await open(path);
    await refuseFullScreen(page);
    await page.locator('[data-present]').click();
    const count = await page.locator('[data-slide]').count();
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      const measured = await measureSlides(page);
      expect(measured).toHaveLength(count);
      for (const { title, isShown, smallest, body, out, ratio, ...one } of measured) {
        const slide = `${title} at ${width} × ${height}`;
        expect(isShown, slide).toBe(true);
        expect(one.width, slide).toBe(width);
        expect(ratio, slide).toBeCloseTo(16 / 9, 1);
        expect(body, slide).toBeGreaterThanOrEqual(0.044);
        expect(smallest, slide).toBeGreaterThanOrEqual(0.026);
        expect(out, slide).toEqual([]);
      }
    }
  });

  test('is a page of all slides with their notes without script', async () => {
    const page = await open(path, { javaScriptEnabled: false });
    const visible = await page.evaluate(
      (selectors) =>
        selectors.map(
          (selector) =>
            [...document.querySelectorAll(selector)].filter((one) =>
              one.checkVisibility({ visibilityProperty: true }),
            ).length,
        ),
      ['[data-slide] h2', '[data-notes]', '[data-present]', '[data-bar]'],
    );
    const count = await page.locator('[data-slide]').count();
    expect(visible).toEqual([count, count, 0, 0]);
    expect(await page.locator('iframe').count()).toBe(0);
  });
});
