import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the hashed files; its name stands nowhere else in an address. */
export const ASSETS = 'assets';

/** All files of a built site, as addresses from its root (`ban-do/index.html`), in an order that is always the same. */
export function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(root, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The pages among them. */
export function pagesIn(root: string): string[] {
  return filesIn(root).filter((file) => file.endsWith('.html'));
}
