import { describe, expect, test } from 'vitest';
import { messages } from '../../../src/i18n/words/messages.ts';
import { reportLink } from '../../../src/i18n/sentences/report.ts';

const page = { title: 'Bản đồ & “dữ liệu”', path: '/ban-do/' };
const words = messages('vi').report;

describe(reportLink, () => {
  test('opens a mail to the configured address, with title and body filled in', () => {
    const url = new URL(reportLink('sai@example.org', words, page));
    expect(url.protocol).toBe('mailto:');
    expect(url.pathname).toBe('sai@example.org');
    expect(url.searchParams.get('subject')).toBe('Chỗ sai: Bản đồ & “dữ liệu”');
    expect(url.searchParams.get('body')).toContain('/ban-do/');
  });

  test('has no recipient if none is configured', () => {
    expect(reportLink(undefined, words, page)).toMatch(/^mailto:\?subject=/);
  });

  test.each(['https', 'http'])('fills in an issue form at an %s address', (scheme) => {
    const form = `${scheme}://example.org/new?title={title}&body={body}`;
    const url = new URL(reportLink(form, words, page));
    expect(url.protocol).toBe(`${scheme}:`);
    expect(url.searchParams.get('title')).toBe('Chỗ sai: Bản đồ & “dữ liệu”');
    expect(url.searchParams.get('body')).toContain('Bản đồ & “dữ liệu”');
  });
});
