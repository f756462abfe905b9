import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { textFragment } from '../../src/domain/claims/text-fragment.ts';
import { knownText } from '../domain/claims/known-text.ts';
import { placesOf } from '../domain/claims/follow-fragment.ts';
import { dataset } from '../project.ts';
import { installed } from './engine.ts';

/** The Chromium that `npm ci` brings drops text fragments, as every headless shell does. */
const FIREFOX = '/usr/bin/firefox-esr';
const VIEWPORT = { width: 900, height: 700 };
/** The colour that the page gives to what a fragment marks, and to nothing else. */
const MARK = [255, 0, 255];

const { mainSource } = dataset.edition;
const claims = [...dataset.claims.values()].filter(({ source }) => source === mainSource);
const blocks = knownText(claims);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** The source as far as it is known, as an article that is much longer than the window. */
const article = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài</title>
<style>body { margin: 0 20px; font: 16px/24px sans-serif } p { margin: 0 0 700px }
::target-text { background: rgb(${MARK.join()}); color: rgb(${MARK.join()}) }</style>
<p>Đầu bài.</p>${blocks.map((text) => `<p>${escaped(text)}</p>`).join('\n')}<p>Hết.</p>`;
const missing = textFragment({ quote: 'câu này không có trong bài' });
/** Browsers obey a fragment only if somebody has followed its link. */
const links = `<!doctype html><meta charset="utf-8"><title>Nguồn</title>${[
  ...claims.map((claim) => textFragment(claim)),
  missing,
]
  .map((fragment, index) => `<p><a href="bai?${index}${escaped(fragment)}">${index}</a></p>`)
  .join('')}`;

/** A look takes a picture of the window, on a busy machine more than the usual second. */
const PATIENCE = { timeout: 30_000 };

let browser: Browser;
let server: Server;
let address: string;
beforeAll(async () => {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: installed(FIREFOX),
    defaultViewport: VIEWPORT,
  });
  server = createServer(({ url }, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(url?.startsWith('/bai') ? article : links);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

/** Where the window has marked text, as top and bottom; undefined if nowhere. */
async function marked(page: Page): Promise<{ top: number; bottom: number } | undefined> {
  const png = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(
    async (data, mark) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const pixels = canvas?.getImageData(0, 0, width, height).data ?? [];
      const rows: number[] = [];
      for (let at = 0; at < pixels.length; at += 4)
        if (mark.every((part, index) => pixels[at + index] === part))
          rows.push(Math.floor(at / 4 / width));
      const [top, bottom] = [rows[0], rows.at(-1)];
      return top === undefined || bottom === undefined ? undefined : { top, bottom: bottom + 1 };
    },
    png,
    MARK,
  );
}

/** The lines of a range of the article, as top of the first and bottom of the last in the window. */
const linesOf = (page: Page, { from, to }: { from: readonly number[]; to: readonly number[] }) =>
  page.evaluate(
    ([first = 0, start = 0], [last = 0, end = 0]) => {
      // The first paragraph is none of the blocks.
      const textOf = (block: number) => document.querySelectorAll('p')[block + 1]?.firstChild;
      const range = document.createRange();
      range.setStart(textOf(first) as Node, start);
      range.setEnd(textOf(last) as Node, end);
      const { top, bottom } = range.getBoundingClientRect();
      return { top, bottom };
    },
    [...from],
    [...to],
  );

test('every link to a sentence of the main source scrolls to it and marks it', async () => {
  const page = await browser.newPage();
  const follow = async (index: number) => {
    await page.goto(address);
    await Promise.all([page.waitForNavigation(), page.click(`p:nth-of-type(${index + 1}) a`)]);
  };
  for (const [index, claim] of claims.entries()) {
    const [place] = placesOf(textFragment(claim), blocks);
    expect(place, claim.id).toBeDefined();
    if (!place) continue;
    await follow(index);
    await vi.waitFor(async () => {
      const lines = await linesOf(page, place);
      expect(lines.top, claim.id).toBeGreaterThan(0);
      expect(lines.top, claim.id).toBeLessThan(VIEWPORT.height);
      const mark = await marked(page);
      expect(Math.abs((mark?.top ?? 0) - lines.top), claim.id).toBeLessThan(8);
      // An omission may reach over what is known of the source, to a paragraph below the window.
      if (place.from[0] === place.to[0])
        expect(Math.abs((mark?.bottom ?? 0) - lines.bottom), claim.id).toBeLessThan(8);
    }, PATIENCE);
  }
  await follow(claims.length);
  expect(await marked(page)).toBeUndefined();
}, 300_000);
