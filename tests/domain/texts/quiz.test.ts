import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import {
  type Facts,
  type Question,
  resolveQuestion,
  resolveQuiz,
  stampOf,
} from '../../../src/domain/texts/quiz.ts';
import { historyOf } from '../../../src/domain/status/snapshot-view.ts';
import { dataset } from '../../project.ts';
import { august, count, holder, list, register } from '../world.ts';

/** The world of five communes, with what these claims come to. */
function factsOf(...claims: Claim[]): Facts {
  const all = [...claims, august.totals.commune];
  return {
    register,
    claims: new Map(all.map((claim) => [claim.id, claim])),
    history: historyOf(register, all, [august]),
  };
}
const words = (text: string) => ({ vi: text, en: text });
const base = { id: 'q', ask: words('?'), why: words('!'), read: 'article' };
const first = list('first', '2019-08', { units: ['00001'] });
const second = holder('second', '2018-08', '00004', 'separate');
const facts = factsOf(first, second);

function chosen(question: Question, given: Facts) {
  const resolved = resolveQuestion(question, given);
  if (resolved.form !== 'choose') throw new TypeError(resolved.form);
  return resolved;
}
function found(question: Question, given: Facts) {
  const resolved = resolveQuestion(question, given);
  if (resolved.form !== 'find') throw new TypeError(resolved.form);
  return resolved.units.filter(({ right }) => right).map(({ code }) => code);
}

const figure: Question = {
  ...base,
  kind: 'figure',
  right: { claim: 'source#total', field: 'value' },
  wrong: [{ figure: '2019-08.commune.notNamed' }, { claim: 'source#total', field: 'of' }, 77],
  evidence: ['source#total'],
};
const unnamed: Question = {
  ...base,
  kind: 'unnamed',
  at: '2019-08',
  options: ['00001', '00002', '00004'],
};
const find: Question = {
  ...base,
  kind: 'find',
  at: '2019-08',
  level: 'commune',
  within: '881',
  status: 'implementing',
};

describe('right answers are computed from the claims:', () => {
  const valueOf = (given: Facts) =>
    chosen(figure, given).options.map(({ label, right }) => [
      'value' in label ? label.value : label,
      right,
    ]);

  test('a figure is that of its claim, or computed from the snapshot', () => {
    expect(new Map(valueOf(facts) as [number, boolean][])).toEqual(
      new Map([
        [3, true],
        [3 /* of 5 communes no source names these */, true],
        [5, false],
        [77, false],
      ]),
    );
    const total = { ...count('total', '2019-08', 4) };
    const claims = new Map(facts.claims).set('source#total', total);
    expect(valueOf({ ...facts, claims })).toContainEqual([4, true]);
  });

  test('of several communes, the one that no source names at that date', () => {
    const right = (given: Facts) =>
      chosen(unnamed, given)
        .options.filter((option) => option.right)
        .map(({ label }) => label);
    expect(right(facts)).toEqual([{ code: '00002' }]);
    expect(chosen(unnamed, facts).evidence).toEqual(['source#first', 'source#second']);
    const changed = factsOf(list('first', '2019-08', { units: ['00002'] }), second);
    expect(right(changed)).toEqual([{ code: '00001' }]);
  });

  test('on a map, every unit with the status, with its deciding claims', () => {
    expect(found(find, facts)).toEqual(['00001']);
    expect(resolveQuestion(find, facts).evidence).toEqual(['source#first']);
    const changed = factsOf(list('first', '2019-08', { units: ['00001', '00003'] }), second);
    expect(found(find, changed)).toEqual(['00001', '00003']);
  });

  test('the evidence that no source names a unit is the claims that name the others', () => {
    const question: Question = { ...find, status: 'not-named' };
    expect(found(question, facts)).toEqual(['00002', '00003']);
    expect(resolveQuestion(question, facts).evidence).toEqual(['source#first']);
  });

  test('the unsaid option is the one without a claim', () => {
    const { options, evidence } = chosen(
      {
        ...base,
        kind: 'unsaid',
        options: [
          { words: words('said'), claim: 'source#first' },
          { words: words('unsaid') },
          { words: words('said, too'), claim: 'source#second' },
        ],
      },
      facts,
    );
    expect(options.filter(({ right }) => right).map(({ label }) => label)).toEqual([
      { words: words('unsaid') },
    ]);
    expect(evidence).toEqual(['source#first', 'source#second']);
  });

  test('each pair of a match has the figure of its claim', () => {
    const resolved = resolveQuestion(
      {
        ...base,
        kind: 'match',
        pairs: [
          { left: words('total'), right: { claim: 'source#total', field: 'value' } },
          { left: words('all'), right: { claim: 'source#total', field: 'of' } },
          { left: words('words'), right: words('right') },
        ],
        evidence: ['source#total'],
      },
      facts,
    );
    if (resolved.form !== 'match') throw new TypeError(resolved.form);
    const labels = resolved.lefts.map(
      ({ right }) => resolved.rights.find(({ id }) => id === right)?.label,
    );
    expect(labels).toEqual([
      { value: 3, unit: undefined },
      { value: 5, unit: undefined },
      { words: words('right') },
    ]);
  });

  test('a reference to something missing throws', () => {
    const right = { claim: 'source#nothing', field: 'value' } as const;
    expect(() => resolveQuestion({ ...figure, right }, facts)).toThrow('source#nothing');
    expect(() => resolveQuestion({ ...find, at: '1999' }, facts)).toThrow('1999');
  });
});

describe('the quiz of the site', () => {
  const quiz = resolveQuiz(dataset);

  test('has between twelve and sixteen questions of every kind', () => {
    expect(quiz.length).toBeGreaterThanOrEqual(12);
    expect(quiz.length).toBeLessThanOrEqual(16);
    expect(new Set(dataset.quiz.map(({ kind }) => kind)).size).toBe(6);
  });

  test('orders options independently of the answer', () => {
    const places = quiz.flatMap((question) =>
      question.form === 'choose' ? question.options.findIndex(({ right }) => right) : [],
    );
    for (const place of [0, 1, 2, 3])
      expect(places.filter((one) => one === place).length).toBeLessThan(places.length / 2);
    for (const question of quiz) {
      if (question.form !== 'match') continue;
      expect(question.rights.map(({ id }) => id)).not.toEqual(
        question.lefts.map(({ right }) => right),
      );
    }
  });

  test('has another hash if an answer or a question differs', () => {
    const stamp = stampOf(quiz);
    expect(stampOf(resolveQuiz(dataset))).toBe(stamp);
    const id = 'ttxvn-2019-08-04#communes';
    const claim = dataset.claims.get(id);
    if (claim?.kind !== 'count') throw new TypeError(id);
    const claims = new Map(dataset.claims).set(id, { ...claim, value: 118 });
    expect(stampOf(resolveQuiz({ ...dataset, claims }))).not.toBe(stamp);
    const asked = dataset.quiz.map((question, index) =>
      index === 3 ? { ...question, ask: words('Khác?') } : question,
    );
    expect(stampOf(resolveQuiz({ ...dataset, quiz: asked }))).not.toBe(stamp);
  });
});
