import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { contentDate, type Dataset } from '../domain/dataset.ts';
import { stableZip } from '../documents/stable-zip.ts';
import { dataPackage } from '../downloads/datapackage.ts';
import { dataFiles, type Download } from '../downloads/downloads.ts';
import { tablesOf } from '../downloads/tables.ts';
import { workbookOf } from '../downloads/workbook.ts';
import { pathOfText } from '../i18n/references.ts';
import { pathOf, termPath, workbookPath } from '../i18n/routes.ts';
import { PALETTE } from '../styles/sheets.ts';

const made = new WeakMap<Dataset, Promise<Download[]>>();

/**
 * Every file below /data/: the workbook, the tables, the quotations, the boundaries, and their description.
 * @param version Of the data set, such as `1.2.3`.
 */
export function downloadsOf(dataset: Dataset, version: string): Promise<Download[]> {
  // Pages and the files themselves ask for them.
  const before = made.get(dataset);
  if (before) return before;
  const now = make(dataset, version);
  made.set(dataset, now);
  return now;
}

async function make(dataset: Dataset, version: string): Promise<Download[]> {
  const files = [
    await workbook(dataset, version),
    ...dataFiles(dataset, PALETTE.light, {
      text: (text) => pathOfText(text, dataset),
      term: ({ locale, slug }) => termPath(locale, slug),
      quiz: (locale) => pathOf('quiz', locale),
    }),
  ];
  const measured = files.map((file) => ({
    ...file,
    bytes: Buffer.byteLength(file.body),
    sha256: createHash('sha256').update(file.body).digest('hex'),
  }));
  return [...files, dataPackage(measured, dataset, version)];
}

async function workbook(dataset: Dataset, version: string): Promise<Download> {
  const { edition } = dataset;
  const date = contentDate(dataset);
  const book = await workbookOf(tablesOf(dataset), edition, version);
  return {
    file: basename(workbookPath(edition)),
    title: 'All tables, for spreadsheets',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: stableZip(book, { created: date, modified: date }),
  };
}
