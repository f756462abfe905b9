import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFile, readHeadersFile } from '../../src/publish/headers-file.ts';
import { settingsFor } from '../../src/publish/hosting.ts';
import type { HeaderRule } from '../../src/publish/html/security-policy.ts';

const RULES: HeaderRule[] = [
  { path: '/*', headers: { 'X-Content-Type-Options': 'nosniff' } },
  { path: '/', headers: { 'Content-Security-Policy': "default-src 'none'; img-src 'self'" } },
  { path: '/bai/*', headers: { 'Content-Security-Policy': "default-src 'none'; img-src 'self'" } },
  { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

describe('a file of headers', () => {
  test('says what it was made of', () => {
    expect(readHeadersFile(headersFile(RULES))).toEqual(RULES);
  });

  test.each([
    ['  X-A: b', '_headers:1: found "  X-A: b", expected a path or, below one, "  Name: value"'],
    ['/\n  nosniff', '_headers:2: found "  nosniff", expected a path'],
    ['/a b', '_headers:1: found "/a b", expected a path'],
  ])('is refused for a line that hosts would pass over: %j', (text, message) => {
    expect(() => readHeadersFile(text)).toThrow(message);
  });
});

describe('settings', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'hosting-'));
    writeFileSync(join(root, '_headers'), headersFile(RULES));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test.each(['nginx', 'caddy'])(
    'of %s carry every header, the host, the path and the folder',
    (server) => {
      const text = settingsFor(root, [server, 'https://example.org/an-giang/', '/srv/an-giang/']);
      for (const { headers } of RULES)
        for (const [name, value] of Object.entries(headers)) {
          expect(text).toContain(name);
          expect(text).toContain(`"${value}"`);
        }
      for (const part of ['example.org', ' /an-giang/', '"/srv/an-giang/"'])
        expect(text).toContain(part);
    },
  );

  test.each([
    [['apache', 'https://a.org/', '/srv/'], 'server: found "apache", expected nginx or caddy'],
    [['nginx', 'a.org', '/srv/'], 'address: found "a.org", expected one such as https://'],
    [['nginx', 'https://a.org/b', '/srv/'], 'address: found "https://a.org/b", expected'],
    // The servers listen where browsers ask.
    [['caddy', 'https://a.org:8443/', '/srv/'], 'address: found "https://a.org:8443/", expected'],
    [['nginx', 'https://a.org/;}/', '/srv/'], 'address: found "https://a.org/;}/", expected'],
    [
      ['nginx', 'https://a.org/', 'srv'],
      'folder: found "srv", expected one such as /srv/an-giang/',
    ],
    [['caddy', 'https://a.org/', '/srv/"{env.HOME}/'], 'folder: found'],
    [[], 'server: found "", expected nginx or caddy\naddress: found "", expected'],
  ])('are refused for %j', (parts, message) => {
    expect(() => settingsFor(root, parts)).toThrow(message);
  });

  test('need a built site', () => {
    expect(() => settingsFor(join(root, 'none'), ['nginx', 'https://a.org/', '/srv/'])).toThrow(
      'found no _headers, expected a site that `npm run build` has written',
    );
  });
});
