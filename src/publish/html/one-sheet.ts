import { createHash } from 'node:crypto';
import { LOCALES } from '../../domain/locale.ts';
import { pathOf } from '../../i18n/routes.ts';
import { builtFrom, type PageContext, type Pass } from './pass.ts';

/**
 * What pages with a map are not rendered before: what follows the map, its legend and dates, and in a frame the last of
 * what shares its height. Chromium goes on at an element's start tag, not at its end.
 */
const AWAITED = { map: 'explorer-side', embed: 'map-summary' } as const;

/**
 * Pages that are opened for their map, with what they wait for. They contain their style sheet, to render without
 * another request.
 */
const INLINED = new Map(
  LOCALES.flatMap((locale) =>
    (['map', 'embed'] as const).map((page): [string, string] => [
      `${pathOf(page, locale).slice(1)}index.html`,
      AWAITED[page],
    ]),
  ),
);

/**
 * Blocks rendering until an element has arrived: once browsers have rendered something, they parse much of the rest
 * of a page before they render again.
 */
const wait = (id: string) => `<link rel="expect" href="#${id}" blocking="render">`;

/** The page that hosts show for unknown addresses, whatever their depth. */
export const NOT_FOUND = '404.html';

const LINK = /<link rel="stylesheet" href="([^"]*\/)([^"/]+\.css)">/g;

/**
 * Replaces the style sheets that a page links to by a single one, since each file costs a round trip before
 * anything is rendered. Pages of one kind share theirs; those of the map contain it, the part that the first
 * screen needs in the head and the rest after the map. So does the page for unknown addresses if the site's
 * address is not known: where its sheet lies is found by its script (client/offline/find-root.ts).
 */
export const oneSheet: Pass = (html, context) => {
  const css = joinedSheet(html, context);
  const [first] = html.matchAll(LINK);
  if (css === undefined || !first) return html;
  const [, folder = ''] = first;
  /** The page with a replacement for the first link to a sheet, and without the others. */
  const withOne = (sheet: string) =>
    html.replaceAll(LINK, (_tag, _folder, _name, at: number) => (at === first.index ? sheet : ''));
  if (context.file === NOT_FOUND && !context.address)
    return withOne(
      `<style data-sheet="${folder}${sheetName(css)}">${splitCritical(css)[0]}</style>`,
    );
  const awaited = INLINED.get(context.file);
  if (!awaited) return withOne(`<link rel="stylesheet" href="${folder}${sheetName(css)}">`);
  const [critical, later] = splitCritical(rebaseUrls(folder, dropLocalFonts(css)));
  return withOne(`${wait(awaited)}<style>${critical}</style>`).replace(
    '</main>',
    () => `<style>${later}</style></main>`,
  );
};

/** The sheet that a page is to link to, and its file name; undefined if it links to none. */
export function linkedSheet(
  html: string,
  context: Pick<PageContext, 'file' | 'sheets'>,
): { name: string; css: string } | undefined {
  const css = INLINED.has(context.file) ? undefined : joinedSheet(html, context);
  return css === undefined ? undefined : { name: sheetName(css), css };
}

function joinedSheet(html: string, { sheets }: Pick<PageContext, 'sheets'>): string | undefined {
  const links = [...html.matchAll(LINK)];
  if (links.length === 0) return undefined;
  return links.map(([, , name = '']) => builtFrom(sheets, name)).join('');
}

function sheetName(css: string): string {
  return `page.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
}

/** A style sheet without fonts of the device, which a page with a map never shows: browsers search for each. */
export function dropLocalFonts(css: string): string {
  return css.replaceAll(/@font-face\s*\{[^}]*src:\s*local\([^}]*\}/g, '');
}

/**
 * Splits a style sheet into what the first screen of a map needs and what can follow the map: fonts, rules for
 * print and for the map's script, and what is in the layer `later`. The order of layers is set in the head.
 */
export function splitCritical(css: string): [critical: string, later: string] {
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

/** A style sheet whose relative addresses are rebased to a page. @param folder Path from the page to the sheet's folder. */
export function rebaseUrls(folder: string, css: string): string {
  return css.replaceAll(/url\((["']?)(?![#/]|[a-z]+:)(?:\.\/)?/g, `url($1${folder}`);
}
