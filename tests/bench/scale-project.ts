import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { withoutMarks } from '../../src/domain/search/fold.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { stampOf } from '../../src/load/read/stamp.ts';
import {
  COMMUNES_PER_DISTRICT,
  checkLabels,
  type Geography,
  PROVINCE,
  synthesizeGeography,
  type SyntheticUnit,
} from './scale-geography.ts';

/** Dates with a total: twenty quarters; the fifteenth is the default. */
const QUARTERS = Array.from({ length: 20 }, (_, index) => ({
  year: 2016 + Math.floor(index / 4),
  month: 1 + 3 * (index % 4),
}));
const OPENING = 14;

/**
 * Writes the data of a synthetic province (see src/load/root.ts), with 20 snapshots and all
 * statuses. As in An Giang there are about 15 communes to a district, 46 points to a commune, a source to
 * each commune and more than one claim, and some four communes of ten are named at some time.
 * @returns The number of communes, a multiple of 15.
 */
export function writeProvince(folder: string, communes: number): number {
  const geography = synthesizeGeography(Math.round(communes / COMMUNES_PER_DISTRICT));
  checkLabels(geography);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  writeGeography(geography, write);
  writeSeeds(geography, write);
  writeContent(write);
  for (const licence of ['geo/LICENSES.txt', 'LICENSE-content'])
    cpSync(licence, join(folder, licence));
  return geography.communes.length;
}

type Write = (file: string, text: string) => void;

function writeGeography({ units, communes, districts }: Geography, write: Write): void {
  const lines = units.map(({ code, level, kind, name, parent, areaKm2, labelPoint, successor }) =>
    [
      ...[code, level, kind, name, withoutMarks(name), parent, areaKm2, ...labelPoint],
      ...['', '', successor?.code ?? '', successor?.name ?? ''],
    ].join(','),
  );
  const head =
    'code,level,kind,name_vi,name_en,parent_code,area_km2,label_lon,label_lat,changed_on,changed_to,successor_codes,successor_names';
  write('geo/units.csv', `${[head, ...lines].join('\n')}\n`);
  const collection = (features: readonly unknown[]) =>
    `{"type":"FeatureCollection","features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
  const bare = (features: Geography['communes']) =>
    features.map(({ type, properties, geometry }) => ({ type, properties, geometry }));
  write('geo/communes.geojson', collection(bare(communes)));
  write('geo/districts.geojson', collection(bare(districts)));
  write('geo/context.geojson', collection([]));
}

const twice = (words: string) => ({ vi: words, en: words });

/** A date as EDTF, and in the wording of Vietnamese newspapers. */
function quarter(index: number) {
  const { year, month } = QUARTERS[index % QUARTERS.length] ?? { year: 2016, month: 1 };
  const iso = `${year}-${String(month).padStart(2, '0')}`;
  const english = new Date(`${iso}-20`).toLocaleDateString('en-GB', {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  return { iso, day: `${iso}-20`, words: `tháng ${month}.${year}`, english };
}

interface Quoted {
  [field: string]: unknown;
  quote: string;
}

/** Stands in for a translation: the same words, with the date as numbers that English reads alike. */
const translated = ({ quote }: Quoted) => quote.replace(/tháng (\d+)\.(\d{4})/, 'month $1 of $2');

/** The parts of a source about a place. */
const source = (id: string, title: string, day: string, claims: readonly Quoted[]) =>
  stringify({
    id,
    title,
    publisher: 'Báo Thử nghiệm',
    published: day,
    url: `https://example.org/${id}`,
    language: 'vi',
    kind: 'news',
    claims: claims.map((claim) => ({ ...claim, translation: translated(claim) })),
  });

function writeSeeds({ units, communes }: Geography, write: Write): void {
  const total = communes.length;
  const sources = new Map<string, string>();
  QUARTERS.forEach((_, index) => {
    const { iso, day, words } = quarter(index);
    const value = Math.round(total * (0.3 + 0.02 * index));
    const id = `tong-hop-${iso}`;
    sources.set(
      id,
      source(id, `Tổng hợp ${words}`, day, [
        {
          ...{ id: 'communes', kind: 'count', scope: PROVINCE.code, level: 'commune' },
          ...{ standing: 'reported', value, of: total, asOf: iso },
          quote: `Toàn tỉnh ${PROVINCE.name} hiện có ${value}/${total} xã, phường, thị trấn thực hiện mô hình`,
        },
      ]),
    );
  });
  sources.set('mo-hinh', source('mo-hinh', 'Mô hình', '2016-01-20', modelClaims()));
  const districts = units.filter(({ level }) => level === 'district');
  const communesOf = Map.groupBy(
    units.filter(({ level }) => level === 'commune'),
    ({ parent }) => parent,
  );
  districts.forEach((district, index) => {
    for (const [id, text] of sourcesAbout(district, communesOf.get(district.code) ?? [], index))
      sources.set(id, text);
  });
  for (const [id, text] of sources) write(`seeds/sources/${id}.yaml`, text);
  write('seeds/disagreements.yaml', '[]\n');
  write('seeds/corrections.yaml', '[]\n');
  write(
    'seeds/snapshots.yaml',
    stringify(
      QUARTERS.map((_, index) => {
        const { iso, words, english } = quarter(index);
        return {
          ...{ id: iso, name: { vi: words, en: english }, asOf: iso, period: iso },
          ...(index === OPENING && { default: true }),
          communes: `tong-hop-${iso}#communes`,
        };
      }),
    ),
  );
}

/**
 * Claims about one district: in one of six, all of its communes; in half of the others a list, an opposite list, and
 * office holders, two of them later; in each the population and more.
 */
function sourcesAbout(
  district: SyntheticUnit,
  communes: readonly SyntheticUnit[],
  index: number,
): Map<string, string> {
  const then = quarter(index);
  const { iso, words } = then;
  const later = quarter(Math.min(QUARTERS.length - 1, (index % QUARTERS.length) + 5));
  const id = (kind: string, at: string) => `bao-${kind}-${district.code}-${at}`;
  const name = `${district.kind} ${district.name}`;
  const population = 90_000 + 137 * index;
  const result = new Map<string, string>();
  const add = (kind: string, date: ReturnType<typeof quarter>, claims: readonly Quoted[]) =>
    result.set(
      id(kind, date.iso),
      source(id(kind, date.iso), `Chuyện ở ${name}, ${date.words}`, date.day, claims),
    );
  const holder = ({ code, kind, name }: SyntheticUnit, at: string, posts = 'both', no = 1) => ({
    ...{ id: `holder-${no}`, kind: 'holder', unit: code, posts, asOf: at },
    holders: [{ person: `Nguyễn Văn ${name}`, title: `Bí thư, Chủ tịch UBND ${kind} ${name}` }],
    quote: `Ông Nguyễn Văn ${name}, Bí thư, Chủ tịch UBND ${kind} ${name} cho biết`,
  });
  const list = (listed: readonly SyntheticUnit[] | 'all', status: string) => ({
    ...{ id: status, kind: 'list', scope: district.code, level: 'commune', status },
    units: listed === 'all' ? listed : listed.map(({ code }) => code),
    exhaustive: listed === 'all',
    asOf: iso,
    quote:
      listed === 'all'
        ? `Tất cả các xã của ${name} đã thực hiện`
        : `Ở ${name} có ${listed.map((one) => one.name).join(', ')}`,
  });
  const said = {
    ...{ id: 'population', kind: 'statistic', scope: district.code, measure: 'population' },
    ...{ value: population, asOf: iso, quote: `Dân số ${name} là ${population} người` },
  };
  const effect = (no: number) => ({
    ...{ id: `effect-${no}`, kind: 'effect', scope: district.code, asOf: iso },
    summary: twice(`Bộ máy của ${district.name} gọn hơn.`),
    says: twice('Huyện ủy'),
    quote: `Mô hình giúp bộ máy của ${name} gọn hơn, công việc chạy nhanh hơn ${words}`,
  });
  if (index % 6 === 0) {
    add('huyen', then, [list('all', 'implementing'), said, effect(1)]);
    add('mot-nguoi', then, [holder(district, iso), effect(1)]);
  } else {
    add('huyen', then, [said, effect(1), effect(2)]);
    if (index % 2 === 0) {
      add('xa', then, [
        list(communes.slice(0, 4), 'implementing'),
        list(communes.slice(4, 6), 'not-implementing'),
      ]);
      communes
        .slice(6, 9)
        .forEach((one, no) =>
          add(`nguoi-${no + 1}`, then, [
            holder(one, iso, no === 2 ? 'separate' : 'both'),
            effect(1),
          ]),
        );
    }
    // A later holder: a unit not named before, or a change of status.
    communes
      .slice(5, 7)
      .forEach((one, no) => add(`sau-${no + 1}`, later, [holder(one, later.iso)]));
  }
  return result;
}

/** Claims for charts and cards. */
function modelClaims(): Quoted[] {
  return [
    {
      ...{ id: 'posts', kind: 'effect', scope: PROVINCE.code, value: 7, of: 47, asOf: '2016-01' },
      summary: twice('Mỗi xã giảm 7/47 biên chế.'),
      says: twice('Tỉnh ủy'),
      quote: 'Mỗi xã giảm 7/47 biên chế',
    },
    {
      ...{ id: 'elsewhere', kind: 'count', level: 'commune', standing: 'reported', value: 13 },
      ...{ place: twice('Hà Tĩnh'), asOf: '2016-01', quote: 'Hà Tĩnh có 13 xã' },
    },
  ];
}

/** Minimal content: no lessons, one question, one term. */
function writeContent(write: Write): void {
  const claim = 'mo-hinh#posts';
  const label = twice('Giảm biên chế');
  write('content/edition.yaml', stringify(edition(claim)));
  write(
    'content/charts.yaml',
    stringify({
      timeline: [{ claim, lane: 'province', label, also: 'mergers' }],
      posts: [{ label, parts: [{ claim, value: 47, label }] }],
      person: [{ claim, label, text: label }],
      elsewhere: [{ place: twice('Hà Tĩnh'), points: [{ claim: 'mo-hinh#elsewhere', value: 13 }] }],
    }),
  );
  write('content/cards.yaml', '[]\n');
  write(
    'content/quiz.yaml',
    stringify([
      {
        ...{ id: 'posts', kind: 'choice', read: 'model', ask: twice('?'), evidence: [claim] },
        options: ['Giảm', 'Tăng', 'Giữ'].map((words, index) => ({
          words: twice(words),
          ...(index === 0 && { right: true }),
        })),
        why: twice('Theo nguồn.'),
      },
    ]),
  );
  const article = (id: string, order: number) => ({
    ...{ id, order, title: 'Mô hình', published: '2026-11-25', updated: '2026-11-25' },
    description: 'Một tỉnh không có thật, để thử trang với nhiều xã.',
  });
  const texts = { articles: ['model'], pages: ['about-data', 'evidence-map', 'about-teaching'] };
  for (const [folder, ids] of Object.entries(texts))
    ids.forEach((id, index) => writePair(`content/${folder}`, id, article(id, index + 1), write));
  writePair('content/glossary', 'snapshot', { id: 'snapshot', term: 'Kỳ' }, write);
}

/** The contents of edition.yaml. */
function edition(claim: string): object {
  const name = twice('Tỉnh Thử Nghiệm');
  return {
    province: { code: PROVINCE.code, name: twice(PROVINCE.name) },
    units: { from: '2016-01-01', until: '2025-06-30' },
    ...{ name, title: name, reporter: twice('Báo Thử nghiệm') },
    examples: { unit: name, place: name },
    files: { prefix: 'thu-nghiem', package: 'thu-nghiem', bundle: 'thu-nghiem' },
    feed: { authority: 'thu-nghiem', date: '2026' },
    licence: {
      ...{ short: 'CC BY 4.0', name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0' },
      path: 'https://creativecommons.org/licenses/by/4.0/',
    },
    boundaries: {
      holders: 'nobody (CC0)',
      licence: { name: 'CC0-1.0', title: 'CC0', path: 'https://example.org/' },
      credit: twice('Made up.'),
    },
    claims: { charts: { offices: [claim], successors: [claim] }, districtsEnd: claim },
  };
}

/** A text in both languages, each confirmed by the stamp of the other. */
function writePair(folder: string, id: string, front: object, write: Write): void {
  const text = (confirmed: string) =>
    `---\n${stringify(front)}confirmed: '${confirmed}'\n---\n\n## Mô hình\n\nMột người giữ hai chức danh, theo [nguồn](claim:mo-hinh#posts).\n`;
  for (const locale of LOCALES) write(`${folder}/${locale}/${id}.md`, text(stampOf(text(''))));
}
