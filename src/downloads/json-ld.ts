import type { Dataset } from '../domain/dataset.ts';
import { descriptionOf } from './datapackage.ts';
import type { Download } from './downloads.ts';

/**
 * The data set described with schema.org's vocabulary, for search engines.
 * @param version Of the data set, such as `1.2.3`.
 * @param address The URL of a file.
 */
export function toJsonLd(
  files: readonly Download[],
  { edition, history, sources }: Pick<Dataset, 'edition' | 'history' | 'sources'>,
  version: string,
  address: (file: string) => string,
): string {
  const days = history.views.map(({ snapshot }) => snapshot.asOf);
  const last = days.at(-1)?.latest;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: edition.title.en,
    description: descriptionOf(edition),
    version,
    license: edition.licence.path,
    creator: { '@type': 'Organization', name: edition.name.vi },
    isAccessibleForFree: true,
    inLanguage: ['vi', 'en'],
    temporalCoverage: `${days[0]?.earliest}/${last}`,
    spatialCoverage: {
      '@type': 'Place',
      name: `${edition.province.name.en}, Viet Nam (${edition.units.year})`,
    },
    citation: sources.map(({ url }) => url),
    distribution: files.map(({ file, title, mediaType }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: mediaType,
      contentUrl: address(file),
    })),
  }).replaceAll('<', '\\u003c');
}
