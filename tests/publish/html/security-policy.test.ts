import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  headerRules,
  inlineOf,
} from '../../../src/publish/html/security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const PAGE = `<meta charset="utf-8"><style>\n@layer a;\n</style>
  <script type="application/ld+json">{"a": 1}</script><script defer src="./a.js"></script>
  <script>start()</script>`;

test('names what stands between tags by its hash, and nothing that is data or a file', () => {
  expect(inlineOf(PAGE)).toEqual({
    styles: [hash('\n@layer a;\n')],
    scripts: [hash('start()')],
  });
});

describe('a content security policy', () => {
  const policy = contentSecurityPolicy(inlineOf(PAGE), inlineOf('<style>b</style>'));
  const directives = new Map(
    policy.split('; ').map((one) => {
      const [name = '', ...sources] = one.split(' ');
      return [name, sources];
    }),
  );

  test('forbids what it does not name, and allows the hashes of all pages that it is for', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'", hash('start()')]);
    expect(directives.get('style-src')?.slice(1).sort()).toEqual(
      [hash('\n@layer a;\n'), hash('b')].sort(),
    );
  });

  test('has no way around it: nothing unsafe, no other host, no data: address, no base', () => {
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
  });
});

describe('headers', () => {
  const inline = inlineOf(PAGE);
  const rules = headerRules(
    new Map(
      [
        '/',
        '/ban-do/',
        '/bai/a/',
        '/bai/b/',
        '/day-hoc/',
        '/day-hoc/a/',
        '/nhung/',
        '/en/',
        '/en/embed/',
      ].map((page) => [page, inline]),
    ),
    ['/day-hoc/tep/a.pdf'],
    [inlineOf('<style>c</style>')],
    'assets',
  );
  const fitting = (address: string) =>
    rules.filter(({ path }) =>
      path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path,
    );
  const policies = (address: string) =>
    fitting(address).flatMap(({ headers }) => headers['Content-Security-Policy'] ?? []);

  test('say one policy of every page, since hosts would join two', () => {
    for (const page of ['/', '/ban-do/', '/bai/a/', '/day-hoc/', '/day-hoc/a/', '/nhung/', '/en/'])
      expect(policies(page), page).toHaveLength(1);
  });

  test('let nothing but the embedded map be framed', () => {
    expect(policies('/nhung/').join()).not.toContain('frame-ancestors');
    expect(policies('/en/embed/').join()).not.toContain('frame-ancestors');
    for (const page of ['/', '/ban-do/', '/bai/b/', '/day-hoc/a/', '/en/', '/data/figures/a.svg'])
      expect(policies(page).join(), page).toContain("frame-ancestors 'none'");
  });

  test('leave documents to their viewers, and let drawings have their styles', () => {
    expect(policies('/day-hoc/tep/a.pdf')).toEqual([]);
    expect(policies('/data/figures/a.svg').join()).toContain(hash('c'));
  });

  test('keep no file but hashed ones', () => {
    const kept = (address: string) =>
      fitting(address).flatMap(({ headers }) => headers['Cache-Control'] ?? []);
    expect(kept('/assets/a.b1c2.js')).toEqual(['public, max-age=31536000, immutable']);
    for (const address of ['/', '/service-worker.js', '/data/status.csv'])
      expect(kept(address), address).toEqual([]);
  });

  test('allow of the browser’s abilities what pages ask for, and no page to look into them', () => {
    expect(fitting('/tim/')[0]?.headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': expect.stringMatching(/camera=\(\).*geolocation=\(self\)/),
    });
  });
});
