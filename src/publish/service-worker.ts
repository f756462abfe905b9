import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { messages } from '../i18n/words/messages.ts';
import { ASSETS, filesIn } from './built-files.ts';
import { bundle } from './bundle.ts';
import { writeSize } from './html/sizes.ts';

/** Scripts at the root, for the whole site and under names that stay; the one that pages load, and the worker. */
const PAGE_SCRIPT = 'offline.js';
const WORKER = 'service-worker.js';

/**
 * What a reader without a network does not need, or only once opened: pictures for links, documents,
 * archives, and what machines read.
 */
const LEFT_OUT = new RegExp(
  `^og/|\\.(docx|pptx|pdf|zip)$|^(robots\\.txt|sitemap\\.xml|_[a-z]+|${WORKER})$`,
);

/** The largest copy that a browser is asked to keep, in bytes. */
const MOST_BYTES = 25_000_000;

/** What a copy that would be too large leaves out: pages of districts, later pages of sources, and data. */
const BY_DISTRICT = /^(dia-phuong|nguon|en\/places|en\/sources)\/[^/]+\/|^data\//;

/** Writes the scripts that serve the site without a network, with the list of what it has to keep. */
export const serviceWorker: AstroIntegration = {
  name: 'service-worker',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { files, bytes } = await writeServiceWorker(fileURLToPath(dir));
      logger.info(`/${WORKER} keeps ${files} files, ${Math.round(bytes / 1000)} kB`);
    },
  },
};

/**
 * Writes both scripts for a built site, and into its pages the size of the copy. Any change of a file that
 * belongs to the copy changes the worker, which is how browsers learn of it.
 */
export async function writeServiceWorker(root: string): Promise<{ files: number; bytes: number }> {
  writeFileSync(join(root, PAGE_SCRIPT), await bundle('offline/offline.ts'));
  const all = filesIn(root).filter((file) => !LEFT_OUT.test(file));
  const sizeOf = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
  const isPartial = sizeOf(all) > MOST_BYTES;
  const files = isPartial ? all.filter((file) => !BY_DISTRICT.test(file)) : all;
  const bytes = sizeOf(files);
  // Before the stamps: it changes the pages.
  writeSize(root, 'data-copy-size', bytes, (locale) =>
    isPartial ? messages(locale).division.copy : '',
  );
  const copy = files.map((file) => ({
    // The address that readers use, which no server leads elsewhere.
    url: `./${file.replace(/(^|\/)index\.html$/, '$1')}`,
    revision: createHash('sha256')
      .update(readFileSync(join(root, file)))
      .digest('hex')
      .slice(0, 16),
  }));
  const worker = await bundle('offline/service-worker.ts', {
    COPY: JSON.stringify(copy),
    ASSETS: JSON.stringify(ASSETS),
    PARTIAL: JSON.stringify(isPartial),
    'process.env.NODE_ENV': '"production"',
  });
  writeFileSync(join(root, WORKER), worker);
  return { files: files.length, bytes };
}
