import { expect, test } from 'vitest';
import { dataset } from '../../project.ts';
import { readme } from '../../../src/publish/bundle/readme.ts';

test('the note in the bundle has title, date and instructions in both languages', () => {
  const text = readme('2026-11-24', dataset, 2);
  for (const words of ['24.11.2026', '24 November 2026', 'index.html', 'CC BY 4.0'])
    expect(text).toContain(words);
  // For old editors on Windows.
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(line.length, line).toBeLessThanOrEqual(77);
});
