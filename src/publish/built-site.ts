import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files of a built site, as paths from its root (`ban-do/index.html`), sorted. */
export function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(root, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The pages of a built site. */
export function pagesIn(root: string): string[] {
  return filesIn(root).filter((file) => file.endsWith('.html'));
}

/** A built site while it is changed: its pages are read once, changed in memory, and written once. */
export interface BuiltSite {
  /** The folder on the disk, with all other files. */
  readonly root: string;
  /** HTML of the pages by their paths from the root. */
  readonly pages: Map<string, string>;
}

/** Reads the pages of a built site. */
export function openSite(root: string): BuiltSite {
  const pages = pagesIn(root).map(
    (file) => [file, readFileSync(join(root, file), 'utf8')] as const,
  );
  return { root, pages: new Map(pages) };
}

/** Writes the pages of a site, after their last change. */
export function writePages({ root, pages }: BuiltSite): void {
  for (const [file, html] of pages) writeFileSync(join(root, file), html);
}

/** The current contents of a file, which for a page may not be written yet. */
export function readSiteFile({ root, pages }: BuiltSite, file: string): Buffer {
  const html = pages.get(file);
  return html === undefined ? readFileSync(join(root, file)) : Buffer.from(html);
}
