import { expect, test } from 'vitest';
import { fileFacts } from '../../../src/i18n/sentences/file-facts.ts';

const plan = { kind: 'plan', lesson: 'a', path: '/a.docx', size: undefined } as const;

test('a file of unknown size has only its format', () => {
  expect(fileFacts(plan, 'en')).toBe('Word');
  expect(fileFacts({ ...plan, size: 120_400 }, 'en')).toBe('Word, 120 kB');
});
