import type { ShowWords } from './show-words.ts';
import { fill } from '../shared/words.ts';

export interface Timer {
  toggle: () => void;
  /** Elapsed minutes and seconds, and the lesson's minutes. */
  text: () => string;
}

/** Minutes before the end at which the remaining time is announced. */
const WARNING = 5;

/** Elapsed time and length of the lesson, on its button. Announced when started, paused, and near the end. */
export function setUpTimer(
  button: HTMLButtonElement,
  minutes: number,
  words: ShowWords,
  { say, onTick }: { say: (text: string) => void; onTick: () => void },
): Timer {
  /** Elapsed milliseconds before the last start, and the time of that start. */
  let before = 0;
  let since: number | undefined;
  let ticking: ReturnType<typeof setInterval> | undefined;
  /** Announcements to come, with the elapsed minutes at which each is due. */
  const due = [
    { at: minutes - WARNING, text: () => fill(words.left, minutes - taught()) },
    { at: minutes, text: () => fill(words.over, minutes) },
  ];

  const elapsed = () => before + (since === undefined ? 0 : Date.now() - since);
  const taught = () => Math.floor(elapsed() / 60_000);

  function text(): string {
    const seconds = Math.floor(elapsed() / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} / ${minutes}′`;
  }

  function show(): void {
    button.textContent = text();
    onTick();
  }

  function tick(): void {
    show();
    // Browsers throttle background tabs: a whole minute may pass without a tick.
    const now = due.filter(({ at }) => taught() >= at);
    due.splice(0, now.length);
    const last = now.at(-1);
    if (last) say(last.text());
  }

  button.textContent = text();
  return {
    text,
    toggle: () => {
      before = elapsed();
      const starts = since === undefined;
      since = starts ? Date.now() : undefined;
      clearInterval(ticking);
      if (starts) ticking = setInterval(tick, 1000);
      button.setAttribute('aria-pressed', String(starts));
      show();
      say(fill(starts ? words.started : words.paused, taught(), minutes));
    },
  };
}
