import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/publish/html/security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe(contentSecurityPolicy, () => {
  const policy = contentSecurityPolicy(`<meta charset="utf-8"><style>\n@layer a;\n</style>
    <script type="application/ld+json">{"a": 1}</script><script defer src="./a.js"></script>
    <script>start()</script><style>b</style><style>b</style>`);
  const directives = new Map(
    policy.split('; ').map((one) => {
      const [name = '', ...sources] = one.split(' ');
      return [name, sources];
    }),
  );

  test('allows inline styles and scripts by hash; JSON and linked files need none', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'", hash('start()')]);
    expect(directives.get('style-src')?.slice(1).sort()).toEqual(
      [hash('\n@layer a;\n'), hash('b')].sort(),
    );
  });

  test('allows no unsafe source, other host, data: address or base element', () => {
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
  });
});
