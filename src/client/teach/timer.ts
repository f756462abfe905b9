import type { ShowWords } from './show-words.ts';
import { fill } from '../shared/words.ts';

export interface Timer {
  toggle: () => void;
  /** Elapsed minutes and seconds, and the lesson's minutes. */
  text: () => string;
}

/** Remaining minutes that are announced. */
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
  let spoken = 0;

  const elapsed = () => before + (since === undefined ? 0 : Date.now() - since);
  const taught = () => Math.floor(elapsed() / 60_000);

  function text(): string {
    const seconds = Math.floor(elapsed() / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} / ${minutes}′`;
  }

  function tick(): void {
    button.textContent = text();
    onTick();
    const now = taught();
    if (now === spoken) return;
    spoken = now;
    if (now === minutes - WARNING) say(fill(words.left, WARNING));
    if (now === minutes) say(fill(words.over, minutes));
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
      button.ariaPressed = String(starts);
      tick();
      say(fill(starts ? words.started : words.paused, taught(), minutes));
    },
  };
}
