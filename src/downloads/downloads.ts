import type { Dataset } from '../domain/dataset.ts';
import { toCsv } from './csv.ts';
import { type Download, toDataPackage } from './datapackage.ts';
import { toGeoJson } from './geojson.ts';
import { type Table, tablesOf } from './tables.ts';

/**
 * Every file below /data/: the tables, the boundaries, their description, and copies of the tables for
 * Excel, which the description omits. The same data gives the same bytes.
 * @param version Of the data set, such as `1.2.3`.
 */
export function downloadsOf(dataset: Dataset, version: string): Download[] {
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
      body: toDataPackage(described, dataset, version),
    },
    ...tables.map((table) => csv(table, 'excel/', true)),
  ];
}
