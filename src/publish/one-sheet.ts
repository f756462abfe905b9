import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ASSETS, pagesIn } from './built-files.ts';

/**
 * Makes one style sheet of those that a page links to: on a phone's network every file costs a round trip
 * before anything is seen. Pages of one kind share theirs.
 */
export const oneSheet: AstroIntegration = {
  name: 'one-sheet',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const assets = join(root, ASSETS);
      const link = /<link rel="stylesheet" href="([^"]*\/)([^"/]+\.css)">/g;
      const merged = new Set<string>();
      for (const file of pagesIn(root)) {
        const text = readFileSync(join(root, file), 'utf8');
        const sheets = [...text.matchAll(link)].map(([, , name = '']) => name);
        if (sheets.length === 0) continue;
        const css = sheets.map((name) => readFileSync(join(assets, name), 'utf8')).join('');
        const name = `page.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
        merged.add(name);
        writeFileSync(join(assets, name), css);
        let first = true;
        writeFileSync(
          join(root, file),
          text.replaceAll(link, (_, folder: string) => {
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
