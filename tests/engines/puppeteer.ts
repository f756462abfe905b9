import sparticuz from '@sparticuz/chromium';
import puppeteer, { type Page as Tab } from 'puppeteer-core';
import { textOfPdf } from '../documents/paper/pdf-text.ts';
import { type Engine, installed, type Page } from './engine.ts';

/** Starts the Chromium that `npm ci` brought. */
export async function startChromium(): Promise<Engine> {
  const browser = await puppeteer.launch({
    executablePath: await sparticuz.executablePath(),
    args: ['--no-sandbox', '--disable-background-networking'],
    defaultViewport: null,
  });
  return {
    page: pageOf(await browser.newPage()),
    withoutScript: async () => {
      const tab = await browser.newPage();
      await tab.setJavaScriptEnabled(false);
      return pageOf(tab);
    },
    close: () => browser.close(),
  };
}

/** Starts Debian's Firefox. */
export async function startFirefox(): Promise<Engine> {
  const launch = (settings: Record<string, boolean>) =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: installed('/usr/bin/firefox-esr'),
      extraPrefsFirefox: settings,
      defaultViewport: null,
    });
  const browser = await launch({});
  const browsers = [browser];
  return {
    page: pageOf(await browser.newPage()),
    withoutScript: async () => {
      // Only the whole browser can do without scripts.
      const scriptless = await launch({ 'javascript.enabled': false });
      browsers.push(scriptless);
      return pageOf(await scriptless.newPage());
    },
    close: async () => {
      await Promise.all(browsers.map((browser) => browser.close()));
    },
  };
}

function pageOf(tab: Tab): Page {
  return {
    open: async (url) => {
      await tab.goto(url);
    },
    click: async (selector) => {
      // Puppeteer's own way needs scripts on the page.
      const { x, y } = await tab.$eval(selector, (element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await tab.mouse.click(x, y);
    },
    press: (key) => tab.keyboard.press(key),
    type: (letters) => tab.keyboard.type(letters),
    run: <Result>(task: (...args: string[]) => Result, ...args: string[]) =>
      tab.evaluate(task, ...args) as Promise<Result>,
    printed: async () => textOfPdf(await tab.pdf()),
  };
}
