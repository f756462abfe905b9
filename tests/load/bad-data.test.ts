import { beforeEach, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/dataset.ts';
import { DataError, type Fault } from '../../src/load/fault.ts';
import { projectWith, textOf } from '../project.ts';

const MAIN = 'seeds/sources/ttxvn-2019-08-04.yaml';
const ARTICLE = 'content/articles/vi/mot-nguoi-hai-chuc-danh.md';

/** Files that differ from the project's own. */
let changes: Record<string, string | Uint8Array>;
beforeEach(() => (changes = {}));

/** Puts `to` for the first `from` in a file; the file must hold it. */
function edit(file: string, from: string, to: string): void {
  const text = changes[file] ?? textOf(file);
  expect(text, `${file} no longer holds ${from}`).toContain(from);
  changes[file] = String(text).replace(from, () => to);
}

/** The report of a project that must not build. */
function reportWithLines(): string {
  try {
    loadDataset(projectWith(changes));
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  return 'accepted';
}

/** The same without line numbers, which data may move. */
const report = () => reportWithLines().replace(/(\.\w+):\d+ /g, '$1 ');

test('the data of this project is accepted', () => {
  expect(report()).toBe('accepted');
});

test('a seed whose lines end in a lone CR is accepted', () => {
  changes[MAIN] = textOf(MAIN).replaceAll('\n', '\r');
  expect(report()).toBe('accepted');
});

test('files of a checkout on Windows are accepted, and leave stamps as they are', () => {
  for (const file of [ARTICLE, MAIN, 'geo/units.csv', 'content/quiz.yaml'])
    changes[file] = `\ufeff${textOf(file).replaceAll('\n', '\r\n')}`;
  expect(report()).toBe('accepted');
});

test('what systems and editors leave in folders is ignored', () => {
  for (const name of [
    '.DS_Store',
    '._x.yaml',
    'Thumbs.db',
    'desktop.ini',
    'x.yaml~',
    '.x.yaml.swp',
  ])
    changes[`seeds/sources/${name}`] = new Uint8Array([0xc3, 0x28]);
  expect(report()).toBe('accepted');
});

test('digits of an address that are part of a longer number are no date', () => {
  edit(
    MAIN,
    /url: "[^"]*/.exec(textOf(MAIN))?.[0] ?? '',
    'url: "https://example.org/tin-7201905123.html',
  );
  expect(report()).toBe('accepted');
});

test('ten thousand claims more are accepted', () => {
  const claims = Array.from(
    { length: 10_000 },
    (_, i) =>
      `  - id: c${i}\n    kind: holder\n    unit: "30280"\n    posts: both\n    holders: [{ person: "Người thứ ${i}", title: "Bí thư" }]\n    asOf: "2023"\n    quote: "Người thứ ${i}, phường Mỹ Bình"\n    translation: "Người thứ ${i}, Mỹ Bình ward"\n`,
  );
  changes['seeds/sources/nhieu-2023.yaml'] =
    `id: nhieu-2023\ntitle: "Nhiều"\npublisher: "Nhiều"\npublished: "2023"\nurl: "https://example.org"\nlanguage: vi\nkind: news\nclaims:\n${claims.join('')}`;
  expect(report()).toBe('accepted');
});

describe('stops the build, naming file, record, field, found and expected:', () => {
  // [what is wrong, file, from, to, what the report says]
  test.each<[string, string, string, string, string]>([
    [
      'an unknown code',
      MAIN,
      'scope: "889"',
      'scope: "885"',
      `${MAIN}  claim "pilot-2010"  scope: found "885", expected a code from geo/units.csv`,
    ],
    [
      'a code of the wrong level',
      'seeds/sources/bao-an-giang-2018-10-11.yaml',
      '"30298"',
      '"884"',
      'claim "long-xuyen-not"  units: found "884", expected the code of a commune; 884 is a district',
    ],
    [
      'a code without quotation marks',
      MAIN,
      'unit: "889"',
      'unit: 889',
      `${MAIN}  claim "chau-phu-holder"  unit: found 889 (number), expected a quoted code from geo/units.csv`,
    ],
    [
      'a count above its total',
      MAIN,
      'value: 13\n    of: 13',
      'value: 14\n    of: 13',
      `${MAIN}  claim "chau-phu-count"  value: found 14, expected at most the total, 13`,
    ],
    [
      'a total that is not that of the register',
      MAIN,
      'value: 4\n    of: 11',
      'value: 4\n    of: 12',
      `${MAIN}  claim "districts"  of: found 12, expected 11, the districts of 89 in geo/units.csv`,
    ],
    [
      'a percentage that does not fit its fraction',
      MAIN,
      'percent: 76.28',
      'percent: 78.26',
      `${MAIN}  claim "communes"  percent: found 78.26, expected about 76.28, since 119 of 156`,
    ],
    [
      'a count that the named units exceed',
      MAIN,
      'value: 4\n',
      'value: 3\n',
      `claim "districts"  value: found 4 districts of 89, against ttxvn-2019-08-04#districts (3 districts of 89), expected claims of 2019-07/2019-08 that can all be true`,
    ],
    [
      'a count that the named units do not allow',
      MAIN,
      'value: 13\n    of: 13',
      'value: 12\n    of: 13',
      `claim "chau-phu-count"  value: found 12 communes of 889, against ttxvn-2019-08-04#chau-phu (all communes of 889 implementing)`,
    ],
    [
      'a figure that the quote does not print',
      MAIN,
      'value: 7\n',
      'value: 9\n',
      `${MAIN}  claim "posts"  value: found 9, expected what the quote says, or the field under "inferred" with a note`,
    ],
    [
      'a quote that does not print the figure',
      MAIN,
      'qua đó, giảm 7/47',
      'qua đó, giảm 7/41',
      `${MAIN}  claim "posts"  of: found 47, expected what the quote says`,
    ],
    [
      'a unit that the quote does not name',
      MAIN,
      '"884", "889"',
      '"886", "889"',
      `${MAIN}  claim "district-list"  units: found "886", An Phú, expected a unit of what the quote says`,
    ],
    [
      'a person whom the quote does not name',
      MAIN,
      'person: "Trần Thanh Nhã"',
      'person: "Trần Thanh Nhàn"',
      `${MAIN}  claim "chau-phu-holder"  holders: found "Trần Thanh Nhàn", expected a person whom the quote names`,
    ],
    [
      'a date that is neither of the publication nor in the quote',
      MAIN,
      'asOf: "2010"',
      'asOf: "2011"',
      `${MAIN}  claim "pilot-2010"  asOf: found 2011, expected a date of the publication (2019-08-04) or what the quote says`,
    ],
    [
      'an inference without its reason',
      'seeds/sources/cafef-2017-10-27.yaml',
      '    note:\n      vi: "Ngày 25',
      '    says:\n      vi: "Ngày 25',
      `claim "resolution-18"  note: missing, expected where asOf, summary comes from`,
    ],
    [
      'a statistic whose quote does not say what it measures',
      'seeds/sources/tuyen-giao-an-giang-2019-10.yaml',
      'inferred: [asOf, measure]',
      'inferred: [asOf]',
      `claim "province-2009"  measure: found "năm 2009 là 2.142.709", expected a quote with the population or its unit`,
    ],
    [
      'a quote without our translation',
      'seeds/sources/tuyen-giao-an-giang-2019-10-khom-ap.yaml',
      '    translation: "An Giang will have 880 hamlets left"\n',
      '',
      `claim "hamlets"  translation: found nothing, expected our translation of the quote into en`,
    ],
    [
      'a snapshot twice',
      'seeds/snapshots.yaml',
      'id: "2018"',
      'id: "2019-08"',
      'seeds/snapshots.yaml  snapshot "2019-08"  id: found "2019-08", expected each id once',
    ],
    [
      'two default snapshots',
      'seeds/snapshots.yaml',
      '  communes: tuyen',
      '  default: true\n  communes: tuyen',
      'seeds/snapshots.yaml  file  default: found 2 default snapshots, expected exactly one',
    ],
    [
      'a publication in the future',
      'seeds/sources/lang-nghe-viet-2023-08.yaml',
      'published: "2023',
      'published: "2093',
      'source "lang-nghe-viet-2023-08"  published: found 2093-08~, expected no later than today, ',
    ],
    [
      'a publication at another date than the id says',
      MAIN,
      'published: "2019-08-04"',
      'published: "2019-08-14"',
      `${MAIN}  source "ttxvn-2019-08-04"  published: found 2019-08-14, expected 2019-08-04, as in the id`,
    ],
    [
      'a source in another file than its id says',
      MAIN,
      'id: ttxvn-2019-08-04',
      'id: ttxvn-2019-08-05',
      `${MAIN}  source "ttxvn-2019-08-05"  id: found "ttxvn-2019-08-05", expected "ttxvn-2019-08-04", the name of the file`,
    ],
    [
      'a correction of what is no longer said',
      'seeds/corrections.yaml',
      'found: Ô Long Vĩ',
      'found: Ô Long Vi',
      'correction "o-long-vy"  found: found "Ô Long Vi", expected words of cong-chau-phu-2019-11-27#o-long-vy',
    ],
    [
      'a disagreement about nothing',
      'seeds/disagreements.yaml',
      '#pilot-2010',
      '#pilot-2011',
      `disagreement "pilot-start"  claims: found "ttxvn-2019-08-04#pilot-2011", expected the id of a claim (did you mean "ttxvn-2019-08-04#pilot-2010"?)`,
    ],
    [
      'a disagreement settled by a stranger',
      'seeds/disagreements.yaml',
      '  note:',
      '  holds: ttxvn-2019-08-04#communes\n  note:',
      `disagreement "pilot-start"  holds: found "ttxvn-2019-08-04#communes", expected one of the claims of the record`,
    ],
    [
      'a contradiction between claims of one date',
      MAIN,
      'posts: both',
      'posts: separate',
      `expected one status for a unit on a date`,
    ],
    [
      'an invalid date',
      MAIN,
      'asOf: "2019-08"',
      'asOf: "August 2019"',
      `${MAIN}  claim "implementation-easier"  asOf: found "August 2019", expected a date such as "2019"`,
    ],
    [
      'a claim about a time after its publication',
      MAIN,
      'asOf: "2019-08"',
      'asOf: "2020-08"',
      `${MAIN}  claim "implementation-easier"  asOf: found 2020-08, expected no later than the publication, 2019-08-04`,
    ],
    [
      'a misspelt field',
      MAIN,
      'standing: reported',
      'standng: reported',
      `${MAIN}  claim "communes"  standng: found "standng", expected one of the fields id, asOf, quote, translation, before, after, inferred, says, locator, note, kind, scope, place, level, standing, value, of, percent, due (did you mean "standing"?)`,
    ],
    [
      'an unknown field with no similar name',
      MAIN,
      'language: vi',
      'language: vi\ncolour: red',
      `${MAIN}  source "ttxvn-2019-08-04"  colour: found "colour", expected one of the fields id, title, publisher, author, published, url, archived, risk, machineTranslated, language, kind, note, claims`,
    ],
    [
      'a risk that is not known',
      MAIN,
      'language: vi',
      'language: vi\nrisk: dead',
      `${MAIN}  source "ttxvn-2019-08-04"  risk: found "dead", expected one of likely-dead`,
    ],
    [
      'an archived copy without an address',
      MAIN,
      'language: vi',
      'language: vi\narchived: "2019-08-05"',
      `${MAIN}  source "ttxvn-2019-08-04"  archived: found "2019-08-05", expected an address that begins with http:// or https://`,
    ],
    [
      'a misspelt word of a list',
      MAIN,
      'level: commune',
      'level: comune',
      `${MAIN}  claim "communes"  level: found "comune", expected one of commune, district, hamlet (did you mean "commune"?)`,
    ],
    [
      'the same key twice',
      MAIN,
      'language: vi',
      'language: vi\nlanguage: en',
      `${MAIN}  file  key: found the same key twice, expected each key once`,
    ],
    [
      'the same claim id twice',
      MAIN,
      'id: every-district',
      'id: communes',
      `${MAIN}  claim "communes"  id: found "communes", expected each id once in a source`,
    ],
    [
      'HTML in a text',
      MAIN,
      'author: "Thanh Sang"',
      'author: "<b>Thanh Sang</b>"',
      `${MAIN}  source "ttxvn-2019-08-04"  author: found "<b>Thanh Sang</b>", expected plain text without HTML or script`,
    ],
    [
      'an address that runs script',
      MAIN,
      'url: "http://',
      'url: "javascript:alert(1)//',
      `expected an address that begins with http:// or https://`,
    ],
    [
      'decomposed Vietnamese',
      MAIN,
      'Báo Tin tức',
      'Báo Tin tức'.normalize('NFD'),
      `${MAIN}  file  text: found decomposed letters (NFD), expected composed Vietnamese letters (Unicode NFC)`,
    ],
    [
      'a snapshot without its count',
      'seeds/snapshots.yaml',
      'communes: ttxvn-2019-08-04#communes',
      'communes: ttxvn-2019-08-04#comunes',
      `snapshot "2019-08"  communes: found "ttxvn-2019-08-04#comunes", expected the id of a reported count of communes (did you mean "ttxvn-2019-08-04#communes"?)`,
    ],
    [
      'a target as a count',
      'seeds/snapshots.yaml',
      'ttxvn-2019-08-04#communes',
      'ttxvn-2019-08-04#target-156',
      `found "ttxvn-2019-08-04#target-156", expected the id of a reported count of communes`,
    ],
    [
      'a doubled unit',
      'geo/units.csv',
      '30283,commune',
      '30280,commune',
      'geo/units.csv  unit "30280"  code: found "30280", expected each code once',
    ],
    [
      'a unit without its district',
      'geo/units.csv',
      'My Binh,883',
      'My Binh,885',
      'geo/units.csv  unit "30280"  parent_code: found "885", expected the code of a district further up',
    ],
    [
      'a polygon without its unit',
      'geo/communes.geojson',
      '{"code":"30280"}',
      '{"code":"99999"}',
      'geo/communes.geojson  feature "99999"  code: found "99999", expected the code of a commune from geo/units.csv',
    ],
    [
      'an unclosed ring',
      'geo/districts.geojson',
      '"coordinates":[[[',
      '"coordinates":[[[105.43,10.38],[',
      'geo/districts.geojson  feature "883"  geometry: found a ring that ends at',
    ],
    [
      'a note that says another number in the other language',
      MAIN,
      'con số 13 có trong báo An Giang',
      'con số 18 có trong báo An Giang',
      `${MAIN}  claim "long-xuyen"  note: found 18, 13 in one language only`,
    ],
    [
      'a summary with a number that its source does not print',
      'seeds/sources/lawnet-2019-05.yaml',
      'có tối đa 23 cán bộ',
      'có tối đa 28 cán bộ',
      `claim "officials"  summary: found 28, expected what the quote says`,
    ],
    [
      'a population that its quote does not print',
      'seeds/sources/wikipedia-tri-ton.yaml',
      'value: 117431',
      'value: 117437',
      `claim "population"  value: found 117437, expected what the quote says`,
    ],
    [
      'a snapshot at another date than its count',
      'seeds/snapshots.yaml',
      'asOf: "2019-08"',
      'asOf: "2019-07"',
      `snapshot "2019-08"  asOf: found 2019-07, expected 2019-08, the date of ttxvn-2019-08-04#communes`,
    ],
    [
      'a publication at another date than the address says',
      'seeds/sources/quan-ly-nha-nuoc-2020-12-03.yaml',
      '/2020/12/03/',
      '/2020/12/08/',
      `source "quan-ly-nha-nuoc-2020-12-03"  published: found 2020-12-03, expected 2020-12-08, as in the address`,
    ],
    [
      'an area that is not that of the polygon',
      'geo/units.csv',
      'Dong Xuyen,883,1.22',
      'Dong Xuyen,883,1.92',
      'geo/units.csv  unit "30285"  area_km2: found 1.92, expected 1.22, that of its polygon',
    ],
    [
      'an area of the province that is not the sum of its districts',
      'geo/units.csv',
      'An Giang,,3544.2',
      'An Giang,,3544.7',
      'geo/units.csv  unit "89"  area_km2: found 3544.7, expected 3544.2, the sum of its districts',
    ],
    [
      'a name that differs in its capitals without marks',
      'geo/units.csv',
      'Dong Xuyen,883',
      'Dong xuyen,883',
      'geo/units.csv  unit "30285"  name_en: found "Dong xuyen", expected "Đông Xuyên" without marks',
    ],
    [
      'a name that is not the same without marks',
      'geo/units.csv',
      'My Binh,883',
      'My Dinh,883',
      'geo/units.csv  unit "30280"  name_en: found "My Dinh", expected "Mỹ Bình" without marks',
    ],
    [
      'two codes of one successor',
      'geo/units.csv',
      '30307,Phường Long Xuyên',
      '30308,Phường Long Xuyên',
      'expected "30308", as elsewhere for Phường Long Xuyên',
    ],
    [
      'a day that no calendar has',
      'geo/units.csv',
      '2023-04-10,thị xã',
      '2023-04-60,thị xã',
      'geo/units.csv  unit "890"  changed_on: found "2023-04-60", expected a date, or nothing',
    ],
    [
      'two names of one successor',
      'geo/units.csv',
      '30307,Phường Long Xuyên',
      '30307,Phường Mỹ Thới',
      'expected "Phường Mỹ Thới", as elsewhere for 30307',
    ],
    [
      'an article without its translation',
      ARTICLE,
      'id: one-person-two-offices',
      'id: one-person-one-office',
      `text "one-person-one-office"  id: found 0 texts with it in content/articles/en, expected exactly one`,
    ],
    [
      'a text that is dated by its month only',
      ARTICLE,
      "updated: '20",
      "updated: '2019-08'\n# '20",
      `updated: found "2019-08", expected a quoted day such as "2019-08-04"`,
    ],
    [
      'a fence with a space behind it',
      ARTICLE,
      '---\n',
      '--- \n',
      `${ARTICLE}  file  front matter: found spaces after ---, expected a line of --- alone`,
    ],
    [
      'a text without front matter',
      ARTICLE,
      '---\n',
      '',
      `${ARTICLE}  file  front matter: missing, expected fields between two lines of ---`,
    ],
    [
      'a count of more units than there are, which no other claim contradicts',
      'seeds/sources/truong-chinh-tri-2020-10-23.yaml',
      'value: 147\n    of: 156\n    percent: 94.23',
      'value: 190',
      'claim "communes"  value: found 190 communes of 89, expected no more than the units in geo/units.csv',
    ],
    [
      'a figure in the title that no claim states',
      ARTICLE,
      'title: Một người, hai chức danh',
      'title: Một người, 77 chức danh',
      `${ARTICLE}  article "one-person-two-offices"  title: found 77, expected only figures that a claim cited in the text states`,
    ],
    [
      'a term whose English the quotation does not print',
      'content/glossary/en/peoples-council.md',
      `words: "People's Council"`,
      `words: "People's Assembly"`,
      `content/glossary/en/peoples-council.md  term "peoples-council"  renderings: found "People's Assembly", expected words of the quotation of`,
    ],
    [
      'a term that owes its English to nothing',
      'content/glossary/en/peoples-council.md',
      'lawnet-council-deputies#elected-by-the-people\n    words',
      'lawnet-council-deputies#elected\n    words',
      `term "peoples-council"  renderings: found "lawnet-council-deputies#elected", expected the id of a claim that exists`,
    ],
    [
      'a term that gives sources for its Vietnamese',
      'content/glossary/vi/hoi-dong-nhan-dan.md',
      'confirmed:',
      `renderings: [{ claim: 'a#b', words: 'x' }]\nconfirmed:`,
      `content/glossary/vi/hoi-dong-nhan-dan.md  term "peoples-council"  renderings: found renderings in a Vietnamese text`,
    ],
    [
      'a chart that names no claim',
      'content/charts.yaml',
      'truong-chinh-tri-2020-10-23#pilot-2002',
      'truong-chinh-tri-2020-10-23#pilot-2003',
      'content/charts.yaml  chart timeline.1  claim: found "truong-chinh-tri-2020-10-23#pilot-2003", expected the id of a claim',
    ],
    [
      'a figure of a chart that its claim does not state',
      'content/charts.yaml',
      'value: 25,',
      'value: 26,',
      'content/charts.yaml  chart posts.0.parts.0  value: found 26, expected what luat-duong-gia-92-2009#ceiling-25 states',
    ],
    [
      'a label with a figure that its claim does not state',
      'content/charts.yaml',
      'vi: "638 xã trên cả nước làm thí điểm (5,7%)"\n      en: "638 communes',
      'vi: "639 xã trên cả nước làm thí điểm (5,7%)"\n      en: "639 communes',
      'label: found 639, expected what tinh-uy-binh-phuoc-2024#national-communes states',
    ],
    [
      'a label that says another number in the other language',
      'content/charts.yaml',
      'en: "Châu Phú: all 13 of its units"',
      'en: "Châu Phú: all 18 of its units"',
      'label: found 13, 18 in one language only',
    ],
  ])('%s', (_, file, from, to, expected) => {
    edit(file, from, to);
    expect(report()).toContain(expected);
  });

  test('a stamp says how the change is to be confirmed', () => {
    edit(ARTICLE, 'title: Một người, hai chức danh', 'title: Một người');
    expect(report()).toMatch(
      /en\/one-person-two-offices\.md {2}text "one-person-two-offices" {2}confirmed: found "\w{12}", expected "\w{12}", the stamp of content\/articles\/vi\/mot-nguoi-hai-chuc-danh\.md as it is now: compare the two, then run npm run confirm articles\/one-person-two-offices/,
    );
  });

  test('a text without a stamp', () => {
    const stamp = /confirmed: .*\n/.exec(textOf(ARTICLE))?.[0] ?? '';
    edit(ARTICLE, stamp, '');
    expect(report()).toContain(`${ARTICLE}  text "one-person-two-offices"  confirmed: missing`);
  });

  test('a translation that is not confirmed is only a warning where one is asked for', () => {
    edit(ARTICLE, 'title: Một người, hai chức danh', 'title: Một người');
    const warnings: Fault[] = [];
    const { articles } = loadDataset(projectWith(changes), { warnings });
    expect(articles.map(({ title }) => title)).toContain('Một người');
    expect(warnings.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'content/articles/en/one-person-two-offices.md confirmed',
    ]);
  });

  test('populations that do not add up', () => {
    const file = 'seeds/sources/wikipedia-tri-ton.yaml';
    edit(file, 'value: 117431', 'value: 117437');
    edit(file, 'cộng 117.431', 'cộng 117.437');
    edit(file, 'total 117,431', 'total 117,437');
    expect(report()).toContain(
      'claim "province"  value: found 1908352, expected 1908358, the sum of the districts in 2019',
    );
  });

  test('a fault of a district, which is not reported of its communes', () => {
    edit('geo/units.csv', '2023-04-10,thị xã', '2023-04-60,thị xã');
    expect(report()).toMatch(/^Data check failed: 1 fault in 1 file\./);
  });

  test.each([
    ['seeds/sources/thu-x.yml', '"thu-x.yml", expected "thu-x.yaml"'],
    ['seeds/sources/thu-x.YAML', '"thu-x.YAML", expected "thu-x.yaml"'],
    ['seeds/sources/thu-x.yaml.txt', '"thu-x.yaml.txt", expected "thu-x.yaml"'],
    ['seeds/disagreement.yaml', '"disagreement.yaml", expected one of corrections.yaml'],
    ['content/articles/vi/x.markdown', '"x.markdown", expected "x.md"'],
    ['content/articles/fr/x.md', '"fr", expected one of vi, en'],
    ['content/quiz.yml', '"quiz.yml", expected "quiz.yaml"'],
    ['content/articles/vi/Chọn-Người.md', '"Chọn-Người", expected lower-case letters without'],
  ])('the name of a file: %s', (file, expected) => {
    changes[file] = 'x: 1\n';
    expect(report()).toContain(`name: found ${expected}`);
  });

  test('names that hosts or Windows reserve', () => {
    const reserved = ['index', '404', 'con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'lpt9'];
    for (const name of reserved) changes[`content/articles/vi/${name}.md`] = 'x';
    const found = report();
    for (const name of reserved)
      expect(found).toContain(
        `${name}.md  file  name: found "${name}", expected no name that hosts or Windows reserve`,
      );
  });

  test('files with other separators than commas, in one fault', () => {
    changes['geo/units.csv'] = textOf('geo/units.csv').replaceAll(',', ';');
    expect(report()).toMatch(
      /^Data check failed: 1 fault .*\n.* CSV: found columns separated by semicolons, expected columns separated by commas$/,
    );
  });

  test('a blank line of the register', () => {
    changes['geo/units.csv'] = textOf('geo/units.csv').replace('\n883,', '\n\n883,');
    expect(reportWithLines()).toContain('geo/units.csv:3  file  CSV: found a blank line, expected');
  });

  test('bytes that are not UTF-8', () => {
    changes[MAIN] = Buffer.from([0xc3, 0x28]);
    expect(report()).toContain(
      `${MAIN}  file  text: found bytes that are not UTF-8, expected UTF-8 text`,
    );
  });

  test('swapped coordinates', () => {
    const file = 'geo/communes.geojson';
    const lines = textOf(file).split('\n');
    lines[1] = lines[1]?.replace(/\[(\d+\.\d+),(\d+\.\d+)\]/g, '[$2,$1]') ?? '';
    changes[file] = lines.join('\n');
    expect(report()).toMatch(
      /feature "30280" {2}geometry: found the position .*, expected longitude before latitude/,
    );
  });

  test('a seed of 50 MB', () => {
    changes[MAIN] = new Uint8Array(50_000_000);
    expect(report()).toContain(`${MAIN}  file  text: found 50000000 bytes, expected at most`);
  });

  test('ten thousand claims, each of them wrong, in a report that can still be read', () => {
    const source = textOf(MAIN);
    const wrong = Array.from(
      { length: 10_000 },
      (_, i) => `  - id: c${i}\n    kind: holder\n    unit: "89${i % 7}"\n    posts: none\n`,
    );
    changes[MAIN] = source.replace(/claims:[^]*/, `claims:\n${wrong.join('')}`);
    const message = report();
    expect(message).toMatch(/^Data check failed: \d{5} faults/);
    expect(message.split('\n').length).toBeLessThan(120);
    expect(message).toMatch(/… and \d{5} more$/);
  });

  test('a YAML alias bomb', () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) =>
        `${'abcdefghi'[i]}: &${'abcdefghi'[i]} [${i ? `*${'abcdefghi'[i - 1]},`.repeat(9) : 'x'}]`,
    );
    changes[MAIN] = levels.join('\n');
    expect(report()).toContain(
      `${MAIN}  file  YAML: found aliases that multiply, expected plain records without aliases`,
    );
  });

  test('several faults at once, in one report, each with its line', () => {
    edit(MAIN, 'standing: reported', 'standing: said');
    edit('seeds/sources/bao-an-giang-2019-07-12.yaml', 'value: 119', 'value: 911');
    const message = reportWithLines();
    expect(message).toMatch(/^Data check failed: \d+ faults in \d+ files\. Nothing was built\.\n/);
    expect(message).toMatch(
      /ttxvn-2019-08-04\.yaml:\d+ {2}claim "communes" {2}standing: found "said"/,
    );
    expect(message).toMatch(
      /bao-an-giang-2019-07-12\.yaml:\d+ {2}claim "communes" {2}value: found 911/,
    );
  });
});
