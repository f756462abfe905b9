import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'cheerio/slim';
import type { Dataset } from '../../domain/dataset.ts';
import { bundlePath, slidesPath } from '../../i18n/routes.ts';
import { type BuiltSite, filesIn, readSiteFile } from '../built-site.ts';
import { bundlePage } from './bundle-page.ts';
import { notesTogether } from './notes-together.ts';
import { packedZip } from './packed-zip.ts';
import { readme } from './readme.ts';

/** Data for the note and the file names of the bundle. */
export type Places = Pick<Dataset, 'edition' | 'register'>;

const MAX_BYTES = 3_500_000;

/** Files that only a site on a server needs, including feeds and link previews. */
const LEFT_OUT =
  /^(og|icons)\/|^(robots\.txt|sitemap\.xml|_[a-z]+|sha256sums\.txt|service-worker\.js|offline\.js)$|^feed\.|\.webmanifest$/;

/** Downloads; the bundle contains those that its pages link to. */
const DOWNLOAD = /\.(pdf|docx|pptx|xlsx|svg|csv|json|jsonld|geojson)$/;

const DATA_PACKAGE = 'data/datapackage.json';

/**
 * Writes the site as one zip file that works over `file://`, if a page offers it.
 * @param data The folder with the `geo/` of the edition. @returns Its size in bytes; undefined if no page offers it.
 * @throws Error if it exceeds MAX_BYTES.
 */
export function writeBundle(site: BuiltSite, places: Places, data: string): number | undefined {
  const bundle = makeBundle(site, places, data);
  if (!bundle) return undefined;
  const file = join(site.root, bundlePath(places.edition));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bundle);
  return bundle.length;
}

/**
 * The bundle of a site; undefined if no page offers one. The same site gives the same bytes: names are
 * sorted, and times are those of the content.
 * @throws Error if it exceeds MAX_BYTES.
 */
export function makeBundle(site: BuiltSite, places: Places, data: string): Uint8Array | undefined {
  const date = dateOfOffer(site);
  if (date === undefined) return undefined;
  const own = bundlePath(places.edition);
  const files = filesIn(site.root).filter((file) => `/${file}` !== own && !LEFT_OUT.test(file));
  const pages = new Map(
    [...site.pages].map(([file, html]) => [file, bundlePage(notesTogether(html))]),
  );
  const offered = new Set([...pages].flatMap(([file, html]) => linksOf(file, html)));
  const contents = new Map<string, Uint8Array>(
    files
      .filter((file) => !DOWNLOAD.test(file) || offered.has(file))
      .map((file) => [file, Buffer.from(pages.get(file) ?? readSiteFile(site, file))]),
  );
  const listed = contents.get(DATA_PACKAGE);
  if (listed)
    contents.set(
      DATA_PACKAGE,
      withoutMissing(listed, (path) => contents.has(`data/${path}`)),
    );
  contents.set('README.txt', Buffer.from(readme(date, places, lessonsIn(files))));
  // A build runs in the project's root.
  contents.set('LICENSE.txt', readFileSync('LICENSE'));
  contents.set('LICENSE-content.txt', readFileSync(join(data, 'LICENSE-content')));
  contents.set('LICENSES-boundaries.txt', readFileSync(join(data, 'geo/LICENSES.txt')));
  const folder = places.edition.files.bundle;
  const sorted = [...contents].sort(([a], [b]) => (a < b ? -1 : 1));
  const zipped = new Map(sorted.map(([file, bytes]) => [`${folder}/${file}`, bytes]));
  // Zip files have local time without a zone: noon of the day, in whatever zone the build runs.
  const bundle = packedZip(zipped, new Date(`${date}T12:00`));
  if (bundle.length > MAX_BYTES) throw new Error(tooLarge(bundle.length, contents));
  return bundle;
}

/** The data package without the files that the bundle does not contain. @param has By path beside the package. */
function withoutMissing(json: Uint8Array, has: (path: string) => boolean): Uint8Array {
  const whole = JSON.parse(Buffer.from(json).toString('utf8')) as { resources: { path: string }[] };
  const resources = whole.resources.filter(({ path }) => has(path));
  return Buffer.from(`${JSON.stringify({ ...whole, resources }, null, 2)}\n`);
}

/** The number of lessons, each of which has one page of slides in a language. */
function lessonsIn(files: readonly string[]): number {
  const [before = '', after = ''] = slidesPath('vi', '*').slice(1).split('*');
  return files.filter((file) => file.startsWith(before) && file.endsWith(`${after}index.html`))
    .length;
}

/** Files of the site that a page links to or loads, as paths from the root. */
function linksOf(file: string, html: string): string[] {
  return [...html.matchAll(/ href="([^"?#]*)/g)]
    .map(([, link = '']) => new URL(link, `http://site/${file}`))
    .filter(({ host }) => host === 'site')
    .map(({ pathname }) => decodeURIComponent(pathname.slice(1)));
}

/** The day that the offer states (BundleOffer.astro); undefined if no page has one. */
function dateOfOffer({ pages }: BuiltSite): string | undefined {
  for (const html of pages.values()) {
    if (!html.includes('data-bundle-offer')) continue;
    const date = load(html)('[data-bundle-offer] time').attr('datetime');
    if (date) return date;
  }
  return undefined;
}

function tooLarge(bytes: number, contents: ReadonlyMap<string, Uint8Array>): string {
  const largest = [...contents].sort(([, a], [, b]) => b.length - a.length).slice(0, 5);
  return [
    `Offline bundle: found ${bytes} bytes, expected at most ${MAX_BYTES}. The largest files in it, unpacked:`,
    ...largest.map(([file, { length }]) => `  ${file}  ${length}`),
  ].join('\n');
}
