import type { Claim, CountClaim } from '../../domain/claims/claim.ts';
import type { Snapshot } from '../../domain/status/snapshot.ts';
import { isInside } from '../../domain/claims/date-span.ts';
import { numbersIn } from '../../domain/status/stated-figures.ts';
import { recordsUnique } from '../checks/ids-unique.ts';
import { wordsAgree } from '../checks/words-agree.ts';
import { nearest } from '../expectation.ts';
import { type Fault, show } from '../fault.ts';
import { readYaml } from './yaml.ts';
import type { TextFile } from './text.ts';
import { snapshotsSchema } from '../schemas.ts';

/** Reads `seeds/snapshots.yaml` and resolves the claims that give the totals of each date. */
export function readSnapshots(
  text: TextFile,
  claims: ReadonlyMap<string, Claim>,
  faults: Fault[],
): Snapshot[] {
  const record = readYaml(text, snapshotsSchema, faults);
  if (!record) return [];
  faults.push(...recordsUnique('snapshot', record), ...wordsAgree(record));
  const { value, file, lineOf } = record;

  const snapshots = value.flatMap((entry, index): Snapshot[] => {
    const fail = (field: string, found: string, expected: string) =>
      faults.push({
        file,
        line: lineOf([index, field]),
        record: `snapshot ${JSON.stringify(entry.id)}`,
        field,
        found,
        expected,
      });
    const total = (field: 'communes' | 'districts', id: string): CountClaim | undefined => {
      const claim = claims.get(id);
      const level = field === 'communes' ? 'commune' : 'district';
      if (claim?.kind === 'count' && claim.level === level && claim.standing === 'reported') {
        if (!isInside(claim.asOf, entry.period))
          fail(field, `a claim of ${claim.asOf.text}`, 'a claim of the period');
        return claim;
      }
      const hint = nearest(id, [...claims.keys()]);
      fail(
        field,
        show(id),
        `the id of a reported count of ${level}s${hint && hint !== id ? ` (did you mean ${show(hint)}?)` : ''}`,
      );
      return undefined;
    };
    const commune = total('communes', entry.communes);
    const district =
      entry.districts === undefined ? undefined : total('districts', entry.districts);
    if (commune && entry.asOf.text !== commune.asOf.text)
      fail('asOf', entry.asOf.text, `${commune.asOf.text}, the date of ${commune.id}`);
    const { earliest, latest } = entry.asOf;
    const ids = [
      latest.slice(0, 4),
      latest.slice(0, 7),
      `${earliest.slice(0, 4)}-${latest.slice(0, 4)}`,
    ];
    if (!ids.includes(entry.id))
      fail('id', show(entry.id), `the year or month of ${entry.asOf.text}`);
    const stray = numbersIn(entry.name.vi, 'vi').find(
      (number) => ![earliest, latest].some((day) => day.split('-').map(Number).includes(number)),
    );
    if (stray !== undefined) fail('name', String(stray), `numbers of ${entry.asOf.text}`);
    if (entry.period.latest > entry.asOf.latest)
      fail('period', entry.period.text, `no later than ${entry.asOf.text}`);
    if (!commune) return [];
    const { id, name, asOf, period } = entry;
    return [
      { id, name, asOf, period, isDefault: entry.default ?? false, totals: { commune, district } },
    ];
  });

  const defaults = value.filter((entry) => entry.default).length;
  if (defaults !== 1) {
    faults.push({
      file,
      record: 'file',
      field: 'default',
      found: `${defaults} default snapshots`,
      expected: 'exactly one',
    });
  }
  return snapshots;
}
