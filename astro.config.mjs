import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';

/** Folder of the hashed files; its name stands nowhere else in an address. */
const ASSETS = 'assets';

/**
 * Makes the addresses of scripts, sheets and fonts relative, as our own links are, so that the same
 * files work at a domain's root and below any folder. Astro itself has no such setting.
 */
const relativeAssets = {
  name: 'relative-assets',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(html|css)$/.test(file)) continue;
        const depth = file.split(/[\\/]/).length - 1;
        const prefix = file.endsWith('.css') ? './' : `./${'../'.repeat(depth)}${ASSETS}/`;
        const text = readFileSync(root + file, 'utf8');
        writeFileSync(
          root + file,
          text.replaceAll(new RegExp(`(?<=["'(])/${ASSETS}/`, 'g'), prefix),
        );
      }
    },
  },
};

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // Astro's default strips the space between two inline elements on two lines.
  compressHTML: true,
  build: { assets: ASSETS, inlineStylesheets: 'never' },
  // Nothing becomes a data: address, which a strict content security policy would refuse.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [relativeAssets],
});
