import { createHash } from 'node:crypto';
import type { Dataset } from '../domain/dataset.ts';
import { dataPackage } from '../downloads/datapackage.ts';
import { dataFiles, type Download, excelCopies } from '../downloads/downloads.ts';
import { pathOfText } from '../i18n/references.ts';
import { pathOf, termPath } from '../i18n/routes.ts';
import { PALETTE } from '../styles/sheets.ts';

/**
 * Every file below /data/: the tables, the boundaries, their description, and copies of the tables for
 * Excel, which the description omits.
 * @param version Of the data set, such as `1.2.3`.
 */
export function downloadsOf(dataset: Dataset, version: string): Download[] {
  const files = dataFiles(dataset, PALETTE.light, {
    text: (text) => pathOfText(text, dataset),
    term: ({ locale, slug }) => termPath(locale, slug),
    quiz: (locale) => pathOf('quiz', locale),
  });
  const measured = files.map((file) => ({
    ...file,
    bytes: Buffer.byteLength(file.body),
    sha256: createHash('sha256').update(file.body).digest('hex'),
  }));
  return [...files, dataPackage(measured, dataset, version), ...excelCopies(files)];
}
