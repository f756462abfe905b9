import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { CheerioAPI } from 'cheerio';

/** What a page weighs on the way to a reader, in kB: with all that it loads, and its scripts alone. */
export interface PageWeight {
  whole: number;
  script: number;
}

/** Qualities of brotli: a quick one, and the best, which packs tighter and takes twenty times as long. */
const QUICK = 6;
const BEST = constants.BROTLI_MAX_QUALITY;

/**
 * Weighs the pages of a built site, as brotli sends them; what pages share is packed once. A page that is
 * within its limits with quick packing is not packed again.
 */
export function pageScales(
  root: string,
): (file: string, $: CheerioAPI, limits?: PageWeight) => PageWeight {
  const packed = new Map<string, number>();
  const sizeOf = (path: string, quality: number): number => {
    const key = `${quality} ${path}`;
    const size = packed.get(key) ?? packedSize(readFileSync(path), path, quality) / 1000;
    packed.set(key, size);
    return size;
  };
  const fonts = readdirSync(join(root, 'assets'))
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => join(root, 'assets', name));
  return (file, $, limits) => {
    const linked = $('script[src], link[rel=stylesheet]')
      .map((_, element) => $(element).attr('src') ?? $(element).attr('href'))
      .get()
      .map((href) => join(root, dirname(file), href));
    const parts = {
      whole: [...new Set([join(root, file), ...linked, ...fonts])],
      script: linked.filter((path) => path.endsWith('.js')),
    };
    const weightAt = (quality: number): PageWeight => {
      const sum = (paths: string[]) => paths.reduce((all, path) => all + sizeOf(path, quality), 0);
      return { whole: sum(parts.whole), script: sum(parts.script) };
    };
    const quick = limits && weightAt(QUICK);
    return quick && quick.whole <= limits.whole && quick.script <= limits.script
      ? quick
      : weightAt(BEST);
  };
}

/** Bytes of a file as a host sends it; fonts are packed already. */
function packedSize(bytes: Buffer, path: string, quality: number): number {
  return extname(path) === '.woff2'
    ? bytes.length
    : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
