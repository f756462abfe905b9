import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyOf } from '../../src/domain/status/snapshot-view.ts';
import { loadEvidence } from '../../src/load/evidence.ts';
import { DataError, type Fault } from '../../src/load/fault.ts';
import { type Files, overlaid } from '../../src/load/read/files.ts';
import { dataset, textOf } from '../project.ts';

/** Enough of our seeds for three snapshots. */
const FILES = [
  'seeds/snapshots.yaml',
  'seeds/sources/ttxvn-2019-08-04.yaml',
  'seeds/sources/bao-an-giang-2019-07-12.yaml',
  'seeds/sources/bao-an-giang-2018-10-11.yaml',
  'seeds/sources/tuyen-giao-an-giang-2019.yaml',
  'seeds/sources/truong-chinh-tri-2020-10-23.yaml',
  'seeds/sources/bao-an-giang-2020-05-20.yaml',
];
const texts = new Map(FILES.map((file) => [file, textOf(file)]));
const { register } = dataset;

const nothing: Files = { list: () => [], size: () => undefined, read: () => undefined };
const seeds = overlaid(
  nothing,
  new Map([...texts, ['seeds/corrections.yaml', '[]\n'], ['seeds/disagreements.yaml', '[]\n']]),
);

/** Loads the seeds: their history, or the faults found. Anything else that is thrown is a defect. */
function load(files: Files) {
  const faults: Fault[] = [];
  const { claims, snapshots } = loadEvidence(files, register, '2026-11-24', faults);
  return faults.length > 0
    ? { faults }
    : { history: historyOf(register, [...claims.values()], snapshots) };
}

/** One slip in a text: a character, a digit, a line, an indentation, a word of another line. */
const mutation = fc
  .tuple(fc.constantFrom(...FILES), fc.nat(), fc.nat(), fc.nat(7))
  .map(([file, a, b, kind]) => {
    const text = texts.get(file) ?? '';
    const lines = text.split('\n');
    const [one, other] = [a % lines.length, b % lines.length];
    const at = a % text.length;
    const edit = (change: (line: string) => string[]) =>
      lines.flatMap((line, index) => (index === one ? change(line) : [line])).join('\n');
    const mutated = [
      () => text.slice(0, at) + text.slice(at + 1),
      () => text.slice(0, at) + String.fromCharCode(32 + (b % 95)) + text.slice(at),
      () => edit((line) => [line.replace(/\d/, String(b % 10))]),
      () => edit(() => []),
      () => edit((line) => [line, line]),
      () => edit((line) => [`${' '.repeat(b % 5)}${line}`]),
      () => edit(() => [lines[other] ?? '']),
      () =>
        edit((line) => [line.replace(/: .*/, `: ${['null', '-1', '[]', '"x"', '1e9'][b % 5]}`)]),
    ][kind]?.();
    return { file, text: mutated ?? text };
  });

test('the unchanged seeds are valid', () => {
  expect(load(seeds).faults).toBeUndefined();
});

test('any typing error in a seed is rejected with file and record, or harmless', () => {
  let refused = 0;
  fc.assert(
    fc.property(mutation, ({ file, text }) => {
      const { faults, history } = load(overlaid(seeds, new Map([[file, text]])));
      if (faults) {
        refused += 1;
        for (const fault of faults) {
          expect(fault.file).toMatch(/^seeds\//);
          expect(fault.record).not.toBe('');
          expect(fault.expected).not.toBe('');
        }
        expect(new DataError(faults).stack).not.toMatch(/\n\s+at /);
        return;
      }
      for (const { snapshot, statuses, bounds, tallies } of history?.views ?? []) {
        expect(statuses.size).toBe(167);
        for (const { status, decidedBy } of statuses.values())
          expect(decidedBy.length > 0).toBe(status !== 'not-named');
        const sum = (of: 'min' | 'max') => bounds.reduce((all, one) => all + one[of], 0);
        expect(sum('min')).toBeLessThanOrEqual(snapshot.totals.commune.value);
        expect(sum('max')).toBeGreaterThanOrEqual(snapshot.totals.commune.value);
        for (const { min, max, group } of bounds) {
          expect(group.implementing).toBeLessThanOrEqual(min);
          expect(max).toBeLessThanOrEqual(group.units - group.notImplementing);
        }
        expect(tallies.commune.hiddenImplementing).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 600 },
  );
  expect(refused).toBeGreaterThan(200);
});
