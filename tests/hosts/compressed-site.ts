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
    /** Folder of a copy of the built site, with its compressed files and with hidden ones. */
    site: string;
  }
}

/** Makes, once for all tests, what somebody puts on a server; the built site stays as it is. */
export default async function compressedSite({ provide }: TestProject): Promise<() => void> {
  if (!existsSync('dist/index.html'))
    throw new Error('dist/: found no site, expected one that `npm run build` has written');
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  // Servers that root starts read files as somebody else.
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
