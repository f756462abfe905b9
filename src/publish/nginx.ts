import { createHash } from 'node:crypto';
import { CHARSET_ENDINGS, MEDIA_TYPES, TEXT_ENDINGS } from './media-types.ts';
import { block, headersOf, type Place, quoted, REVALIDATED } from './server-settings.ts';

/**
 * A file for nginx (tried with 1.22): a server of its own, whose `location`s may also be moved into one that
 * is there.
 */
export function nginxSettings({ address, folder, rules }: Place): string {
  const { pathname: base, hostname } = address;
  const { everywhere, varying } = headersOf(rules);
  // Variables are known to all sites of a server; nginx takes names of up to some 40 letters.
  const mark = createHash('sha256').update(address.href).digest('hex').slice(0, 6);
  const variable = (header: string) => `$site_${mark}_${header.toLowerCase().replaceAll('-', '_')}`;
  const maps = varying.map(({ name, values }) =>
    block(`map $uri ${variable(name)}`, [
      `default ${quoted(name === 'Cache-Control' ? REVALIDATED : '')};`,
      ...[...values].map(
        ([value, paths]) => `${quoted(`~${pattern(base, paths)}`)} ${quoted(value)};`,
      ),
    ]),
  );
  const types = (endings: readonly (keyof typeof MEDIA_TYPES)[]) =>
    // nginx takes pages for granted, and complains if told.
    endings
      .filter((ending) => ending !== 'html')
      .map((ending) => MEDIA_TYPES[ending])
      .join(' ');
  const site = block(`location ${base}`, [
    `alias ${quoted(folder)};`,
    'index index.html;',
    'absolute_redirect off;',
    `error_page 403 404 =404 ${base}404.html;`,
    '',
    block(
      'types',
      Object.entries(MEDIA_TYPES).map(([ending, type]) => `${type} ${ending};`),
    ),
    'charset utf-8;',
    `charset_types ${types(CHARSET_ENDINGS)};`,
    '',
    '# Files beside the files, by `npm run compress`; else packed on the way.',
    "# brotli_static is a module: Debian's libnginx-mod-http-brotli-static. Without it delete the line.",
    'brotli_static on;',
    'gzip_static on;',
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${types(TEXT_ENDINGS)};`,
    '',
    ...Object.entries(everywhere).map(
      ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
    ),
    ...varying.map(({ name }) => `add_header ${name} ${variable(name)} always;`),
    '',
    '# Files for other hosts, and hidden ones.',
    block(`location ~ ${quoted(`^${escaped(base)}(_|(.*/)?\\.(?!well-known/))`)}`, ['return 404;']),
  ]);
  const bare = block(`location = ${base.slice(0, -1)}`, [
    'absolute_redirect off;',
    `return 301 ${base}$is_args$args;`,
  ]);
  const server = block('server', [
    'listen 80;',
    'listen [::]:80;',
    `server_name ${hostname};`,
    '',
    site,
    ...(base === '/' ? [] : ['', bare]),
  ]);
  return [
    '# Written by `npm run hosting` for one build: policies name what its pages hold.',
    ...maps,
    server,
    '',
  ].join('\n');
}

/** A regular expression for the addresses that the paths of rules stand for. */
function pattern(base: string, paths: readonly string[]): string {
  const alternatives = paths.map((path) =>
    escaped(path.slice(1))
      .replace(/\\\*$/, '.*')
      // nginx asks for the file of a folder by its name.
      .replace(/(^|\/)$/, '$1(index\\.html)?'),
  );
  return `^${escaped(base)}(${alternatives.join('|')})$`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
