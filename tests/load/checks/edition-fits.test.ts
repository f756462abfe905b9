import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editionFits, featuredExist } from '../../../src/load/checks/edition-fits.ts';
import { type Fault, report } from '../../../src/load/fault.ts';
import { readEdition } from '../../../src/load/read/edition.ts';
import { dataset } from '../../project.ts';

const FILE = 'content/edition.yaml';
const snapshots = dataset.history.views.map(({ snapshot }) => snapshot);
const articles = new Set(dataset.articles.map(({ id }) => id));
const text = readFileSync(FILE, 'utf8');

/** What is reported of the project's edition with `to` in place of `from`. */
function reportOn(from: string, to: string): string {
  expect(text, `${FILE} no longer holds ${from}`).toContain(from);
  const faults: Fault[] = [];
  const file = readEdition({ file: FILE, text: text.replace(from, () => to) }, faults);
  if (file)
    faults.push(
      ...editionFits(file, dataset.register, dataset.claims, snapshots),
      ...featuredExist(file, articles),
    );
  return faults.length === 0 ? 'accepted' : report(faults);
}

test('the edition of this project is accepted', () => {
  expect(reportOn('province:', 'province:')).toBe('accepted');
});

describe('stops the build, naming file, line, field, found and expected:', () => {
  test.each<[string, string, string, string]>([
    [
      'the code of another province',
      'code: "89"',
      'code: "87"',
      '4  edition  province.code: found "87", expected "89", the province of geo/units.csv',
    ],
    [
      'a code that is no province’s',
      'code: "89"',
      'code: "883"',
      '4  file  province.code: found "883", expected a quoted code from geo/units.csv, of two digits',
    ],
    [
      'a name that is not the register’s',
      'name: { vi: An Giang,',
      'name: { vi: Anh Giang,',
      '5  edition  province.name.vi: found "Anh Giang", expected "An Giang", as in geo/units.csv',
    ],
    [
      'a main source that does not exist',
      'mainSource: ttxvn-2019-08-04',
      'mainSource: ttxvn-2019-08-05',
      'edition  mainSource: found "ttxvn-2019-08-05", expected the id of a source: one of ',
    ],
    [
      'years of the list of sources that do not ascend',
      'sourceYears: [2017, 2019,',
      'sourceYears: [2019, 2017,',
      'file  sourceYears: found [2019,2017,2020,2023,2025], expected years in ascending order, each once',
    ],
    [
      'a year of the list of sources that is none',
      'sourceYears: [2017,',
      'sourceYears: ["2017",',
      'file  sourceYears: found ["2017",2019,2020,2023,2025], expected years in ascending order, each once',
    ],
    [
      'a name in one language',
      'name: { vi: An Giang, en: An Giang }',
      'name: { vi: An Giang }',
      '5  file  province.name.en: missing, expected a string',
    ],
    [
      'a day that does not exist',
      'from: "2019-07-01"',
      'from: "2019-07-32"',
      '11  file  units.from: found "2019-07-32", expected a quoted day such as "2019-07-01"',
    ],
    [
      'units that end before they begin',
      'until: "2025-06-30"',
      'until: "2019-06-30"',
      '11  edition  units.until: found "2019-06-30", expected a day after 2019-07-01',
    ],
    [
      'a year in one language only',
      'en: "One person, two offices: An Giang 2019"',
      'en: "One person, two offices: An Giang 2018"',
      'title: found 2019, 2018 in one language only',
    ],
    [
      'a place to choose that the register lacks',
      '["30586",',
      '["30585",',
      'edition  examples.chosen.0: found "30585", expected a code from geo/units.csv: one of',
    ],
    [
      'a claim of a chart that does not exist',
      '#two-models',
      '#two-model',
      'edition  claims.charts.offices.4: found "thu-vien-phap-luat-2019-06-22#two-model", expected the id of a claim: one of',
    ],
    [
      'a remark on the map at a date that is no snapshot',
      'at: ["2019-08"]',
      'at: ["2019-09"]',
      'edition  annotations.0.at.0: found "2019-09", expected the id of a snapshot: one of',
    ],
    [
      'a remark on the map before the date of its claim',
      'at: [ever]',
      'at: ["2020-10"]',
      'edition  annotations.3.at.0: found "2020-10", expected no date before that of its claim, 2024-07-14',
    ],
    [
      'a remark on the map by a claim about another place',
      'unit: "883"\n    at',
      'unit: "884"\n    at',
      'edition  annotations.1.claim: found "ttxvn-2019-08-04#long-xuyen", expected a claim about 884',
    ],
    [
      'an article for home that does not exist',
      'article: what-is-disputed',
      'article: what-is-dispute',
      'edition  featured.1.article: found "what-is-dispute", expected the id of an article: one of',
    ],
    [
      'a claim of a page that does not exist',
      '#district-level-ends',
      '#district-level-end',
      'edition  claims.districtsEnd: found "nghi-quyet-203-2025#district-level-end", expected the id of a claim: one of',
    ],
    [
      'an unknown chart',
      'successors:',
      'successor:',
      'file  claims.charts.successor: found "successor", expected',
    ],
    [
      'a chart without claims',
      '\n      - cong-an-giang-2025-06#trial',
      ' []',
      'file  claims.charts.successors: found [], expected at least 1',
    ],
    [
      'a file name that not every system can write',
      'prefix: an-giang',
      'prefix: An Giang',
      'file  files.prefix: found "An Giang", expected lower-case letters, digits and hyphens',
    ],
    [
      'an invalid date of feeds',
      'date: "2026"',
      'date: "26"',
      'file  feed.date: found "26", expected a year, month or day',
    ],
    [
      'a field that is not known',
      'reporter:',
      'reporters:',
      'file  reporters: found "reporters", expected',
    ],
  ])('%s', (_, from, to, said) => {
    expect(reportOn(from, to)).toContain(said);
  });
});
