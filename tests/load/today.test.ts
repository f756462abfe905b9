import { expect, test } from 'vitest';
import { todayAt } from '../../src/load/today.ts';

test('today begins in Viet Nam seven hours before it does in Greenwich', () => {
  expect(todayAt(new Date('2026-11-24T16:59Z'))).toBe('2026-11-24');
  expect(todayAt(new Date('2026-11-24T17:00Z'))).toBe('2026-11-25');
});
