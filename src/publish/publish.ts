import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openSite, writePages } from './built-site.ts';
import { type Places, writeBundle } from './bundle/offline-bundle.ts';
import { clientScript } from './client-script.ts';
import { writeHashManifest } from './hash-manifest.ts';
import { finishPage } from './html/passes.ts';
import { writeSizes } from './html/sizes.ts';
import { planCopy, writePageScript, writeServiceWorker } from './service-worker.ts';
import { shippedOnly } from './shipped-only.ts';
import { writeScripts } from './write-scripts.ts';
import { writeSheets } from './write-sheets.ts';

/** Input of the publish step from other layers. */
interface PublishOptions {
  /** The packages that the page of licences lists; scripts may contain no others. */
  shipped: readonly { name: string }[];
  /** Reads the edition; asked after the build, which has checked it. */
  edition: () => Places;
  /** The folder with its `geo/` and `LICENSE-content`. */
  data: string;
}

/** Turns what Astro has built into the site that is published. */
export function publish({ shipped: packages, edition, data }: PublishOptions): AstroIntegration {
  const shipped = new Set(packages.map(({ name }) => name));
  let address: URL | undefined;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: shippedOnly(shipped) } });
      },
      'astro:config:done': ({ config: { site } }) => {
        address = site ? new URL(site.replace(/\/?$/, '/')) : undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = openSite(fileURLToPath(dir));
        const context = {
          address,
          scripts: await writeScripts(site),
          sheets: writeSheets(site),
          findRoot: (await clientScript('offline/find-root.ts', shipped)).trim(),
        };
        for (const [file, html] of site.pages)
          site.pages.set(file, finishPage(html, { ...context, file }));
        // Computed from finished pages, without the parts that state sizes.
        const bundle = writeBundle(site, edition(), data);
        await writePageScript(site, shipped);
        const copy = planCopy(site);
        for (const [file, html] of site.pages)
          site.pages.set(file, writeSizes(html, { bundle, copy }));
        writePages(site);
        // These hash the final files.
        await writeServiceWorker(site, copy, shipped);
        writeHashManifest(site.root);

        if (!address)
          logger.warn('SITE_URL is not set: link previews need absolute addresses (HOSTING.md)');
        const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
        logger.info(bundle ? `offline bundle: ${kB(bundle)}` : 'no page offers the offline bundle');
        const { vi, en } = copy.download;
        logger.info(`offline copy: vi ${kB(vi)}, en ${kB(en)} (brotli)`);
      },
    },
  };
}
