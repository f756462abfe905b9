import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/publish/settings.ts';

describe(readSettings, () => {
  test.each([
    ['SITE_URL', 'https://example.org'],
    ['SITE_URL', 'http://localhost:8080/an-giang/'],
    ['SITE_URL', 'https://ví-dụ.vn/an giang'.replace(' ', '%20')],
    ['REPORT_TO', 'sai@example.org'],
    ['REPORT_TO', 'https://example.org/new?title={title}&body={body}'],
    ['REPORT_TO', 'http://intranet/form'],
  ])('takes %s=%s', (name, value) => {
    expect(readSettings({ [name]: value, PATH: '/bin' })).toEqual({ [name]: value });
  });

  test('treats an empty value as unset', () => {
    expect(readSettings({ SITE_URL: '', REPORT_TO: undefined })).toEqual({});
  });

  test.each([
    ['example.org'],
    ['ftp://example.org/'],
    ['https://example.org/?a=b'],
    ['https:///an-giang/'],
    ['https://exa mple.org/'],
  ])('refuses SITE_URL=%s', (SITE_URL) => {
    expect(() => readSettings({ SITE_URL })).toThrow(
      `SITE_URL: found "${SITE_URL}", expected a URL such as https://example.org/an-giang/`,
    );
  });

  test.each([['example.org/new'], ['a@b@c'], ['mailto:a@example.org'], ['a@example.org?cc=b']])(
    'refuses REPORT_TO=%s',
    (REPORT_TO) => {
      expect(() => readSettings({ REPORT_TO })).toThrow(
        `REPORT_TO: found "${REPORT_TO}", expected a mail address, or the URL of a form such as`,
      );
    },
  );

  test('reports both errors at once', () => {
    expect(() => readSettings({ SITE_URL: 'x', REPORT_TO: 'y' })).toThrow(
      /^SITE_URL: .*\nREPORT_TO: .*$/,
    );
  });
});
