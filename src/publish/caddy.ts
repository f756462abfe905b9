import { CHARSET_ENDINGS, MEDIA_TYPES } from './media-types.ts';
import { block, headersOf, type Place, quoted, REVALIDATED } from './server-settings.ts';

/**
 * A Caddyfile (tried with 2.6): a site of its own, whose directives may also be moved into one that is there.
 */
export function caddySettings({ address, folder, rules }: Place): string {
  const { pathname: base, host } = address;
  const { everywhere, varying } = headersOf(rules);
  const withCharset = new Set<string>(CHARSET_ENDINGS);
  const headers = block('(an-giang-headers)', [
    ...Object.entries({ ...everywhere, 'Cache-Control': REVALIDATED }).map(
      ([name, value]) => `header ${name} ${quoted(value)}`,
    ),
    '# Else only what is compressed would say so.',
    'header ?Vary Accept-Encoding',
    ...varying.flatMap(({ name, values }) =>
      [...values].flatMap(([value, paths], index) => {
        const matcher = `@${name.toLowerCase()}-${index + 1}`;
        return [`${matcher} path ${paths.join(' ')}`, `header ${matcher} ${name} ${quoted(value)}`];
      }),
    ),
    ...Object.entries(MEDIA_TYPES).map(([ending, type]) => {
      const value = withCharset.has(ending) ? `${type}; charset=utf-8` : type;
      const paths = ending === 'html' ? '*.html */' : `*.${ending}`;
      return [`@${ending} path ${paths}`, `header @${ending} Content-Type ${quoted(value)}`].join(
        '\n',
      );
    }),
  ]);
  const fileServer = (...more: string[]) =>
    block('file_server', [
      '# Files beside the files, by `npm run compress`.',
      'precompressed br gzip',
      ...more,
    ]);
  const site = [
    `root * ${quoted(folder)}`,
    'encode gzip',
    '# Only what is matched, in plain letters, goes into the address: //example.org would be another host.',
    block('@folder', ['path_regexp folder ^/([a-z0-9/-]*[a-z0-9])$', 'file {path}/index.html']),
    `redir @folder ${base}{re.folder.1}/{an-giang-query} permanent`,
    block('@missing', [
      '# Folders without a page, files for other hosts, and hidden ones are none of the site.',
      block('not', ['path */', 'file {path}index.html']),
      block('not', ['not path */ /_* */.*', 'file {path}']),
    ]),
    block('handle @missing', [
      block('route', ['rewrite * /404.html', 'import an-giang-headers', fileServer('status 404')]),
    ]),
    block('handle', [block('route', ['import an-giang-headers', fileServer()])]),
  ];
  const server = block(host, [
    "# Caddy's own way to the address with a slash loses the query.",
    block('map {query} {an-giang-query}', ['"" ""', 'default "?{query}"']),
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base}{an-giang-query} permanent`]),
    block(`handle_path ${base}*`, site),
  ]);
  return [
    '# Written by `npm run hosting` for one build: policies name what its pages hold.',
    headers,
    server,
    '',
  ]
    .join('\n')
    .replaceAll(/^ +/gm, (indent) => '\t'.repeat(indent.length / 2));
}
