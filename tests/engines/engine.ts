import { existsSync } from 'node:fs';
import { APT } from '../hosts/servers.ts';

/** Keys that have no letter, by their names in DOM events. */
export type Key = 'ArrowRight' | 'Enter' | 'Escape';

/** A page of a browser, with the little that every engine's driver can do for a reader. */
export interface Page {
  /** Goes to an address, until the page's load event. */
  open: (url: string) => Promise<void>;
  /** Presses the middle of the first element that a selector fits, after it has been scrolled into view. */
  click: (selector: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** Types plain letters into what has the focus. */
  type: (letters: string) => Promise<void>;
  /** Runs a function on the page; it sees nothing but its arguments. */
  run: <Result>(task: (...args: string[]) => Result, ...args: string[]) => Promise<Result>;
  /** What would stand on paper. */
  printed: () => Promise<string>;
}

/** A running browser. */
export interface Engine {
  page: Page;
  /** A page on which no script of the site runs; `run` still works. */
  withoutScript: () => Promise<Page>;
  close: () => Promise<void>;
}

/**
 * The program of an engine.
 * @throws Error if it is not installed.
 */
export function installed(program: string): string {
  if (existsSync(program)) return program;
  throw new Error(`${program}: found none, expected that of ${APT}`);
}
