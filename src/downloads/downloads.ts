import type { Dataset } from '../domain/dataset.ts';
import type { Colours } from '../styles/palette.ts';
import { type Addresses, claimAnnotations } from './annotations.ts';
import { toCsv } from './csv.ts';
import { toGeoJson } from './geojson.ts';
import type { Table } from './table.ts';
import { tablesOf } from './tables.ts';

/** A file to download. */
export interface Download {
  /** Name below /data/. */
  file: string;
  title: string;
  mediaType: string;
  body: string | Uint8Array<ArrayBuffer>;
  /** The table that it holds, if it is one. */
  table?: Table;
}

/** The tables, the quotations as annotations, and the boundaries with their statuses. The same data gives the same bytes. */
export function dataFiles(dataset: Dataset, colours: Colours, addresses: Addresses): Download[] {
  return [
    ...tablesOf(dataset).map(csvFile),
    {
      file: 'claims.jsonld',
      title: 'Quotations in their sources (W3C Web Annotations)',
      mediaType: 'application/ld+json',
      body: claimAnnotations(dataset, addresses),
    },
    ...(['communes', 'districts'] as const).map((level) => ({
      file: `${level}.geojson`,
      title: level === 'communes' ? 'Communes with their status' : 'Districts with their status',
      mediaType: 'application/geo+json',
      body: toGeoJson(dataset[level], dataset, colours),
    })),
  ];
}

function csvFile(table: Table): Download {
  return {
    file: `${table.name}.csv`,
    title: table.title,
    mediaType: 'text/csv',
    body: toCsv(table),
    table,
  };
}
