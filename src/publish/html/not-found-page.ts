import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundle } from '../bundle.ts';

/** The page that hosts show at unknown addresses, whatever their depth. */
const PAGE = '404.html';

let site: string | undefined;

/**
 * Makes links of the page for unknown addresses lead somewhere at any depth: from the root of the host
 * where the build knows the site's address, else by a script that finds the site's root.
 */
export const notFoundPage: AstroIntegration = {
  name: 'not-found-page',
  hooks: {
    'astro:config:done': ({ config }) => {
      site = config.site;
    },
    'astro:build:done': async ({ dir }) => {
      const file = join(fileURLToPath(dir), PAGE);
      const html = readFileSync(file, 'utf8');
      if (site) {
        const { pathname } = new URL(site.replace(/\/?$/, '/'));
        writeFileSync(file, html.replaceAll('="./', `="${pathname}`));
        return;
      }
      // Between tags, since from here no file can be told where to find.
      const script = await bundle('offline/find-root.ts');
      writeFileSync(
        file,
        html.replace('</body>', () => `<script>${script.trim()}</script></body>`),
      );
    },
  },
};
