import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { filesIn } from '../../src/publish/built-site.ts';
import { MANIFEST } from '../../src/publish/hash-manifest.ts';
import { PLACEHOLDER } from '../../src/syndication/sitemap.ts';
import { unpackBundle } from '../site/unpack-bundle.ts';
import { crawl } from './crawl.ts';
import { serveWith } from './servers.ts';

test('in a folder of a server, every link resolves and stays inside', async () => {
  const { url, close } = await serveWith('nginx', '/x7f/q2/', inject('site'));
  try {
    const site = new URL(url);
    const starts = ['', '404.html', 'sitemap.xml', 'data/datapackage.json'];
    const { opened, faults, links } = await crawl(site, starts, async (address) => {
      const response = await fetch(address, { redirect: 'manual' });
      const text = await response.text();
      // Placeholder address of a build without SITE_URL.
      return response.status === 200 ? text.replaceAll(PLACEHOLDER.href, site.href) : undefined;
    });
    expect(faults.slice(0, 20)).toEqual([]);
    expect(links).toBeGreaterThan(10_000);
    const found = new Set([...opened].map((address) => address.slice(site.href.length)));
    const unreached = filesIn('dist').filter(
      (file) => !found.has(file.replace(/(^|\/)index\.html$/, '$1')),
    );
    expect(unreached).toEqual(['_headers', '_redirects', 'robots.txt', MANIFEST]);
  } finally {
    await close();
  }
});

test('over file://, every link of the offline copy resolves and stays inside', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'Tài liệu lớp 10 '));
  try {
    const unpacked = unpackBundle(folder);
    const site = new URL(`${pathToFileURL(unpacked).href}/`);
    const { opened, faults, links } = await crawl(
      site,
      ['index.html', '404.html'],
      async (address) => {
        const file = fileURLToPath(address);
        return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
      },
    );
    expect(faults.slice(0, 20)).toEqual([]);
    expect(links).toBeGreaterThan(10_000);
    const unreached = filesIn(unpacked).filter((file) => !opened.has(new URL(file, site).href));
    expect(unreached).toEqual([
      'LICENSE-content.txt',
      'LICENSE.txt',
      'LICENSES-boundaries.txt',
      'README.txt',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
