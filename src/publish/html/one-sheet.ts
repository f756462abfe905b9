import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES } from '../../domain/locale.ts';
import { pathOf } from '../../i18n/routes.ts';
import { ASSETS, pagesIn } from '../built-files.ts';

/** Pages that are opened for their map: they hold their style sheet, so that it waits for nothing. */
const WHOLE = LOCALES.flatMap((locale) =>
  (['map', 'embed'] as const).map((page) => `${pathOf(page, locale).slice(1)}index.html`),
);

/**
 * Keeps browsers from showing anything before the map has begun to come: once they have, they read much of the rest
 * of a page before they show more.
 */
const WAIT = '<link rel="expect" href="#map-canvas" blocking="render">';

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
      const kept = new Set<string>();
      for (const file of pagesIn(root)) {
        const text = readFileSync(join(root, file), 'utf8');
        const sheets = [...text.matchAll(link)];
        const [, folder = ''] = sheets[0] ?? [];
        if (sheets.length === 0) continue;
        const css = sheets
          .map(([, , name = '']) => readFileSync(join(assets, name), 'utf8'))
          .join('');
        /** The page with this in the place of the first of its sheets, and without the others. */
        const withOne = (sheet: string) =>
          text.replaceAll(link, (_tag, _folder, _name, at: number) =>
            at === sheets[0]?.index ? sheet : '',
          );
        let page: string;
        if (WHOLE.includes(file)) {
          const [first, later] = parted(movedTo(folder, withoutFacesOfTheDevice(css)));
          page = withOne(`${WAIT}<style>${first}</style>`).replace(
            '</main>',
            () => `<style>${later}</style></main>`,
          );
        } else {
          const name = `page.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
          kept.add(name);
          writeFileSync(join(assets, name), css);
          page = withOne(`<link rel="stylesheet" href="${folder}${name}">`);
        }
        writeFileSync(join(root, file), page);
      }
      for (const name of readdirSync(assets))
        if (name.endsWith('.css') && !kept.has(name)) rmSync(join(assets, name));
    },
  },
};

/** A style sheet without faces of the device, which a page with a map never shows: each takes time to look for. */
export function withoutFacesOfTheDevice(css: string): string {
  return css.replaceAll(/@font-face\s*\{[^}]*src:\s*local\([^}]*\}/g, '');
}

/**
 * A style sheet in two parts: what the first sight of a map needs, and what can come after the drawing: faces, what
 * only paper and the map's script need, and what says so by its layer. Layers have their order from the head.
 */
export function parted(css: string): [first: string, later: string] {
  const parts: [string, string] = ['', ''];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
    if (mark === '{') depth += 1;
    if (mark === '}') depth -= 1;
    if (depth > 0) continue;
    const rule = css.slice(start, index + 1);
    parts[/^\s*@(font-face|layer (later|leaflet|print)|media print)\s*\{/.test(rule) ? 1 : 0] +=
      rule;
    start = index + 1;
  }
  return parts;
}

/** A style sheet as it must be in a page that finds the files beside it in this folder. */
export function movedTo(folder: string, css: string): string {
  return css.replaceAll(/url\((["']?)(?![#/]|[a-z]+:)(?:\.\/)?/g, `url($1${folder}`);
}
