import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setUpTimer } from '../../../src/client/teach/timer.ts';
import type { ShowWords } from '../../../src/client/teach/show-words.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const WORDS = {
  left: '%s minutes left',
  over: '%s minutes are over',
  started: 'started, %s of %s',
  paused: 'paused, %s of %s',
} as ShowWords;
const MINUTE = 60_000;

function startTimer(minutes = 45) {
  const said: string[] = [];
  const button = {
    textContent: '',
    setAttribute: () => undefined,
  } as Partial<HTMLButtonElement> as HTMLButtonElement;
  const say = (text: string) => void said.push(text);
  const timer = setUpTimer(button, minutes, WORDS, { say, onTick: () => undefined });
  timer.toggle();
  return { timer, said, button };
}

/** As in a tab in the background: time passes, and one tick comes late. */
function skip(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds);
  vi.advanceTimersByTime(1000);
}

test('says once when five minutes are left, and once when time is over', () => {
  const { said } = startTimer();
  vi.advanceTimersByTime(60 * MINUTE);
  expect(said).toEqual(['started, 0 of 45', '5 minutes left', '45 minutes are over']);
});

test('says how much is left though the tick of that minute was skipped', () => {
  const { said } = startTimer();
  skip(42 * MINUTE);
  expect(said.at(-1)).toBe('3 minutes left');
  skip(9 * MINUTE);
  expect(said.at(-1)).toBe('45 minutes are over');
  skip(MINUTE);
  expect(said).toHaveLength(3);
});

test('says only that time is over when both minutes were skipped', () => {
  const { said } = startTimer();
  skip(50 * MINUTE);
  expect(said).toEqual(['started, 0 of 45', '45 minutes are over']);
});

test('does not count the time for which it is paused', () => {
  const { timer, said, button } = startTimer();
  vi.advanceTimersByTime(61_000);
  timer.toggle();
  vi.advanceTimersByTime(45 * MINUTE);
  expect(button.textContent).toBe('1:01 / 45′');
  expect(said).toEqual(['started, 0 of 45', 'paused, 1 of 45']);
  timer.toggle();
  vi.advanceTimersByTime(39 * MINUTE);
  expect(said.at(-1)).toBe('5 minutes left');
});
