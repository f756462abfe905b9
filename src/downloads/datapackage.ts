import type { Dataset } from '../domain/dataset.ts';
import type { Edition, FileLicence } from '../domain/edition.ts';
import type { Download } from './downloads.ts';
import type { Table } from './table.ts';

/** A file with its size and hash. */
export interface MeasuredFile extends Download {
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
}

/** What the data set holds, for catalogues. */
export function descriptionOf({ province, units }: Edition): string {
  return `In which communes and districts of ${province.name.en} (Viet Nam, ${units.year}) sources say that the Party secretary was also chairman of the People’s Committee: sources, claims, statuses at each date with a published total, and the bounds that the totals leave.`;
}

/**
 * The description of all files: a Frictionless Data Package, version 1.
 * @param version Of the data set, such as `1.2.3`.
 */
export function dataPackage(
  files: readonly MeasuredFile[],
  { edition, sources }: Pick<Dataset, 'edition' | 'sources'>,
  version: string,
): Download {
  const document = {
    profile: 'data-package',
    name: edition.files.package,
    title: edition.title.en,
    description: descriptionOf(edition),
    version,
    keywords: ['Viet Nam', edition.province.name.en, 'local government', 'choropleth', 'evidence'],
    licenses: [licenceOf(edition)],
    sources: sources.map(({ title, url }) => ({ title, path: url })),
    resources: files.map((file) => ({
      ...resource(file, edition),
      ...(file.table && tabular(file.table)),
    })),
  };
  return {
    file: 'datapackage.json',
    title: 'Description of all files (Frictionless Data Package)',
    mediaType: 'application/json',
    body: `${JSON.stringify(document, null, 2)}\n`,
  };
}

const licenceOf = ({ licence: { name, title, path } }: Edition): FileLicence => ({
  name,
  title,
  path,
});

function resource({ file, title, mediaType, bytes, sha256 }: MeasuredFile, edition: Edition) {
  const [name = '', format = ''] = file.split('.');
  return {
    // Names are unique: the annotations of the claims share their stem with the table.
    name: format === 'jsonld' ? `${name}-${format}` : name,
    path: file,
    title,
    format,
    mediatype: mediaType,
    ...(format !== 'xlsx' && { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    ...(format === 'geojson' && { licenses: [edition.boundaries.licence, licenceOf(edition)] }),
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
