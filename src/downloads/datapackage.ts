import { createHash } from 'node:crypto';
import type { Dataset } from '../domain/dataset.ts';
import type { Table } from './tables.ts';

/** A file to download. */
export interface Download {
  /** Name below /data/. */
  file: string;
  title: string;
  mediaType: string;
  body: string;
  /** The table that it holds, if it is one. */
  table?: Table;
}

export const NAME = 'an-giang-2019';
export const TITLE = 'One person, two offices: An Giang 2019';
export const DESCRIPTION =
  'In which communes and districts of An Giang (Viet Nam, 2019) sources say that the Party secretary was also chairman of the People’s Committee: sources, claims, statuses at each date with a published total, and the bounds that the totals leave.';

export const LICENSES = {
  data: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  boundaries: {
    name: 'MIT',
    title: 'MIT License, © 2017 Marc Choisy, © 2021 Thang Le Quoc',
    path: 'https://opensource.org/license/mit',
  },
} as const;

/**
 * The description of all files: a Frictionless Data Package, version 1.
 * @param version Of the data set, such as `1.2.3`.
 */
export function toDataPackage(
  files: readonly Download[],
  { sources }: Dataset,
  version: string,
): string {
  const document = {
    profile: 'data-package',
    name: NAME,
    title: TITLE,
    description: DESCRIPTION,
    version,
    keywords: ['Viet Nam', 'An Giang', 'local government', 'choropleth', 'evidence'],
    licenses: [LICENSES.data],
    sources: sources.map(({ title, url }) => ({ title, path: url })),
    resources: files.map((file) => ({ ...resource(file), ...(file.table && tabular(file.table)) })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function resource({ file, title, mediaType, body }: Download) {
  const [name = '', format = ''] = file.split('.');
  return {
    // Names are unique: communes.geojson and units.csv never share a stem.
    name,
    path: file,
    title,
    format,
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(body),
    hash: `sha256:${createHash('sha256').update(body).digest('hex')}`,
    ...(format === 'geojson' && { licenses: [LICENSES.boundaries, LICENSES.data] }),
  };
}

function tabular({ description, columns, primaryKey, foreignKeys }: Table) {
  return {
    profile: 'tabular-data-resource',
    description,
    dialect: {
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminator: '\n',
      header: true,
    },
    schema: {
      fields: columns,
      primaryKey,
      missingValues: [''],
      ...(foreignKeys && {
        foreignKeys: foreignKeys.map(({ field, table, refers }) => ({
          fields: field,
          reference: { resource: table, fields: refers },
        })),
      }),
    },
  };
}
