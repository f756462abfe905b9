import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltSite, filesIn } from './built-site.ts';
import { linkedSheet } from './html/one-sheet.ts';
import { ASSETS, rebaseAssets } from './html/relative-assets.ts';

/**
 * Replaces the style sheets in assets/ by those that pages link to once each has a single one.
 * @returns The former sheets by name, from which pages take theirs (html/one-sheet.ts).
 */
export function writeSheets({ root, pages }: BuiltSite): ReadonlyMap<string, string> {
  const assets = join(root, ASSETS);
  const names = filesIn(assets).filter((name) => name.endsWith('.css'));
  const sheets = new Map(
    names.map((name) => [name, rebaseAssets(readFileSync(join(assets, name), 'utf8'), './')]),
  );
  for (const name of names) rmSync(join(assets, name));
  for (const [file, html] of pages) {
    const sheet = linkedSheet(html, { file, sheets });
    if (sheet) writeFileSync(join(assets, sheet.name), sheet.css);
  }
  return sheets;
}
