import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

const layers = [
  'domain',
  'derive',
  'load',
  'downloads',
  'map',
  'i18n',
  'charts',
  'documents',
  'syndication',
  'client',
  'components',
  'layouts',
  'views',
  'publish',
];

/** Imports run one way; a layer may also import from itself. README: "How the house is laid out". */
const mayImport = {
  domain: [],
  derive: ['domain'],
  load: ['domain'],
  downloads: ['domain'],
  map: ['domain'],
  i18n: ['domain'],
  charts: ['domain', 'map', 'i18n'],
  documents: ['domain', 'map', 'i18n', 'charts'],
  syndication: ['domain', 'map', 'i18n'],
  client: ['domain', 'i18n'],
  components: ['domain', 'map', 'i18n', 'charts', 'client'],
  layouts: ['domain', 'map', 'i18n', 'syndication', 'components'],
  views: ['domain', 'downloads', 'map', 'i18n', 'charts', 'syndication', 'components', 'layouts'],
  pages: [
    'domain',
    'downloads',
    'map',
    'i18n',
    'charts',
    'documents',
    'syndication',
    'load',
    'views',
  ],
  publish: ['domain', 'load', 'i18n'],
};

export default tseslint.config(
  { ignores: ['dist', '.astro', '**/node_modules'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.js', '.mjs', '.astro'] } },
      'boundaries/elements': [...layers, 'pages'].map((type) => ({ type, pattern: `src/${type}` })),
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
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
    // The pure core: no files, no browser.
    files: ['src/domain/**/*.ts', 'src/map/**/*.ts', 'src/i18n/**/*.ts', 'src/charts/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['node:*', 'leaflet', 'leaflet/*', 'astro:*'] },
      ],
      'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'fetch', 'process'],
    },
  },
  {
    // Leaflet has one home.
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/client/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['leaflet', 'leaflet/*'] }] },
  },
);
