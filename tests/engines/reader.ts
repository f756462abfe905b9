import { expect, vi } from 'vitest';
import type { Page } from './engine.ts';

declare global {
  /** What went wrong on a page so far (watched-sites.ts). */
  var faults: readonly string[];
}

/** Milliseconds: the engines share two cores, and a page may have to wait for its turn. */
const PATIENCE = { timeout: 40_000 };

/** Somebody who reads the site in a browser; what goes wrong on a page fails when they leave it for another. */
export class Reader {
  readonly page: Page;
  readonly #address: (path: string) => string;

  /** @param address The address of a page, from its path from the site's root (`ban-do/?at=2020-10`). */
  constructor(page: Page, address: (path: string) => string) {
    this.page = page;
    this.#address = address;
  }

  async open(path: string): Promise<void> {
    await this.page.open(this.#address(path));
  }

  /** Follows a link, until the page that it leads to has come with its scripts. */
  async follow(link: string, path: string): Promise<void> {
    await this.metNoFault();
    // In narrow windows the links of the masthead are in its menu.
    const inMenu = await this.page.run(
      (selector) => document.querySelector(selector)?.getClientRects().length === 0,
      link,
    );
    if (inMenu) await this.page.click('.masthead__menu summary');
    await this.page.click(link);
    await this.sees(
      () => (document.readyState === 'complete' ? location.href : ''),
      this.#address(path),
    );
  }

  /** Types into a field in the place of what was there. */
  async fill(field: string, letters: string): Promise<void> {
    await this.page.run((selector) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      input?.focus();
      input?.select();
    }, field);
    await this.page.type(letters);
  }

  /** Waits until a look at the page gives what is expected. */
  async sees<Value>(look: () => Value, expected: Value): Promise<void> {
    await vi.waitFor(async () => expect(await this.page.run(look)).toEqual(expected), PATIENCE);
  }

  /** Waits until an element is seen that has these words. */
  async reads(selector: string, words: string): Promise<void> {
    const seenWords = (one: string) => {
      const found = document.querySelector<HTMLElement>(one);
      return found?.checkVisibility() ? found.innerText : '';
    };
    await vi.waitFor(
      async () => expect(await this.page.run(seenWords, selector), selector).toContain(words),
      PATIENCE,
    );
  }

  /** Waits until as many elements are there, seen or not. */
  async counts(selector: string, expected: number): Promise<void> {
    const count = (one: string) => document.querySelectorAll(one).length;
    await vi.waitFor(
      async () => expect(await this.page.run(count, selector), selector).toBe(expected),
      PATIENCE,
    );
  }

  /** Waits until one element is there. */
  async has(selector: string): Promise<void> {
    await this.counts(selector, 1);
  }

  /** Nothing has gone wrong on this page. */
  async metNoFault(): Promise<void> {
    expect(await this.page.run(() => globalThis.faults)).toEqual([]);
  }
}
