import sparticuz from '@sparticuz/chromium';
import puppeteer, { type Browser, type Page as Tab } from 'puppeteer-core';
import { textOfPdf } from '../documents/pdf-text.ts';
import { type Engine, installed, type Page } from './engine.ts';

/** Starts the Chromium that `npm ci` brought. */
export async function startChromium(): Promise<Engine> {
  return engineOf(
    await puppeteer.launch({
      executablePath: await sparticuz.executablePath(),
      args: ['--no-sandbox', '--disable-background-networking'],
      defaultViewport: null,
    }),
  );
}

/** Starts Debian's Firefox. */
export async function startFirefox(): Promise<Engine> {
  return engineOf(
    await puppeteer.launch({
      browser: 'firefox',
      executablePath: installed('/usr/bin/firefox-esr'),
      defaultViewport: null,
    }),
  );
}

async function engineOf(browser: Browser): Promise<Engine> {
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

function pageOf(tab: Tab): Page {
  return {
    open: async (url) => {
      await tab.goto(url);
    },
    click: (selector) => tab.click(selector),
    press: (key) => tab.keyboard.press(key),
    type: (letters) => tab.keyboard.type(letters),
    run: (task, ...args) => tab.evaluate(task, ...args),
    printed: async () => textOfPdf(await tab.pdf()),
  };
}
