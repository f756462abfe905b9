import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, envField } from 'astro/config';
import { build } from 'esbuild';

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

/**
 * Turns each page's module into a classic script of the same name. Browsers load modules only from a
 * server that shares their origin: not in a sandboxed frame on another site, and not from a disk.
 */
const classicScripts = {
  name: 'classic-scripts',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const tag = /<script type="module" src="([^"]*\/)([^"/]+\.js)"><\/script>/g;
      const entries = new Set();
      for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('.html')) continue;
        const text = readFileSync(root + file, 'utf8');
        for (const [, , name] of text.matchAll(tag)) entries.add(name);
        writeFileSync(root + file, text.replaceAll(tag, '<script defer src="$1$2"></script>'));
      }
      const assets = join(root, ASSETS);
      const { outputFiles } = await build({
        entryPoints: [...entries].map((name) => join(assets, name)),
        outdir: assets,
        bundle: true,
        format: 'iife',
        minify: true,
        target: 'es2022',
        write: false,
      });
      for (const name of readdirSync(assets)) if (name.endsWith('.js')) rmSync(join(assets, name));
      for (const { path, contents } of outputFiles) writeFileSync(path, contents);
    },
  },
};

/**
 * The address that the site will have, if it is to stand in canonical links, feeds and the sitemap;
 * without it they are relative to wherever the files lie.
 */
const { SITE_URL } = process.env;
if (SITE_URL && !/^https?:\/\/[^/\s?#]+(\/[^\s?#]*)?$/.test(SITE_URL)) {
  throw new Error(
    `SITE_URL: found ${JSON.stringify(SITE_URL)}, expected an address such as https://example.org/an-giang/`,
  );
}

/**
 * Makes one style sheet of those that a page links to: on a phone's network every file costs a round trip
 * before anything is seen. Pages of one kind share theirs.
 */
const oneSheet = {
  name: 'one-sheet',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const assets = join(root, ASSETS);
      const link = /<link rel="stylesheet" href="([^"]*\/)([^"/]+\.css)">/g;
      const merged = new Set();
      for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('.html')) continue;
        const text = readFileSync(root + file, 'utf8');
        const sheets = [...text.matchAll(link)].map(([, folder, name]) => ({ folder, name }));
        if (sheets.length === 0) continue;
        const css = sheets.map(({ name }) => readFileSync(join(assets, name), 'utf8')).join('');
        const name = `page.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
        merged.add(name);
        writeFileSync(join(assets, name), css);
        let first = true;
        writeFileSync(
          root + file,
          text.replaceAll(link, (_, folder) => {
            const tag = first ? `<link rel="stylesheet" href="${folder}${name}">` : '';
            first = false;
            return tag;
          }),
        );
      }
      for (const name of readdirSync(assets))
        if (name.endsWith('.css') && !merged.has(name)) rmSync(join(assets, name));
    },
  },
};

export default defineConfig({
  ...(SITE_URL && { site: SITE_URL }),
  output: 'static',
  trailingSlash: 'always',
  // Astro's default strips the space between two inline elements on two lines.
  compressHTML: true,
  build: { assets: ASSETS, inlineStylesheets: 'never' },
  // Nothing becomes a data: address, which a strict content security policy would refuse.
  vite: { build: { assetsInlineLimit: 0 } },
  env: {
    schema: {
      // Where "report an error" leads: a mail address, or a tracker's form, https://…?title={title}&body={body}
      REPORT_TO: envField.string({ context: 'server', access: 'public', optional: true }),
    },
  },
  devToolbar: { enabled: false },
  integrations: [relativeAssets, classicScripts, oneSheet],
});
