import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Locale, LOCALES } from '../domain/locale.ts';
import type { Part } from '../domain/offline-part.ts';
import { pathOf, UNIT_SEARCH } from '../i18n/routes.ts';
import { type BuiltSite, filesIn, readSiteFile } from './built-site.ts';
import { clientScript } from './client-script.ts';
import { NOT_FOUND } from './html/one-sheet.ts';
import { ASSETS } from './html/relative-assets.ts';
import type { ShippedPackages } from './shipped-only.ts';

/** Scripts at the root, for the whole site, under names that never change: the one that pages load, and the worker. */
const PAGE_SCRIPT = 'offline.js';
const WORKER = 'service-worker.js';

/**
 * Files that are not needed offline, or only after having been opened: link previews, documents, archives, and
 * machine-readable files.
 */
const LEFT_OUT = new RegExp(
  `^og/|^feed\\.|\\.(docx|pptx|xlsx|pdf|zip)$|^(robots\\.txt|sitemap\\.xml|sha256sums\\.txt|_[a-z]+|${WORKER})$`,
);

/** Network timeout in seconds. */
const PATIENCE = 3;

/** The largest site that a browser is asked to keep, in bytes. */
const MAX_BYTES = 25_000_000;

/** Files that the copy of a larger site omits: pages of districts, later pages of sources, and data. */
const BY_DISTRICT = /^(dia-phuong|nguon|en\/places|en\/sources)\/[^/]+\/|^data\//;

/** Quality of brotli that hosts use for what they pack when it is asked for. */
const QUALITY = 5;

/** A file that a browser may keep for use without a network. */
export interface CopiedFile {
  file: string;
  /** The parts of the site that it belongs to. */
  parts: readonly Part[];
}

/** The files that a browser may keep. */
export interface OfflineCopy {
  files: readonly CopiedFile[];
  /** Bytes of the whole site in a language on the way to a reader (brotli). */
  download: Record<Locale, number>;
  /** Whether it omits the files of BY_DISTRICT. */
  isPartial: boolean;
}

/** Writes the script by which pages ask for a copy. */
export async function writePageScript(
  { root }: BuiltSite,
  shipped: ShippedPackages,
): Promise<void> {
  writeFileSync(join(root, PAGE_SCRIPT), await clientScript('offline/offline.ts', shipped));
}

/** The copy of a site whose other files are all written. */
export function planCopy(site: BuiltSite): OfflineCopy {
  const all = filesIn(site.root).filter((file) => !LEFT_OUT.test(file));
  const size = all.reduce((sum, file) => sum + readSiteFile(site, file).length, 0);
  const isPartial = size > MAX_BYTES;
  const files = isPartial ? all.filter((file) => !BY_DISTRICT.test(file)) : all;
  const parts = new Map(
    LOCALES.flatMap((locale): [Part, Set<string>][] => [
      [`map.${locale}`, withNeeds(site, files, mapFiles(locale))],
      [
        `whole.${locale}`,
        withNeeds(
          site,
          files,
          files.filter((file) => !isAsset(file) && isIn(locale, file)),
        ),
      ],
    ]),
  );
  const partsOf = (file: string) =>
    [...parts].filter(([, needed]) => needed.has(file)).map(([part]) => part);
  const copied = files.map((file) => ({ file, parts: partsOf(file) }));
  return {
    files: copied,
    download: Object.fromEntries(
      LOCALES.map((locale) => [
        locale,
        downloadOf(
          site,
          copied.filter((one) => one.parts.includes(`whole.${locale}`)),
        ),
      ]),
    ) as Record<Locale, number>,
    isPartial,
  };
}

/** Bytes of files on the way to a reader (brotli); fonts and pictures are packed already. */
export function downloadOf(site: BuiltSite, files: readonly CopiedFile[]): number {
  const sizeOf = (file: string) => {
    const bytes = readSiteFile(site, file);
    return /\.(woff2|png)$/.test(file)
      ? bytes.length
      : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length;
  };
  return files.reduce((sum, { file }) => sum + sizeOf(file), 0);
}

const isAsset = (file: string) => file.startsWith(`${ASSETS}/`);

/** What every visit keeps: the map, and the page for what is not kept. */
const mapFiles = (locale: Locale) => [
  `${pathOf('map', locale).slice(1)}index.html`,
  NOT_FOUND,
  PAGE_SCRIPT,
  UNIT_SEARCH.slice(1),
];

/** Whether a file is of a language, or of both. */
function isIn(locale: Locale, file: string): boolean {
  const [, named] = /\.(vi|en)\.[a-z]+$/.exec(file) ?? [];
  const own = named ?? (/^en\//.test(file) ? 'en' : file.endsWith('.html') ? 'vi' : undefined);
  return own === undefined || own === locale || file === NOT_FOUND;
}

/** Files with all files of `assets/` that they name, and those that these name. */
function withNeeds(site: BuiltSite, all: readonly string[], files: readonly string[]): Set<string> {
  const found = new Set(files);
  // A set is walked on to what is added to it meanwhile.
  for (const file of found) {
    if (!/\.(html|css|js)$/.test(file)) continue;
    const text = readSiteFile(site, file).toString('utf8');
    for (const name of all) if (isAsset(name) && text.includes(basename(name))) found.add(name);
  }
  return found;
}

/** Files that pages cannot do without; the others a host may refuse. */
const REQUIRED = /\.(html|css|js)$/;

/**
 * Writes the service worker, with the list of what it may keep. Every change of a file of the copy changes the
 * worker, by which browsers learn of it; so pages must be final.
 * @param patience Seconds after which the copy answers in place of the network.
 */
export async function writeServiceWorker(
  site: BuiltSite,
  { files }: OfflineCopy,
  shipped: ShippedPackages,
  patience = PATIENCE,
): Promise<void> {
  const groups = Map.groupBy(files, ({ file, parts }) =>
    JSON.stringify({ parts, required: REQUIRED.test(file) }),
  );
  const copy = [...groups]
    .map(([key, members]) => ({
      ...(JSON.parse(key) as { parts: Part[]; required: boolean }),
      files: members.map(({ file }) => entryOf(site, file)),
    }))
    // Without a network the first file fails, and with it the copy.
    .sort((a, b) => Number(b.required) - Number(a.required));
  const worker = await clientScript('offline/service-worker.ts', shipped, {
    COPY: JSON.stringify(copy),
    ASSETS: JSON.stringify(ASSETS),
    PATIENCE: JSON.stringify(patience),
    'process.env.NODE_ENV': '"production"',
  });
  writeFileSync(join(site.root, WORKER), worker);
}

function entryOf(site: BuiltSite, file: string): { url: string; revision: string | null } {
  const hash = () =>
    createHash('sha256').update(readSiteFile(site, file)).digest('hex').slice(0, 16);
  return {
    // The address that readers use, which servers do not redirect.
    url: `./${file.replace(/(^|\/)index\.html$/, '$1')}`,
    revision: isAsset(file) ? null : hash(),
  };
}
