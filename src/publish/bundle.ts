import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { checkShipped } from './shipped-only.ts';

/**
 * A script of `client/` with all that it imports, as one classic script.
 * @param define Constants that it knows by name, as source text.
 */
export async function bundle(script: string, define = {}): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../client/${script}`, import.meta.url))],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    define,
    metafile: true,
    write: false,
  });
  checkShipped(Object.keys(metafile.inputs).map((file) => `./${file}`));
  return outputFiles[0]?.text ?? '';
}
