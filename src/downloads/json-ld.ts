import type { Dataset } from '../domain/dataset.ts';
import { DESCRIPTION, type Download, LICENSES, TITLE } from './datapackage.ts';

/**
 * The data set described with schema.org's vocabulary, for search engines.
 * @param version Of the data set, such as `1.2.3`.
 * @param address The URL of a file.
 */
export function toJsonLd(
  files: readonly Download[],
  { history, sources }: Dataset,
  version: string,
  address: (file: string) => string,
): string {
  const days = history.views.map(({ snapshot }) => snapshot.asOf);
  const last = days.at(-1)?.latest;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: TITLE,
    description: DESCRIPTION,
    version,
    license: LICENSES.data.path,
    creator: { '@type': 'Organization', name: 'Một người, hai chức danh' },
    isAccessibleForFree: true,
    inLanguage: ['vi', 'en'],
    temporalCoverage: `${days[0]?.earliest}/${last}`,
    spatialCoverage: { '@type': 'Place', name: 'An Giang, Viet Nam (2019)' },
    citation: sources.map(({ url }) => url),
    distribution: files.map(({ file, title, mediaType }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: mediaType,
      contentUrl: address(file),
    })),
  }).replaceAll('<', '\\u003c');
}
