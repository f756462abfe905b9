import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { printedArea } from '../../domain/places/area.ts';
import { withoutMarks } from '../../domain/search/fold.ts';
import type { Edition } from '../../domain/edition.ts';
import type { Level } from '../../domain/places/unit.ts';
import type { BoundaryLayers } from './boundaries.ts';

const COLUMNS = [
  'code',
  'level',
  'kind',
  'name_vi',
  'name_en',
  'parent_code',
  'area_km2',
  'label_lon',
  'label_lat',
  'changed_on',
  'changed_to',
  'successor_codes',
  'successor_names',
] as const;

type RegisterRow = Record<(typeof COLUMNS)[number], string>;
type Raw = Record<string, string>;

/** The text of the register, `units.csv`: the province, its districts and its communes, by code. */
export function deriveRegister(
  communesCsv: string,
  districtsCsv: string,
  boundaries: BoundaryLayers,
  {
    code: provinceCode,
    name,
    labelPoint,
  }: Pick<Edition['province'], 'code' | 'name'> & { labelPoint: readonly [number, number] },
): string {
  const read = (text: string): Raw[] => parse(text, { columns: true, bom: true });
  const polygons = new Map(
    [...boundaries.communes, ...boundaries.districts].map((one) => [one.properties.code, one]),
  );

  const province: RegisterRow = {
    ...empty,
    ...named(provinceCode, name.vi, 'province', 'tỉnh'),
    area_km2: printedArea('province', boundaries.districts),
    label_lon: String(labelPoint[0]),
    label_lat: String(labelPoint[1]),
  };
  const units = (rows: Raw[], level: Level, parent: (row: Raw) => string) =>
    rows
      .map((row): RegisterRow => {
        const { code = '', name = '', kind = '' } = row;
        const polygon = polygons.get(code);
        return {
          ...empty,
          ...named(code, name, level, kind),
          parent_code: parent(row),
          area_km2: printedArea(level, polygon ? [polygon] : []),
          label_lon: row['label_lon'] ?? '',
          label_lat: row['label_lat'] ?? '',
          ...change(row['changes_2020_to_june_2025'] ?? ''),
          successor_codes: row['unit_2025_code'] ?? '',
          successor_names: row['unit_2025_name'] ?? '',
        };
      })
      .sort((a, b) => (a.code < b.code ? -1 : 1));

  const rows = [
    province,
    ...units(read(districtsCsv), 'district', () => provinceCode),
    ...units(read(communesCsv), 'commune', (row) => row['district_code'] ?? ''),
  ];
  return stringify(rows, { header: true, columns: [...COLUMNS] });
}

const empty = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as RegisterRow;

function named(code: string, name: string, level: Level, kind: string) {
  return { code, level, kind, name_vi: name, name_en: withoutMarks(name) };
}

/**
 * Reads a note such as `2021-02-01: became thị trấn (…)` or `2025-01-01: code withdrawn, merged into … (30286)`.
 * Fields that the note does not state are empty.
 */
export function change(note: string): Pick<RegisterRow, 'changed_on' | 'changed_to'> {
  const [, on = '', kind, into] =
    /^(\d{4}-\d{2}-\d{2}): (?:(?:huyện )?became ([\p{L} ]+) \(|code withdrawn, merged into .* \((\d{5})\)$)/u.exec(
      note,
    ) ?? [];
  return { changed_on: on, changed_to: kind ?? (into ? `→${into}` : '') };
}
