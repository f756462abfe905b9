import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { CheerioAPI } from 'cheerio';

/** What a page weighs on the way to a reader, in kB: with all that it loads, and its scripts alone. */
export interface PageWeight {
  whole: number;
  script: number;
}

/** Weighs the pages of a built site, as brotli sends them; what pages share is packed once. */
export function pageScales(root: string): (file: string, $: CheerioAPI) => PageWeight {
  const packed = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const bytes = () => readFileSync(path);
    const size =
      packed.get(path) ??
      (extname(path) === '.woff2' ? bytes() : brotliCompressSync(bytes())).length / 1000;
    packed.set(path, size);
    return size;
  };
  const sum = (paths: Iterable<string>) => [...paths].reduce((all, path) => all + sizeOf(path), 0);
  const fonts = readdirSync(join(root, 'assets'))
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => join(root, 'assets', name));
  return (file, $) => {
    const linked = $('script[src], link[rel=stylesheet]')
      .map((_, element) => $(element).attr('src') ?? $(element).attr('href'))
      .get()
      .map((href) => join(root, dirname(file), href));
    return {
      whole: sum(new Set([join(root, file), ...linked, ...fonts])),
      script: sum(linked.filter((path) => path.endsWith('.js'))),
    };
  };
}
