import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeAnnouncer } from '../../../src/client/shared/announcer.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A live region that records its history. */
function liveRegion() {
  const said: string[] = [];
  return {
    said,
    set textContent(text: string) {
      said.push(text);
    },
  };
}

test('announces the last of several responses, in an emptied region', () => {
  const region = liveRegion();
  const announcer = makeAnnouncer(region);
  announcer.say('one');
  vi.advanceTimersByTime(400);
  announcer.say('two');
  vi.advanceTimersByTime(499);
  expect(region.said).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(region.said).toEqual(['']);
  vi.advanceTimersByTime(100);
  expect(region.said).toEqual(['', 'two']);
});

test('announces a repeated sentence again', () => {
  const region = liveRegion();
  const announcer = makeAnnouncer(region);
  for (let time = 0; time < 3; time += 1) {
    announcer.say('same');
    vi.advanceTimersByTime(1000);
  }
  expect(region.said.filter(Boolean)).toEqual(['same', 'same\u200B', 'same']);
});

test('a hint interrupts neither a response nor a page that has just loaded', () => {
  const region = liveRegion();
  const announcer = makeAnnouncer(region);
  announcer.hint('12 in the frame');
  vi.advanceTimersByTime(1000);
  announcer.say('chosen');
  vi.advanceTimersByTime(300);
  announcer.hint('12 in the frame');
  vi.advanceTimersByTime(2000);
  expect(region.said.filter(Boolean)).toEqual(['chosen']);
  announcer.hint('12 in the frame');
  vi.advanceTimersByTime(1000);
  expect(region.said.at(-1)).toBe('12 in the frame');
});
