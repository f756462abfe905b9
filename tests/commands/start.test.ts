import { expect, test } from 'vitest';
import { servedAt } from '../../src/commands/start.ts';

test('a second start finds the address of the first', () => {
  const status = 'Preview server running at http://localhost:4322 (pid 7, uptime 3s)\n  Stop: …';
  expect(servedAt(status)).toBe('http://localhost:4322');
  expect(servedAt('No preview server is running.\n')).toBeUndefined();
});
