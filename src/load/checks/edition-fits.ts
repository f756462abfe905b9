import type { Claim } from '../../domain/claims/claim.ts';
import { type Edition, FIXED_CHARTS } from '../../domain/edition.ts';
import type { Snapshot } from '../../domain/status/snapshot.ts';
import { type Register, unitsOf } from '../../domain/places/unit.ts';
import { oneOf } from '../expectation.ts';
import { type Fault, show } from '../fault.ts';
import type { YamlRecord } from '../yaml-record.ts';

/**
 * The edition is that of the register's province, its dates are in order, its claims exist, and what it points
 * out on the map is about those places and not of a later date.
 */
export function editionFits(
  { file, value: edition, lineOf }: YamlRecord<Edition>,
  register: Register,
  claims: ReadonlyMap<string, Claim>,
  snapshots: readonly Snapshot[],
): Fault[] {
  const faults: Fault[] = [];
  const fail = (path: readonly PropertyKey[], found: string, expected: string) =>
    faults.push(faultAt({ file, lineOf }, path, found, expected));

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

  const sources = [...new Set([...claims.values()].map(({ source }) => source))];
  const { mainSource } = edition;
  if (mainSource !== undefined && !sources.includes(mainSource))
    fail(['mainSource'], mainSource, `the id of a source: ${oneOf(sources, mainSource)}`);

  edition.examples.chosen.forEach((unit, index) => {
    if (register.has(unit)) return;
    const codes = oneOf([...register.keys()], unit);
    fail(['examples', 'chosen', index], unit, `a code from geo/units.csv: ${codes}`);
  });

  edition.annotations.forEach(({ unit, at, claim: id }, index) => {
    const path = (field: string, item?: number) =>
      ['annotations', index, field, item].filter((part) => part !== undefined);
    cite(path('claim'), id);
    const claim = claims.get(id);
    if (!register.has(unit)) {
      fail(path('unit'), unit, `a code from geo/units.csv: ${oneOf([...register.keys()], unit)}`);
      return;
    }
    if (claim && !isAbout(claim, unit)) fail(path('claim'), id, `a claim about ${unit}`);
    at.forEach((date, item) => {
      const snapshot = snapshots.find((one) => one.id === date);
      if (!snapshot && date !== 'ever') {
        const dates = [...snapshots.map((one) => one.id), 'ever'];
        fail(path('at', item), date, `the id of a snapshot: ${oneOf(dates, date)}`);
      } else if (snapshot && claim && claim.asOf.latest > snapshot.asOf.latest)
        fail(path('at', item), date, `no date before that of its claim, ${claim.asOf.text}`);
    });
  });
  return faults;
}

/** The articles that home features exist. @param articles Their ids. */
export function featuredExist(
  record: YamlRecord<Pick<Edition, 'featured'>>,
  articles: ReadonlySet<string>,
): Fault[] {
  return record.value.featured.flatMap(({ article }, index) =>
    articles.has(article)
      ? []
      : faultAt(
          record,
          ['featured', index, 'article'],
          article,
          `the id of an article: ${oneOf([...articles], article)}`,
        ),
  );
}

function faultAt(
  { file, lineOf }: Pick<YamlRecord<unknown>, 'file' | 'lineOf'>,
  path: readonly PropertyKey[],
  found: string,
  expected: string,
): Fault {
  return {
    file,
    line: lineOf(path),
    record: 'edition',
    field: path.map(String).join('.'),
    found: show(found),
    expected,
  };
}

/** Whether a claim is about a unit itself, or about all of it as its scope. */
function isAbout(claim: Claim, unit: string): boolean {
  return ('unit' in claim && claim.unit === unit) || ('scope' in claim && claim.scope === unit);
}
