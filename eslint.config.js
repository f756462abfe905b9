import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const DOMAIN = [
  'domain',
  ...['places', 'claims', 'status', 'texts', 'search'].map((room) => `domain/${room}`),
];
const I18N = ['i18n', 'i18n/words', 'i18n/sentences', 'i18n/search-index'];
/** What a drawing, a document or a page of words may use. */
const PURE = [...DOMAIN, ...I18N, 'styles', 'typography', 'map', 'charts'];

/**
 * The rooms of `src/`, each a folder, and what each may import besides itself. Imports run one way, from the
 * end of this list to its beginning. CONTRIBUTING: "Project structure".
 */
export const mayImport = {
  'domain/places': [],
  'domain/claims': ['domain/places'],
  'domain/status': ['domain/places', 'domain/claims'],
  'domain/texts': ['domain/places', 'domain/claims', 'domain/status'],
  'domain/search': ['domain/places'],
  domain: DOMAIN,

  'load/checks': DOMAIN,
  'load/read': [...DOMAIN, 'load/checks'],
  load: [...DOMAIN, 'load/checks', 'load/read'],

  i18n: DOMAIN,
  'i18n/words': [...DOMAIN, 'i18n'],
  'i18n/sentences': [...DOMAIN, 'i18n', 'i18n/words'],
  'i18n/search-index': [...DOMAIN, 'i18n', 'i18n/words', 'i18n/sentences'],

  styles: [],
  typography: DOMAIN,
  map: [...DOMAIN, 'typography'],
  charts: [...DOMAIN, ...I18N, 'typography', 'map'],
  downloads: [...DOMAIN, 'styles'],
  syndication: PURE,
  documents: PURE,
  'documents/docx': [...PURE, 'documents'],
  'documents/slides': [...PURE, 'documents'],
  'documents/paper': [...PURE, 'documents'],

  'client/shared': [...DOMAIN, ...I18N],
  'client/map': [...DOMAIN, ...I18N, 'client/shared'],
  'client/home': [...DOMAIN, ...I18N, 'client/shared'],
  'client/teach': [...DOMAIN, ...I18N, 'client/shared'],
  'client/search': [...DOMAIN, ...I18N, 'client/shared'],
  'client/offline': [...DOMAIN, ...I18N, 'client/shared'],

  'components/site': [...PURE, 'client/shared', 'client/offline'],
  'components/prose': [...PURE, 'client/shared'],
  'components/map': [
    ...[...PURE, 'client/shared', 'client/map'],
    ...['components/prose', 'components/site'],
  ],
  'components/sources': [...PURE, 'client/shared', 'client/search', 'components/prose'],
  'components/place': [...PURE, 'components/map', 'components/prose'],
  'components/teach': [
    ...[...PURE, 'client/shared', 'client/teach'],
    ...['components/prose', 'documents/slides'],
  ],
  layouts: [...PURE, 'syndication', 'components/site'],
  views: [
    ...[...PURE, 'downloads', 'syndication', 'documents/slides', 'layouts'],
    ...['client/shared', 'client/home', 'client/map', 'client/teach', 'client/search'],
    ...['site', 'prose', 'map', 'place', 'sources', 'teach'].map((room) => `components/${room}`),
  ],

  publish: [...DOMAIN, ...I18N],
  'publish/html': [...DOMAIN, ...I18N],
  'publish/bundle': [...DOMAIN, ...I18N, 'publish'],
  make: [
    // Bundles scripts as the publish step does.
    ...[...PURE, 'load', 'load/read', 'downloads', 'syndication', 'publish'],
    ...['documents', 'documents/docx', 'documents/slides', 'documents/paper'],
  ],
  pages: [...PURE, 'downloads', 'syndication', 'make', 'views'],
};
mayImport.publish.push('publish/html', 'publish/bundle');
/** Programs, one file an npm script; what only one program needs lies in a folder of its name. */
mayImport.commands = [...Object.keys(mayImport)];

/** Files that any room of their folder may import, although they lie beside the rooms. */
const SHARED = {
  domain: ['src/domain/locale.ts'],
  load: [
    'src/load/{expectation,fault,invisible,months,numbers,schemas,source-file,yaml-record}.ts',
  ],
};

export default tseslint.config(
  { ignores: ['dist', '.astro', '**/node_modules'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { boundaries, 'import-x': importX },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.js', '.mjs', '.astro'] } },
      'import-x/resolver-next': [
        importX.createNodeResolver({ extensions: ['.ts', '.js', '.mjs', '.astro'] }),
      ],
      'import-x/extensions': ['.ts', '.astro'],
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts'],
        'astro-eslint-parser': ['.astro'],
      },
      // A room in a room comes before it, since the first pattern that fits decides.
      'boundaries/elements': Object.keys(mayImport)
        .sort((a, b) => b.length - a.length)
        .map((type) => ({ type, pattern: `src/${type}` })),
      'boundaries/files': Object.entries(SHARED).map(([category, pattern]) => ({
        category,
        pattern,
      })),
    },
    rules: {
      // Not ignoreExternal: it resolves every import of every module again, from the wrong folder.
      'import-x/no-cycle': 'error',

      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            ...Object.keys(SHARED).map((category) => ({
              from: { element: { type: `${category}/*` } },
              allow: { to: { file: { categories: category } } },
            })),
            ...Object.entries(mayImport).map(([from, to]) => ({
              from: { element: { type: from } },
              allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
            })),
          ],
        },
      ],
    },
  },
  {
    // Leaflet has one home.
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/client/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['leaflet', 'leaflet/*'] }] },
  },
  {
    // ARIA properties of elements (`ariaLabel`, `role`) are missing in Firefox before 119.
    files: ['src/client/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'MemberExpression[property.name=/^aria[A-Z]/]',
          'AssignmentExpression > MemberExpression.left[property.name="role"]',
          'CallExpression[callee.property.name="assign"] > ObjectExpression > Property[key.name=/^(aria[A-Z].*|role)$/]',
        ].map((selector) => ({ selector, message: 'Use setAttribute and getAttribute.' })),
      ],
    },
  },
  {
    // The pure core: no files, no browser, no Leaflet. After the rule above, which it replaces here.
    files: [
      'domain',
      'i18n',
      'typography',
      'map',
      'charts',
      'documents',
      'downloads',
      'syndication',
    ].map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['node:*', 'leaflet', 'leaflet/*', 'astro:*', '*?raw'] },
      ],
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'localStorage',
        'fetch',
        'process',
        'Buffer',
      ],
    },
  },
);
