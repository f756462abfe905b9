import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltSite, filesIn, readSiteFile } from './built-site.ts';
import { clientScript } from './client-script.ts';
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
  `^og/|\\.(docx|pptx|pdf|zip)$|^(robots\\.txt|sitemap\\.xml|_[a-z]+|${WORKER})$`,
);

/** Network timeout in seconds. */
const PATIENCE = 3;

/** The largest copy that a browser is asked to keep, in bytes. */
const MAX_BYTES = 25_000_000;

/** Files that a copy above the limit omits: pages of districts, later pages of sources, and data. */
const BY_DISTRICT = /^(dia-phuong|nguon|en\/places|en\/sources)\/[^/]+\/|^data\//;

/** The files that a browser keeps for use without a network. */
export interface OfflineCopy {
  files: readonly string[];
  /** Their size. */
  bytes: number;
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
  const sizeOf = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + readSiteFile(site, file).length, 0);
  const isPartial = sizeOf(all) > MAX_BYTES;
  const files = isPartial ? all.filter((file) => !BY_DISTRICT.test(file)) : all;
  return { files, bytes: sizeOf(files), isPartial };
}

/**
 * Writes the service worker, with the list of what it keeps. Every change of a file of the copy changes the
 * worker, by which browsers learn of it; so pages must be final.
 * @param patience Seconds after which the copy answers in place of the network.
 */
export async function writeServiceWorker(
  site: BuiltSite,
  { files, isPartial }: OfflineCopy,
  shipped: ShippedPackages,
  patience = PATIENCE,
): Promise<void> {
  const copy = files.map((file) => ({
    // The address that readers use, which servers do not redirect.
    url: `./${file.replace(/(^|\/)index\.html$/, '$1')}`,
    revision: createHash('sha256').update(readSiteFile(site, file)).digest('hex').slice(0, 16),
  }));
  const worker = await clientScript('offline/service-worker.ts', shipped, {
    COPY: JSON.stringify(copy),
    ASSETS: JSON.stringify(ASSETS),
    PARTIAL: JSON.stringify(isPartial),
    PATIENCE: JSON.stringify(patience),
    'process.env.NODE_ENV': '"production"',
  });
  writeFileSync(join(site.root, WORKER), worker);
}
