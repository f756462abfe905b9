import { area, booleanPointInPolygon, polygon as turfPolygon } from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';
import { KINDS } from '../../src/domain/places/unit.ts';
import { printedArea } from '../../src/domain/places/area.ts';
import { withoutMarks } from '../../src/domain/search/fold.ts';

/** Communes of a district: columns and rows. An Giang has 14.2 on average. */
const BLOCK = { columns: 5, rows: 3 } as const;
export const COMMUNES_PER_DISTRICT = BLOCK.columns * BLOCK.rows;
/** Side of a commune in degrees: 24 km², as in An Giang. */
const SIDE = 0.045;
/** South-west corner; the largest province reaches to 108° E, 14° N. */
const CORNER: readonly [lon: number, lat: number] = [103, 9];
/** Segments of an edge: 48 points to a commune; An Giang has 46. */
const STRETCHES = 12;
/** Displacement of corners and edges as shares of the side; small enough that edges never cross. */
const WANDER = { corner: 0.2, edge: 0.2 } as const;

/** A synthetic province. */
export const PROVINCE = { code: '99', name: 'Thử Nghiệm' } as const;

/** A unit as a row of `geo/units.csv`. */
export interface SyntheticUnit {
  code: string;
  level: 'province' | 'district' | 'commune';
  kind: string;
  name: string;
  parent: string;
  areaKm2: string;
  labelPoint: Position;
  successor?: { code: string; name: string };
}

type Area = Feature<Polygon, { code: string }>;

/** A province of randomly displaced rectangles: register and boundaries. */
export interface Geography {
  units: readonly SyntheticUnit[];
  communes: readonly Area[];
  districts: readonly Area[];
}

/** Generates a province of districts with 15 communes each. Deterministic. */
export function synthesizeGeography(districtCount: number): Geography {
  const across = Math.max(1, Math.round(Math.sqrt((districtCount * BLOCK.rows) / BLOCK.columns)));
  const units: SyntheticUnit[] = [];
  const communes: Area[] = [];
  const districts: Area[] = [];
  const names = nameMaker();
  for (let index = 0; index < districtCount; index += 1) {
    const left = (index % across) * BLOCK.columns;
    const bottom = Math.floor(index / across) * BLOCK.rows;
    const code = String(100 + index);
    const outline = rectangle(left, bottom, BLOCK.columns, BLOCK.rows, code);
    districts.push(outline);
    units.push({
      ...described(code, 'district', index, outline),
      name: names(),
      parent: PROVINCE.code,
      labelPoint: middleOf(left + 2, bottom + 1),
    });
  }
  for (let index = 0; index < districtCount * COMMUNES_PER_DISTRICT; index += 1) {
    const district = Math.floor(index / COMMUNES_PER_DISTRICT);
    const within = index % COMMUNES_PER_DISTRICT;
    const column = (district % across) * BLOCK.columns + (within % BLOCK.columns);
    const row = Math.floor(district / across) * BLOCK.rows + Math.floor(within / BLOCK.columns);
    const code = String(10_000 + index);
    const outline = rectangle(column, row, 1, 1, code);
    communes.push(outline);
    units.push({
      ...described(code, 'commune', index, outline),
      name: names(),
      parent: String(100 + district),
      labelPoint: middleOf(column, row),
    });
  }
  // Three communes at a time became one, named after the first.
  const ofCommunes = units.filter(({ level }) => level === 'commune');
  for (const [index, unit] of ofCommunes.entries()) {
    const first = ofCommunes[index - (index % 3)];
    if (first)
      unit.successor = { code: String(30_000 + index - (index % 3)), name: `Xã ${first.name}` };
  }
  const province: SyntheticUnit = {
    code: PROVINCE.code,
    level: 'province',
    kind: 'tỉnh',
    name: PROVINCE.name,
    parent: '',
    areaKm2: printedArea('province', districts),
    labelPoint: units[0]?.labelPoint ?? [...CORNER],
  };
  return { units: [province, ...units], communes, districts };
}

/** Properties derived from the outline. @throws Error if it is wound clockwise. */
function described(code: string, level: 'district' | 'commune', index: number, outline: Area) {
  if (area(outline) <= 0) throw new Error(`unit ${code} has no ground`);
  const kinds = KINDS[level];
  const kind = kinds[index % 9 < 7 ? 2 : (index % 9) - 7] ?? kinds[2];
  return { code, level, kind, areaKm2: printedArea(level, [outline]) };
}

/** A rectangle of the grid as a polygon, counterclockwise (RFC 7946); edges are shared with the neighbours. */
function rectangle(
  left: number,
  bottom: number,
  columns: number,
  rows: number,
  code: string,
): Area {
  const [right, top] = [left + columns, bottom + rows];
  const ring: Position[] = [];
  for (let x = left; x < right; x += 1) ring.push(...edge(x, bottom, 'east'));
  for (let y = bottom; y < top; y += 1) ring.push(...edge(right, y, 'north'));
  for (let x = right - 1; x >= left; x -= 1)
    ring.push(...reversed(edge(x, top, 'east'), x + 1, top));
  for (let y = top - 1; y >= bottom; y -= 1)
    ring.push(...reversed(edge(left, y, 'north'), left, y + 1));
  ring.push(ring[0] as Position);
  return turfPolygon([ring], { code });
}

/** The points of an edge from its end to its start, the start left out, as `edge` leaves the end out. */
function reversed(points: readonly Position[], endX: number, endY: number): Position[] {
  return [corner(endX, endY), ...points.slice(1).reverse()];
}

/** The points of the edge from a corner to the next one, without the latter. */
function edge(x: number, y: number, to: 'east' | 'north'): Position[] {
  const [startLon = 0, startLat = 0] = corner(x, y);
  const [endLon = 0, endLat = 0] = to === 'east' ? corner(x + 1, y) : corner(x, y + 1);
  const [lon, lat] = [endLon - startLon, endLat - startLat];
  return Array.from({ length: STRETCHES }, (_, step) => {
    const at = step / STRETCHES;
    // Near its ends an edge keeps its direction, so that four of them meet without touching.
    const aside = WANDER.edge * Math.min(at, 1 - at) * shake(x, y, step, to === 'east' ? 1 : 2);
    return [startLon + at * lon - aside * lat, startLat + at * lat + aside * lon].map(fiveDecimals);
  });
}

function corner(x: number, y: number): Position {
  const [lon, lat] = CORNER;
  return [
    fiveDecimals(lon + SIDE * (x + WANDER.corner * shake(x, y, 0, 3))),
    fiveDecimals(lat + SIDE * (y + WANDER.corner * shake(x, y, 0, 4))),
  ];
}

/** A point inside a cell of the grid, for any displacement of its corners. */
function middleOf(column: number, row: number): Position {
  const [lon, lat] = CORNER;
  return [fiveDecimals(lon + SIDE * (column + 0.5)), fiveDecimals(lat + SIDE * (row + 0.5))];
}

const fiveDecimals = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** A pseudo-random number from −1 to 1, determined by the position (hash of Mulberry32). */
function shake(x: number, y: number, step: number, salt: number): number {
  let seed = (x * 73_856_093) ^ (y * 19_349_663) ^ (step * 83_492_791) ^ (salt * 2_654_435_761);
  seed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  seed ^= seed + Math.imul(seed ^ (seed >>> 7), seed | 61);
  return ((seed ^ (seed >>> 14)) >>> 0) / 2 ** 31 - 1;
}

/** Syllables of names; none is a word for a kind of unit. */
const SYLLABLES =
  'An Bình Cần Châu Chánh Cường Đại Đăng Điền Định Đông Đức Giang Hạnh Hậu Hiệp Hòa Hội Hưng Khánh Kiên Kim Lạc Lâm Lập Lộc Long Lợi Lương Mai Mỹ Nam Nghĩa Ngọc Nhơn Ninh Núi Ô Phong Phú Phước Quang Quảng Quế Quới Sơn Tân Tây Thái Thành Thạnh Thiện Thới Thuận Thủy Tiến Tịnh Trà Trí Triều Trung Trường Tú Văn Vân Viên Vĩnh Vọng Xuân Yên Ba Bắc Bạch Bảo Cao Cát Chi Cù Diên Dương Gia Hà Hải Hiền Hoa Hồng Huệ Hùng Khê La Lai Lệ Liên Linh Lĩnh Lưu Minh Nga Ngãi Nguyên Nhân Nhị Nội Phúc Phụng Quan Quý Quỳnh Tam Thanh Thịnh'.split(
    ' ',
  );

/** Names of two syllables, later of three, each once also in plain letters. */
function nameMaker(): () => string {
  const taken = new Set<string>([PROVINCE.name]);
  const count = SYLLABLES.length;
  let next = 0;
  return () => {
    for (;;) {
      // Iterates over all pairs in a pseudo-random order; 7919 is prime.
      const at = (next * 7919) % count ** 2;
      const third = Math.floor(next / count ** 2);
      next += 1;
      const name = [at % count, Math.floor(at / count), ...(third > 0 ? [third] : [])]
        .map((index) => SYLLABLES[index % count])
        .join(' ');
      const plain = withoutMarks(name);
      if (taken.has(plain)) continue;
      taken.add(plain);
      return name;
    }
  };
}

/** @throws Error if a label point is outside its polygon, which means that the displacement is too large. */
export function checkLabels({ units, communes, districts }: Geography): void {
  const outlines = new Map([...communes, ...districts].map((one) => [one.properties.code, one]));
  for (const { code, labelPoint } of units) {
    const outline = outlines.get(code);
    if (outline && !booleanPointInPolygon(labelPoint, outline))
      throw new Error(`the label of ${code} is outside of it`);
  }
}
