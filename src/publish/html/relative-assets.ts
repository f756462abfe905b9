import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ASSETS, filesIn } from '../built-files.ts';

/**
 * Makes the addresses of scripts, sheets and fonts relative, as our own links are, so that the same
 * files work at a domain's root and below any folder. Astro itself has no such setting.
 */
export const relativeAssets: AstroIntegration = {
  name: 'relative-assets',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const file of filesIn(root)) {
        if (!/\.(html|css)$/.test(file)) continue;
        const depth = file.split('/').length - 1;
        const prefix = file.endsWith('.css') ? './' : `./${'../'.repeat(depth)}${ASSETS}/`;
        const text = readFileSync(join(root, file), 'utf8');
        writeFileSync(
          join(root, file),
          text.replaceAll(new RegExp(`(?<=["'(])/${ASSETS}/`, 'g'), prefix),
        );
      }
    },
  },
};
