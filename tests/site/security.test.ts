import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { contentSecurityPolicy } from '../../src/publish/html/security-policy.ts';
import { headersIn } from '../browser/headers-file.ts';
import { files, html, linked } from './built-site.ts';

const headersFile = readFileSync('dist/_headers', 'utf8');
const headersOf = headersIn(headersFile);

test('every page begins with its content security policy and no-referrer', () => {
  for (const file of files) {
    const [charset, policy, referrer] = html(file)('head').children().get();
    expect(charset?.attribs['charset'], file).toBe('utf-8');
    expect(policy?.attribs, file).toEqual({
      'http-equiv': 'Content-Security-Policy',
      content: contentSecurityPolicy(readFileSync(`dist/${file}`, 'utf8')),
    });
    expect(referrer?.attribs, file).toEqual({ name: 'referrer', content: 'no-referrer' });
  }
});

test('style sheets fetch only files of the site, in print and in the dark too', () => {
  const sheets = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const texts = [
    ...sheets.map((file) => ({ file, css: readFileSync(join('dist', file), 'utf8') })),
    ...files.map((file) => ({ file, css: html(file)('style').text() })),
  ];
  let found = 0;
  for (const { file, css } of texts) {
    expect(css, file).not.toMatch(/@import|image-set\(/);
    for (const [, address = ''] of css.matchAll(/url\(["']?([^)"']*)/g)) {
      // A part of the page itself, such as a pattern.
      if (address.startsWith('#')) continue;
      found += 1;
      expect(address, file).not.toMatch(/^([a-z]+:|\/\/)/i);
      expect(existsSync(join('dist', linked(file, address))), `${file}: ${address}`).toBe(true);
    }
  }
  expect(found).toBeGreaterThan(0);
});

test('other sites may frame the embedded map, and no other page', () => {
  const embeds = LOCALES.map((locale) => pathOf('embed', locale));
  for (const file of files) {
    const address = `/${file.replace(/index\.html$/, '')}`;
    const policy = headersOf(address)['Content-Security-Policy'];
    expect(policy, address).toBe(embeds.includes(address) ? undefined : "frame-ancestors 'none'");
  }
});

test('files that are cached for a year have a content hash in their name', () => {
  for (const file of readdirSync('dist/assets')) {
    expect(headersOf(`/assets/${file}`)['Cache-Control']).toContain('immutable');
    if (!/\.(css|js)$/.test(file)) continue;
    const hash = createHash('sha256')
      .update(readFileSync(`dist/assets/${file}`))
      .digest('hex');
    expect(file.split('.').at(-2), file).toBe(hash.slice(0, 8));
  }
  for (const address of ['/', '/service-worker.js', '/offline.js', '/data/status.csv'])
    expect(headersOf(address)['Cache-Control'], address).toBeUndefined();
});

/** Limits of Cloudflare Pages: developers.cloudflare.com/pages/configuration/headers */
test('the headers stay within the limits of hosts', () => {
  const lines = headersFile.split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  for (const line of lines) expect(line.length, line).toBeLessThan(2000);
});
