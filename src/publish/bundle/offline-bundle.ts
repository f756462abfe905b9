import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { load } from 'cheerio/slim';
import { type Zippable, zipSync } from 'fflate';
import { BUNDLE_FILE } from '../../i18n/routes.ts';
import { filesIn, pagesIn } from '../built-files.ts';
import { bundlePage } from './bundle-page.ts';
import { readme } from './readme.ts';
import { writeSize } from '../html/sizes.ts';

/** The folder that unpacking makes; plain letters, which every system and zip program can write. */
const FOLDER = 'an-giang-mot-nguoi-hai-chuc-danh';

const MOST_BYTES = 3_000_000;

/** What only a site on a server needs; feeds and pictures for links among it. */
const LEFT_OUT =
  /^(og|icons)\/|^(robots\.txt|sitemap\.xml|_[a-z]+|sha256sums\.txt|service-worker\.js|offline\.js)$|^feed\.|\.webmanifest$/;

/** Files to take along; those that no page of the bundle offers stay out of it. */
const DOWNLOAD = /\.(pdf|docx|pptx|svg|csv|json|geojson)$/;

/** Makes the site in one file, which works from a disk, and writes its size into the pages that offer it. */
export const offlineBundle: AstroIntegration = {
  name: 'offline-bundle',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const date = dateOfOffer(root);
      if (date === undefined) {
        logger.info('no page offers the site in one file, so none is made');
        return;
      }
      const bundle = makeBundle(root, date);
      const file = join(root, BUNDLE_FILE);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bundle);
      writeSize(root, 'data-bundle-size', bundle.length);
      logger.info(`${BUNDLE_FILE}, ${Math.round(bundle.length / 1000)} kB`);
    },
  },
};

/**
 * The bundle of a built site. The same site gives the same bytes: names are sorted, and times are those of
 * the content.
 * @throws Error if it would be too large to be handed out.
 */
export function makeBundle(root: string, date = dateOfOffer(root) ?? ''): Uint8Array {
  const files = filesIn(root).filter((file) => `/${file}` !== BUNDLE_FILE && !LEFT_OUT.test(file));
  const pages = new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, bundlePage(readFileSync(join(root, file), 'utf8'))]),
  );
  const offered = new Set([...pages].flatMap(([file, html]) => linksOf(file, html)));
  const contents = new Map<string, Uint8Array>(
    files
      .filter((file) => !DOWNLOAD.test(file) || offered.has(file))
      .map((file) => [file, Buffer.from(pages.get(file) ?? readFileSync(join(root, file)))]),
  );
  contents.set('README.txt', Buffer.from(readme(date)));
  // A build runs in the project's root.
  contents.set('LICENSE.txt', readFileSync('LICENSE'));
  contents.set('LICENSE-content.txt', readFileSync('LICENSE-content'));
  contents.set('LICENSES-boundaries.txt', readFileSync('geo/LICENSES.txt'));
  const zippable: Zippable = {};
  for (const file of [...contents.keys()].sort())
    zippable[`${FOLDER}/${file}`] = contents.get(file) ?? new Uint8Array();
  // Zip files hold local time without saying whose: noon of the day, wherever the build runs.
  const bundle = zipSync(zippable, { level: 9, mtime: new Date(`${date}T12:00`) });
  if (bundle.length > MOST_BYTES) throw new Error(tooLarge(bundle.length, contents));
  return bundle;
}

/** The files of the site that a page leads to or loads, as addresses from its root. */
function linksOf(file: string, html: string): string[] {
  return [...html.matchAll(/ href="([^"?#]*)/g)]
    .map(([, link = '']) => new URL(link, `http://site/${file}`))
    .filter(({ host }) => host === 'site')
    .map(({ pathname }) => decodeURIComponent(pathname.slice(1)));
}

/** The day that the offer states; undefined if no page has one (BundleOffer.astro). */
function dateOfOffer(root: string): string | undefined {
  for (const page of pagesIn(root)) {
    const html = readFileSync(join(root, page), 'utf8');
    if (!html.includes('data-bundle-offer')) continue;
    const date = load(html)('[data-bundle-offer] time').attr('datetime');
    if (date) return date;
  }
  return undefined;
}

function tooLarge(bytes: number, contents: ReadonlyMap<string, Uint8Array>): string {
  const largest = [...contents].sort(([, a], [, b]) => b.length - a.length).slice(0, 5);
  return [
    `Offline bundle: found ${bytes} bytes, expected at most ${MOST_BYTES}. The largest files in it, unpacked:`,
    ...largest.map(([file, { length }]) => `  ${file}  ${length}`),
  ].join('\n');
}
