import type { Dataset } from '../domain/dataset.ts';
import { toCsv } from './csv.ts';
import { type Download, toDataPackage } from './datapackage.ts';
import { toGeoJson } from './geojson.ts';
import { type Table, tablesOf } from './tables.ts';

/**
 * Every file below /data/: the tables, the boundaries, the description of these, and the tables once
 * more for Excel, which the description leaves out. The same data gives the same bytes.
 */
export function downloadsOf(dataset: Dataset): Download[] {
  const tables = tablesOf(dataset);
  const csv = (table: Table, folder = '', bom = false): Download => ({
    file: `${folder}${table.name}.csv`,
    title: table.title,
    mediaType: 'text/csv',
    body: toCsv(table, { bom }),
    table,
  });
  const described: Download[] = [
    ...tables.map((table) => csv(table)),
    ...(['communes', 'districts'] as const).map((level) => ({
      file: `${level}.geojson`,
      title: level === 'communes' ? 'Communes with their status' : 'Districts with their status',
      mediaType: 'application/geo+json',
      body: toGeoJson(dataset[level], dataset),
    })),
  ];
  return [
    ...described,
    {
      file: 'datapackage.json',
      title: 'Description of all files (Frictionless Data Package)',
      mediaType: 'application/json',
      body: toDataPackage(described, dataset),
    },
    ...tables.map((table) => csv(table, 'excel/', true)),
  ];
}
