/** Announces messages to screen readers through one live region, one at a time. */
export interface Announcer {
  /** Response to an action; only the last of several in a row is announced. */
  say: (text: string) => void;
  /** Additional information; delayed while a response may be announced. */
  hint: (text: string) => void;
}

/** Delays in milliseconds, as in DEFRA/interactive-map. */
const SETTLE = 500;
const CLEARED = 100;
const AFTER_ANSWER = 1000;

/** Creates an announcer from an empty element with `role="status"`. Hints of the first second are dropped. */
export function makeAnnouncer(region: { textContent: string | null }): Announcer {
  let quietUntil = Date.now() + AFTER_ANSWER;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let spoken = '';

  function soon(text: string): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      region.textContent = '';
      waiting = setTimeout(() => {
        // An unchanged text would not be announced again.
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
