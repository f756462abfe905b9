import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { compressFolder } from '../../src/commands/compress.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Copy of the built site, with compressed and hidden files. */
    site: string;
  }
}

/** Prepares, once for all tests, the files to deploy; the built site stays unchanged. */
export default async function compressedSite({ provide }: TestProject): Promise<() => void> {
  if (!existsSync('dist/index.html'))
    throw new Error('dist/: found no site, expected one that `npm run build` has written');
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  // Servers started by root read files as another user.
  chmodSync(folder, 0o755);
  const site = join(folder, 'site');
  cpSync('dist', site, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  await compressFolder(site);
  mkdirSync(join(site, '.git'));
  for (const hidden of ['.git/config', '.env', 'data/.htpasswd'])
    writeFileSync(join(site, hidden), 'secret');
  provide('site', site);
  return () => rmSync(folder, { recursive: true });
}
