import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { ASSETS, pagesIn } from './built-files.ts';

/**
 * Turns each page's module into a classic script of the same name. Browsers load modules only from a
 * server that shares their origin: not in a sandboxed frame on another site, and not from a disk.
 */
export const classicScripts: AstroIntegration = {
  name: 'classic-scripts',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const tag = /<script type="module" src="([^"]*\/)([^"/]+\.js)"><\/script>/g;
      const entries = new Set<string>();
      for (const file of pagesIn(root)) {
        const text = readFileSync(join(root, file), 'utf8');
        for (const [, , name = ''] of text.matchAll(tag)) entries.add(name);
        writeFileSync(join(root, file), text.replaceAll(tag, '<script defer src="$1$2"></script>'));
      }
      const assets = join(root, ASSETS);
      const { outputFiles } = await build({
        entryPoints: [...entries].map((name) => join(assets, name)),
        outdir: assets,
        bundle: true,
        format: 'iife',
        minify: true,
        target: 'es2022',
        // Modules are strict; and no settings file that lies around the build's folder has a say.
        tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
        // Chromium compiles what is in it beside the page's thread, instead of at a reader's first press.
        banner: { js: '//# allFunctionsCalledOnLoad' },
        write: false,
      });
      for (const name of readdirSync(assets)) if (name.endsWith('.js')) rmSync(join(assets, name));
      for (const { path, contents } of outputFiles) writeFileSync(path, contents);
    },
  },
};
