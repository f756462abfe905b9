import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claims/claim.ts';
import { resolveQuiz } from '../../src/domain/texts/quiz.ts';
import { historyOf } from '../../src/domain/status/snapshot-view.ts';
import { type Fault, report as reportOf } from '../../src/load/fault.ts';
import { loadTexts } from '../../src/load/texts.ts';
import { dataset, project, projectWith, textOf } from '../project.ts';

/** Geography and evidence are sound here, and loaded once: only the quiz is spoilt. */
const sources = dataset.sources.map((source) => ({ file: '', source, lineOf: () => undefined }));
const QUIZ = 'content/quiz.yaml';

/** What is wrong with the quiz if these are the claims, and what they come to. */
function load(claims: ReadonlyMap<string, Claim> = dataset.claims, files = project) {
  const { register, history } = dataset;
  const snapshots = history.views.map(({ snapshot }) => snapshot);
  const faults: Fault[] = [];
  const changed = historyOf(register, [...claims.values()], snapshots);
  loadTexts(files, register, { claims, sources }, changed, faults);
  return { history: changed, faults: faults.filter(({ file }) => file === QUIZ) };
}

/** The report after a change to the question of this id. */
function reportWith(id: string, change: (question: string) => string): string {
  const [head = '', ...questions] = textOf(QUIZ).split(/^(?=- id: )/m);
  const at = questions.findIndex((question) => question.startsWith(`- id: ${id}\n`));
  const question = questions[at] ?? '';
  const changed = change(question);
  expect(changed).not.toBe(question);
  const files = projectWith({ [QUIZ]: [head, ...questions.with(at, changed)].join('') });
  return reportOf(load(dataset.claims, files).faults);
}

test('the committed texts have no fault', () => {
  expect(load().faults).toEqual([]);
});

describe('the quiz stops the build with', () => {
  test.each<[string, string, (question: string) => string, string]>([
    [
      'an unknown claim',
      'hatched',
      (question) => question.replace('#communes', '#comunes'),
      'question "hatched"  evidence.0: found "ttxvn-2019-08-04#comunes", expected the id of a claim:',
    ],
    [
      'a figure that does not exist',
      'hidden',
      (question) => question.replace('hiddenNotImplementing', 'hiddenNot'),
      'question "hidden"  wrong.0.figure: found "2019-08.commune.hiddenNot", expected the name of a figure:',
    ],
    [
      'a field that its claim does not have',
      'how-many-communes',
      (question) =>
        question.replace(
          'right: { claim: ttxvn-2019-08-04#communes',
          'right: { claim: ttxvn-2019-08-04#chau-phu',
        ),
      'question "how-many-communes"  right.field: found "value", expected a number that ttxvn-2019-08-04#chau-phu has',
    ],
    [
      'a wrong figure that equals the right one',
      'least',
      (question) => question.replace('- 0\n', '- 9\n'),
      'question "least"  wrong.0: found the same as right, expected something else',
    ],
    [
      'a wrong figure twice',
      'least',
      (question) => question.replace('- 0\n', '- 18\n'),
      'question "least"  wrong.2: found the same as wrong.0, expected something else',
    ],
    [
      'a number that its evidence does not state',
      'hidden',
      (question) => question.replaceAll('92', '94'),
      'question "hidden"  why.vi: found 94, expected what its evidence states: ',
    ],
    [
      'a number that only one language has',
      'hidden',
      (question) => question.replace('biết tên 13 nơi của', 'biết tên 130 nơi, 13 của'),
      'record "hidden"  ask: found 130 in one language only',
    ],
    [
      'a choice without a right option',
      'aim',
      (question) => question.replace('right: true', ''),
      'question "aim"  options: found 0 right ones of 4, expected one with "right: true"',
    ],
    [
      'a choice with the same option twice',
      'who-elects',
      (question) => question.replace('Đảng ủy xã', 'Hội đồng nhân dân xã'),
      'question "who-elects"  options.2: found the same as options.1, expected something else',
    ],
    [
      'what no source says, and that twice',
      'no-source-says',
      (question) => question.replace('claim: vtv-2018-06-08#meetings', ''),
      'question "no-source-says"  options: found 2 right ones of 4, expected one without a claim',
    ],
    [
      'what no source says, and every option with a claim',
      'no-source-says',
      (question) =>
        question.replace(/(en: 'Whether.*\n)/, '$1      claim: ttxvn-2019-08-04#money\n'),
      'question "no-source-says"  options: found 0 right ones of 4, expected one without a claim',
    ],
    [
      'two communes that no source names',
      'unnamed-commune',
      (question) => question.replace("'30463'", "'30670'"),
      'question "unnamed-commune"  options: found 2 right ones of 4, expected one that no source names at that date',
    ],
    [
      'communes that sources name, all of them',
      'unnamed-commune',
      (question) => question.replace("'30640'", "'30283'"),
      'question "unnamed-commune"  options: found 0 right ones of 4, expected one that no source names at that date',
    ],
    [
      'a commune that does not exist',
      'unnamed-commune',
      (question) => question.replace("'30640'", "'30641'"),
      'question "unnamed-commune"  options.1: found "30641", expected the code of a commune:',
    ],
    [
      'a date without a total',
      'find-district',
      (question) => question.replace("at: '2019-08'", "at: '2019-09'"),
      'question "find-district"  at: found "2019-09", expected a snapshot: one of 2018, 2019-08, 2020-10 (did you mean "2019-08"?)',
    ],
    [
      'a map without an answer',
      'find-carried',
      (question) => question.replace('status: implementing', 'status: not-implementing'),
      'question "find-carried"  status: found 0 of 13 units not-implementing, expected a status that a unit on the map has',
    ],
    [
      'a map on which every answer is right',
      'find-carried',
      (question) => question.replace("'892'", "'889'"),
      'question "find-carried"  status: found 13 of 13 units implementing, expected a status that some units lack',
    ],
    [
      'a map of communes that is not of a district',
      'find-carried',
      (question) => question.replace(/ {2}within: .*\n/, ''),
      'question "find-carried"  within: found "", expected the code of a district:',
    ],
    [
      'a match of which two right sides are the same',
      'bodies',
      (question) => question.replace('đứng đầu bên Đảng', 'đứng đầu bên chính quyền'),
      'question "bodies"  pairs.3.right: found the same as pairs.2.right, expected something else',
    ],
    [
      'an article that does not exist',
      'aim',
      (question) => question.replace('read: an-giang-step-by-step', 'read: an-giang-by-step'),
      'question "aim"  read: found "an-giang-by-step", expected the id of an article:',
    ],
    [
      'an id twice',
      'aim',
      (question) => question.replace('id: aim', 'id: hatched'),
      'question "hatched"  id: found "hatched", expected each id once',
    ],
    [
      'markup',
      'aim',
      (question) => question.replace('Vì câu ấy', '<b>Vì</b> câu ấy'),
      'options no. 1  words.vi: found "<b>Vì</b> câu ấy không ghi năm", expected plain text without HTML or script',
    ],
    [
      'an unknown kind',
      'aim',
      (question) => question.replace('kind: choice', 'kind: chioce'),
      'record "aim"  kind: found "chioce", expected ',
    ],
  ])('%s', (_, id, change, expected) => {
    const report = reportWith(id, change);
    expect(report).toContain(expected);
    expect(report).toMatch(/content\/quiz\.yaml:\d+ /);
  });
});

describe('a claim that changes', () => {
  const changedBy = (id: string, change: (claim: Claim) => Claim) => {
    const claim = dataset.claims.get(id);
    if (!claim) throw new RangeError(id);
    return new Map(dataset.claims).set(id, change(claim));
  };

  test('changes the answer, and stops the build where a text states the old one', () => {
    const claims = changedBy(
      'truong-chinh-tri-2020-10-23#communes',
      (claim) => ({ ...claim, value: 149, percent: 95.51 }) as Claim,
    );
    const { history } = dataset;
    const view = history.views.at(-1);
    const total = claims.get('truong-chinh-tri-2020-10-23#communes');
    if (!view || total?.kind !== 'count') throw new TypeError('no total');
    const snapshot = { ...view.snapshot, totals: { commune: total, district: undefined } };
    const snapshots = history.views.map((one) => (one === view ? snapshot : one.snapshot));
    const changed = historyOf(dataset.register, [...claims.values()], snapshots);
    const least = resolveQuiz({ ...dataset, claims, history: changed }).find(
      ({ id }) => id === 'least',
    );
    // 156 − 149 = 7 without the model; 18 − 7 = 11.
    expect(
      least?.form === 'choose' && least.options.find(({ right }) => right)?.label,
    ).toMatchObject({ value: 11 });
    const faults: Fault[] = [];
    loadTexts(project, dataset.register, { claims, sources }, changed, faults);
    const stopped = faults.filter(({ file }) => file === QUIZ).map(({ record }) => record);
    expect(new Set(stopped)).toEqual(
      new Set(['question "how-many-communes"', 'question "aim"', 'question "least"']),
    );
  });

  test('changes the right places on the map', () => {
    const claims = changedBy(
      'bao-an-giang-2018-10-11#long-xuyen-not',
      (claim) => ({ ...claim, units: ['30295', '30280'] }) as Claim,
    );
    const { faults, history } = load(claims);
    expect(faults).toEqual([]);
    const question = resolveQuiz({ ...dataset, claims, history }).find(
      ({ id }) => id === 'find-not-yet',
    );
    expect(
      question?.form === 'find' &&
        question.units.filter(({ right }) => right).map(({ code }) => code),
    ).toEqual(['30280', '30295']);
  });

  test('that names the one place without a name stops the build', () => {
    const claims = changedBy('tuyen-giao-an-giang-2021-03-29#long-dien-a', (claim) => ({
      ...claim,
      asOf: { ...claim.asOf, latest: '2019-03-29', earliest: '2019-03-29' },
    }));
    expect(reportOf(load(claims).faults)).toContain(
      'question "unnamed-commune"  options: found 0 right ones of 4',
    );
  });
});
