import { join } from 'node:path';
import { build } from 'esbuild';
import { BUILD_TARGETS } from '../domain/browsers.ts';
import { checkShipped, type ShippedPackages } from './shipped-only.ts';

/**
 * Bundles a script of `client/` with all its imports as one classic script.
 * @param script Path below `client/`.
 * @param define Constants that the script declares, as source text by name.
 * @throws Error if it imports a package that is not in `shipped`.
 */
export async function clientScript(
  script: string,
  shipped: ShippedPackages,
  define: Record<string, string> = {},
): Promise<string> {
  const { outputFiles, metafile } = await build({
    // A build runs in the project's root; the address of this module is another one in a page's.
    entryPoints: [join('src/client', script)],
    bundle: true,
    format: 'iife',
    minify: true,
    // Vietnamese words take a third of the bytes of their escapes.
    charset: 'utf8',
    target: [...BUILD_TARGETS],
    define,
    metafile: true,
    write: false,
  });
  checkShipped(
    Object.keys(metafile.inputs).map((file) => `./${file}`),
    shipped,
  );
  return outputFiles[0]?.text ?? '';
}
