import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES } from '../domain/locale.ts';
import { pathOf } from '../i18n/routes.ts';
import { ASSETS, pagesIn } from './built-files.ts';

/** Pages that are opened for their drawing: they hold their style sheet, so that it waits for nothing. */
const WHOLE = LOCALES.flatMap((locale) =>
  (['map', 'embed'] as const).map((page) => `${pathOf(page, locale).slice(1)}index.html`),
);

/**
 * Makes one style sheet of those that a page links to: on a phone's network every file costs a round trip
 * before anything is seen. Pages of one kind share theirs; those of the map hold it.
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
        const sheets = [...text.matchAll(link)];
        const [, folder = ''] = sheets[0] ?? [];
        if (sheets.length === 0) continue;
        const css = sheets
          .map(([, , name = '']) => readFileSync(join(assets, name), 'utf8'))
          .join('');
        let sheet = `<style>${movedTo(folder, withoutLocalFaces(css))}</style>`;
        if (!WHOLE.includes(file)) {
          const name = `page.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
          merged.add(name);
          writeFileSync(join(assets, name), css);
          sheet = `<link rel="stylesheet" href="${folder}${name}">`;
        }
        let first = true;
        writeFileSync(
          join(root, file),
          text.replaceAll(link, () => {
            const tag = first ? sheet : '';
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

/**
 * A style sheet without faces that are looked for on the device: that takes a slow phone 60 ms before it
 * shows anything, and the one headline of a map stays where it is in any face.
 */
export function withoutLocalFaces(css: string): string {
  const faces = /@font-face\s*\{[^}]*src:\s*local\([^}]*\}/g;
  const names = (css.match(faces) ?? []).flatMap(
    (face) => /font-family:\s*(["'][^"']+["']|[\w-]+)/.exec(face)?.[1] ?? [],
  );
  // A name that stands for no face is looked for among those of the device.
  return names.reduce(
    (left, name) => left.replaceAll(new RegExp(`(?<![\\w-])${name},\\s*`, 'g'), ''),
    css.replaceAll(faces, ''),
  );
}

/** A style sheet as it must be in a page that finds the files beside it in this folder. */
export function movedTo(folder: string, css: string): string {
  return css.replaceAll(/url\((["']?)(?![#/]|[a-z]+:)(?:\.\/)?/g, `url($1${folder}`);
}
