import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepAnswers, keptAnswers } from '../../../src/client/teach/quiz-store.ts';
import { PAYLOADS } from '../../browser/payloads.ts';

afterEach(() => vi.unstubAllGlobals());

const STAMP = 'this edition';
const valid = (answers: unknown) => JSON.stringify({ stamp: STAMP, answers });

/** Stands in for the browser's localStorage. */
function stubStorage(kept: Record<string, string> = {}, refuse?: string): void {
  const denied = () => {
    throw new DOMException(refuse, 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept[key] ?? null,
    setItem: refuse ? denied : (key: string, text: string) => void (kept[key] = text),
  });
}

test('keeps answers and finds them again', () => {
  stubStorage();
  expect(keptAnswers('quiz', STAMP)).toEqual({});
  expect(keepAnswers('quiz', STAMP, { one: ['a'], two: ['b', 'c'] })).toBe(true);
  expect(keptAnswers('quiz', STAMP)).toEqual({ one: ['a'], two: ['b', 'c'] });
  expect(keptAnswers('quiz', 'another edition')).toEqual({});
});

test.each<[string, string, object]>([
  ['no JSON', '{"stamp"', {}],
  ['an empty text', '', {}],
  ['a list', '["stamp"]', {}],
  ['null', 'null', {}],
  ['a number', '1', {}],
  ['no stamp', JSON.stringify({ answers: { one: ['a'] } }), {}],
  ['another stamp', JSON.stringify({ stamp: 'old', answers: { one: ['a'] } }), {}],
  ['no answers', JSON.stringify({ stamp: STAMP }), {}],
  ['answers that are a text', valid('one'), {}],
  ['answers that are null', valid(null), {}],
  ['answers that are no lists', valid({ one: 1, two: null, three: 'a', four: {} }), {}],
  ['answers that are no texts', valid({ one: [1], two: [null], three: [['a']] }), {}],
  ['one valid answer among others', valid({ one: ['a'], two: [2] }), { one: ['a'] }],
  [
    'a prototype, as a name like any other',
    `{"stamp":"${STAMP}","answers":{"__proto__":["x"]}}`,
    JSON.parse('{"__proto__":["x"]}') as object,
  ],
])('reads %s without harm', (_, text, expected) => {
  stubStorage({ quiz: text });
  expect({ ...keptAnswers('quiz', STAMP) }).toEqual(expected);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});

test('reads hostile texts without harm, as the whole or as a part', () => {
  for (const payload of PAYLOADS) {
    for (const text of [payload, valid(payload), valid({ [payload]: [payload] })]) {
      stubStorage({ quiz: text });
      for (const answer of Object.values(keptAnswers('quiz', STAMP)))
        expect(answer).toEqual([payload]);
    }
  }
});

describe('where the browser forbids a store', () => {
  test('nothing is read, and the caller is told that nothing is kept', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(keptAnswers('quiz', STAMP)).toEqual({});
    expect(keepAnswers('quiz', STAMP, { one: ['a'] })).toBe(false);
  });

  test('a full store keeps nothing', () => {
    stubStorage({}, 'full');
    expect(keepAnswers('quiz', STAMP, { one: ['a'] })).toBe(false);
  });
});
