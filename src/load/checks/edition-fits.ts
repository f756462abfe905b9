import type { Claim } from '../../domain/claims/claim.ts';
import { type Edition, FIXED_CHARTS } from '../../domain/edition.ts';
import { type Register, unitsOf } from '../../domain/places/unit.ts';
import { oneOf } from '../expectation.ts';
import { type Fault, show } from '../fault.ts';
import type { YamlRecord } from '../yaml-record.ts';

/** The edition is that of the register's province, its dates are in order, and its claims exist. */
export function editionFits(
  { file, value: edition, lineOf }: YamlRecord<Edition>,
  register: Register,
  claims: ReadonlyMap<string, Claim>,
): Fault[] {
  const faults: Fault[] = [];
  const fail = (path: readonly PropertyKey[], found: string, expected: string) =>
    faults.push({
      file,
      line: lineOf(path),
      record: 'edition',
      field: path.map(String).join('.'),
      found: show(found),
      expected,
    });

  const [province] = unitsOf(register, 'province');
  const { code, name } = edition.province;
  if (province && code !== province.code)
    fail(['province', 'code'], code, `${show(province.code)}, the province of geo/units.csv`);
  else if (province && name.vi !== province.name.vi)
    fail(['province', 'name', 'vi'], name.vi, `${show(province.name.vi)}, as in geo/units.csv`);

  const { from, until } = edition.units;
  if (until < from) fail(['units', 'until'], until, `a day after ${from}`);

  const known = [...claims.keys()];
  const cite = (path: readonly PropertyKey[], id: string) => {
    if (!claims.has(id)) fail(path, id, `the id of a claim: ${oneOf(known, id)}`);
  };
  for (const chart of FIXED_CHARTS)
    edition.claims.charts[chart].forEach((id, index) =>
      cite(['claims', 'charts', chart, index], id),
    );
  cite(['claims', 'districtsEnd'], edition.claims.districtsEnd);
  return faults;
}
