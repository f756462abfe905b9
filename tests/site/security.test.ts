import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, inlineOf } from '../../src/publish/html/security-policy.ts';
import { files, html } from './built-site.ts';

test('every page says first what it may load, and that it tells no other site of itself', () => {
  for (const file of files) {
    const [charset, policy, referrer] = html(file)('head').children().get();
    expect(charset?.attribs['charset'], file).toBe('utf-8');
    expect(policy?.attribs, file).toEqual({
      'http-equiv': 'Content-Security-Policy',
      content: contentSecurityPolicy(inlineOf(readFileSync(`dist/${file}`, 'utf8'))),
    });
    expect(referrer?.attribs, file).toEqual({ name: 'referrer', content: 'no-referrer' });
  }
});

/** Limits of Cloudflare Pages: developers.cloudflare.com/pages/configuration/headers */
test('the headers for hosts stay within what hosts read', () => {
  const rules = readFileSync('dist/_headers', 'utf8').split('\n\n');
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const line of rules.join('\n').split('\n')) expect(line.length, line).toBeLessThan(2000);
});
