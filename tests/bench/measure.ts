import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { PHONE, slowDown } from './conditions.ts';
import { type Box, firstShown, type Shown, watchScreen } from './screen.ts';

/** A page with the map. */
export interface Candidate {
  name: string;
  title: string;
  url: string;
  /** Selector of the map's container. */
  map: string;
  /** Selector of the zoom-in button, if any. */
  zoomIn?: string | undefined;
  /** Selector of the button that closes what a press on a commune has opened over the map, if any. */
  close?: string;
}

/** Measurements of one visit; times in milliseconds. */
export interface Measures {
  /** Bytes transferred, including headers. */
  bytes: number;
  requests: number;
  /** First frame with the coloured shapes, from the start of the navigation. */
  visible: number;
  /** Largest contentful paint. */
  lcp: number;
  /** Cumulative layout shift, a share of the window. */
  shift: number;
  /** Sum of task time beyond 50 ms each, until the page is idle. */
  blocking: number;
  /**
   * The slowest answer to a press on a commune, to zooming in, and to panning: what "interaction to next paint"
   * counts, which is presses and not what the pointer passes over.
   */
  interaction: number;
}

/** Colour of the communes that sources name: `--implementing` in src/styles/tokens.css. */
const COLOUR = [0x08, 0x30, 0x6b] as const;

/** Time without requests and frames after which a page counts as loaded. */
const QUIET = 1500;
/** The same after an interaction. */
const ANSWERED = 500;
const PATIENCE = 30_000;

/**
 * Visits a page as a new reader on a slow phone, waits until it is done, and uses its map.
 *
 * @param cpu how many times slower the processor is to be
 */
export async function visit(
  browser: Browser,
  judge: Page,
  candidate: Candidate,
  cpu: number,
): Promise<Measures> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript(observe);
    let active = Date.now();
    const alive = () => {
      active = Date.now();
    };
    const traffic = watchTraffic(session, alive);
    const screen = await watchScreen(session, alive);
    await slowDown(session, cpu);

    /** Resolves once the page has been idle for so many milliseconds. */
    async function quiet(milliseconds: number): Promise<void> {
      alive();
      const end = Date.now() + PATIENCE;
      while (Date.now() - active < milliseconds) {
        if (Date.now() > end) throw new Error(`${candidate.url} does not come to rest`);
        await wait(50);
        await page.evaluate(() => new Promise((done) => setTimeout(done)));
      }
    }

    await page.goto(candidate.url, { waitUntil: 'load' });
    await quiet(QUIET);
    const loaded = await page.evaluate(readObserved);
    const { bytes, requests } = traffic;
    const shown = await firstShown(judge, screen.frames, await boxOf(page, candidate.map), COLOUR);
    const answered = async (what: string, action: () => Promise<void>) => {
      const before = screen.frames.length;
      await action();
      await quiet(ANSWERED);
      if (screen.frames.length === before)
        throw new Error(`${candidate.url}: ${what} changed nothing on the screen`);
    };
    await use(page, candidate, shown, answered);
    await screen.stop();
    const { interaction } = await page.evaluate(readObserved);
    return {
      bytes,
      requests,
      visible: shown.at - loaded.start,
      lcp: loaded.lcp,
      shift: loaded.shift,
      blocking: loaded.blocking,
      interaction,
    };
  } finally {
    await context.close();
  }
}

/**
 * Points at two communes and presses them, zooms in and drags the map, where it can be zoomed and dragged. By
 * mouse, since some charts do not answer a finger.
 */
async function use(
  page: Page,
  { map, zoomIn, close }: Candidate,
  { points }: Shown,
  answered: (what: string, action: () => Promise<void>) => Promise<void>,
): Promise<void> {
  for (const { x, y } of points) {
    const scrolled = await page.evaluate(() => scrollY);
    await answered('a commune', () => page.mouse.click(x, y - scrolled));
  }
  const tap = async (selector: string) => {
    const { x, y, width, height } = await boxOf(page, selector);
    await page.touchscreen.tap(x + width / 2, y + height / 2);
  };
  if (close) await answered('the button to close', () => tap(close));
  if (!zoomIn) return;
  await answered('the button to zoom in', () => tap(zoomIn));
  await answered('dragging', async () => {
    const { x, y, width, height } = await boxOf(page, map);
    await page.mouse.move(x + width * 0.5, y + height * 0.3);
    await page.mouse.down();
    for (let step = 1; step <= 8; step += 1)
      await page.mouse.move(x + width * 0.5 - step * 10, y + height * 0.3 + step * 5);
    await page.mouse.up();
  });
}

/** Inside the page: a locator would add the driver's event listeners to it. */
async function boxOf(page: Page, selector: string): Promise<Box> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`no ${wanted}`);
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      x: Math.round(x),
      y: Math.round(y),
      width: Math.round(width),
      height: Math.round(height),
    };
  }, selector);
}

/** @param session one that slowDown has the network's events sent to */
function watchTraffic(session: CDPSession, alive: () => void) {
  const traffic = { bytes: 0, requests: 0 };
  const own = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    alive();
    if (!request.url.startsWith('http')) return;
    own.add(requestId);
    traffic.requests += 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    alive();
    if (own.has(requestId)) traffic.bytes += encodedDataLength;
  });
  return traffic;
}

/** Performance entries, stored on the page's window. */
interface Observed {
  lcp: number;
  shift: number;
  blocking: number;
  interaction: number;
}

declare global {
  interface Window {
    observed: Observed;
  }
}

/** Runs in the page before anything else. */
function observe(): void {
  const seen: Observed = { lcp: 0, shift: 0, blocking: 0, interaction: 0 };
  window.observed = seen;
  const on = (
    options: PerformanceObserverInit & { durationThreshold?: number },
    take: (entry: PerformanceEntry) => void,
  ) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      buffered: true,
      ...options,
    });
  on({ type: 'largest-contentful-paint' }, ({ startTime }) => {
    seen.lcp = startTime;
  });
  on({ type: 'layout-shift' }, (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) seen.shift += value;
  });
  on({ type: 'longtask' }, ({ duration }) => {
    seen.blocking += duration - 50;
  });
  on({ type: 'event', durationThreshold: 16 }, (entry) => {
    const { duration, interactionId } = entry as PerformanceEntry & { interactionId: number };
    if (interactionId) seen.interaction = Math.max(seen.interaction, duration);
  });
}

/** Runs in the page: the entries so far, and the start of the navigation. */
function readObserved(): Observed & { start: number } {
  return { ...window.observed, start: performance.timeOrigin };
}
