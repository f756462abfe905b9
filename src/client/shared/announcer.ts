/** Speaks to screen readers through one live region, one thing at a time. */
export interface Announcer {
  /** The answer to what a reader did: the last of several in a row is spoken. */
  say: (text: string) => void;
  /** Something that is good to know; kept back while an answer may be spoken. */
  hint: (text: string) => void;
}

/** Waiting times in milliseconds, as in DEFRA/interactive-map. */
const SETTLE = 500;
const CLEARED = 100;
const AFTER_ANSWER = 1000;

/** Makes an announcer of an empty element with `role="status"`. Hints of the first second are dropped. */
export function makeAnnouncer(region: { textContent: string | null }): Announcer {
  let quietUntil = Date.now() + AFTER_ANSWER;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let spoken = '';

  function soon(text: string): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      region.textContent = '';
      waiting = setTimeout(() => {
        // A sentence that stands there already would not be read again.
        spoken = spoken === text ? `${text}\u200B` : text;
        region.textContent = spoken;
      }, CLEARED);
    }, SETTLE);
  }

  return {
    say: (text) => {
      quietUntil = Date.now() + AFTER_ANSWER;
      soon(text);
    },
    hint: (text) => {
      if (Date.now() >= quietUntil) soon(text);
    },
  };
}
