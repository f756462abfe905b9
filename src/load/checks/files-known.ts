import { LOCALES } from '../../domain/locale.ts';
import { type Fault, show } from '../fault.ts';

/** The files and folders that a data folder may have. */
interface Folder {
  /** Names of files and folders. */
  names?: readonly string[];
  /** Extension of all other files that are read. */
  ending?: string;
}

const TEXTS = ['articles', 'pages', 'glossary', 'lessons', 'slides', 'worksheets'];

const FOLDERS: Record<string, Folder> = {
  geo: {
    names: [
      ...['units.csv', 'communes.geojson', 'districts.geojson', 'context.geojson'],
      ...['surroundings.json', 'raw', 'README.md', 'LICENSES.txt'],
    ],
  },
  seeds: {
    names: ['corrections.yaml', 'disagreements.yaml', 'snapshots.yaml', 'sources', 'README.md'],
  },
  'seeds/sources': { ending: '.yaml' },
  content: {
    names: [
      ...['cards.yaml', 'charts.yaml', 'edition.yaml', 'quiz.yaml', 'picture.png', 'README.md'],
      ...TEXTS,
    ],
  },
  ...Object.fromEntries(
    TEXTS.flatMap((kind): [string, Folder][] => [
      [`content/${kind}`, { names: LOCALES }],
      ...LOCALES.map((locale): [string, Folder] => [
        `content/${kind}/${locale}`,
        { ending: '.md' },
      ]),
    ]),
  ),
};

/** Every file in a data folder is read: one with another extension would be silently ignored. */
export function filesKnown(list: (folder: string) => readonly string[]): Fault[] {
  return Object.entries(FOLDERS).flatMap(([folder, { names = [], ending }]) =>
    list(folder)
      .filter((name) => !names.includes(name) && !(ending && name.endsWith(ending)))
      .map((name) => {
        const stem = name.split('.')[0] ?? '';
        const meant = ending
          ? stem + ending
          : names.find((known) => known.split('.')[0] === stem.toLowerCase());
        return {
          file: `${folder}/${name}`,
          record: 'file',
          field: 'name',
          found: show(name),
          expected: meant ? show(meant) : `one of ${names.join(', ')}`,
        };
      }),
  );
}
