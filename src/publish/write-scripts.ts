import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { BUILD_TARGETS } from '../domain/browsers.ts';
import { type BuiltSite, filesIn } from './built-site.ts';
import { modulesOf } from './html/classic-scripts.ts';
import { ASSETS } from './html/relative-assets.ts';

/** Lets Chromium compile all functions of a script beside the main thread, not at a reader's first click. */
const BANNER = '//# allFunctionsCalledOnLoad';

/**
 * Replaces the modules in assets/ by classic scripts, one for each module that a page loads. Browsers load
 * modules only from a server of the same origin: not in a sandboxed frame on another site, and not from a disk.
 * The name of each script holds the hash of its final bytes, since hosts let browsers keep it for a year.
 * @returns File names of the scripts by those of their modules.
 */
export async function writeScripts(
  { root, pages }: BuiltSite,
  banner = BANNER,
): Promise<ReadonlyMap<string, string>> {
  const assets = join(root, ASSETS);
  const entries = [...new Set([...pages.values()].flatMap(modulesOf))].sort();
  const { outputFiles } = await build({
    entryPoints: entries.map((name) => join(assets, name)),
    outdir: assets,
    bundle: true,
    format: 'iife',
    minify: true,
    target: [...BUILD_TARGETS],
    // Modules are strict. The settings of a TypeScript project around the output folder do not apply.
    tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
    banner: { js: banner },
    write: false,
  });
  for (const name of filesIn(assets)) if (name.endsWith('.js')) rmSync(join(assets, name));
  const scripts = new Map<string, string>();
  for (const { path, contents } of outputFiles) {
    const module = basename(path);
    const script = scriptName(module, contents);
    writeFileSync(join(assets, script), contents);
    scripts.set(module, script);
  }
  return scripts;
}

/** `Explorer.1a2b3c4d.js`, for a module that Vite named `Explorer.astro_astro_type_script_index_0_lang.CU1HW_6o.js`. */
function scriptName(module: string, contents: Uint8Array): string {
  const [component = ''] = module.split('.');
  return `${component}.${createHash('sha256').update(contents).digest('hex').slice(0, 8)}.js`;
}
