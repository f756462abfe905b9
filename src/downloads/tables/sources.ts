import type { Dataset } from '../../domain/dataset.ts';
import type { Table } from '../table.ts';
import { required, EDTF } from './columns.ts';

/** `sources.csv`: the sources with their bibliographic records. */
export function sourcesTable(dataset: Dataset): Table {
  return {
    name: 'sources',
    title: 'Sources',
    description: 'Every document that a claim comes from.',
    columns: [
      {
        name: 'id',
        type: 'string',
        description: 'Name of the file in seeds/sources/.',
        constraints: { required: true, unique: true },
      },
      {
        name: 'title',
        type: 'string',
        description: 'As printed; in brackets if the title is ours.',
        constraints: required,
      },
      {
        name: 'publisher',
        type: 'string',
        description: 'Who published it.',
        constraints: required,
      },
      {
        name: 'published',
        type: 'string',
        description: `Date of publication, ${EDTF}.`,
        constraints: required,
      },
      {
        name: 'url',
        type: 'string',
        description: 'Address of the original.',
        constraints: required,
      },
      {
        name: 'language',
        type: 'string',
        description: 'Language of the source.',
        constraints: { required: true, enum: ['vi', 'en', 'fr'] },
      },
    ],
    primaryKey: ['id'],
    rows: dataset.sources.map(({ id, title, publisher, published, url, language }) => [
      id,
      title,
      publisher,
      published.text,
      url,
      language,
    ]),
  };
}
