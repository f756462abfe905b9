import { describe, expect, test } from 'vitest';
import { parseDateSpan } from '../../../src/domain/claims/date-span.ts';
import { archiveAddress, sourceLinks } from '../../../src/domain/claims/source-links.ts';

const source = { url: 'https://example.vn/bai-1.htm', published: parseDateSpan('2019-08-04') };
const claim = { quote: '119/156 xã' };
const AT = '#:~:text=119%2F156%20x%C3%A3';

test('the archive is asked for the copy nearest to the publication', () => {
  expect(archiveAddress(source)).toBe(
    'https://web.archive.org/web/20190804/https://example.vn/bai-1.htm',
  );
  expect(archiveAddress({ ...source, published: parseDateSpan('2019-08~') })).toContain(
    '/20190831/',
  );
  expect(archiveAddress({ ...source, published: parseDateSpan('../2025-06') })).toContain(
    '/20250630/',
  );
  expect(archiveAddress({ ...source, url: `${source.url}#muc-2` })).toMatch(/bai-1\.htm$/);
});

describe('links of a source', () => {
  test('open the original at the quotation, and look for a copy', () => {
    expect(sourceLinks(source, claim)).toEqual({
      original: `${source.url}${AT}`,
      archive: archiveAddress(source),
      archiveFirst: false,
      archiveIsSearch: true,
    });
    expect(sourceLinks(source).original).toBe(source.url);
  });

  test('lead to a copy that somebody has seen, at the quotation', () => {
    const archived = 'https://web.archive.org/web/20190805010203/https://example.vn/bai-1.htm';
    const links = sourceLinks({ ...source, archived }, claim);
    expect(links).toMatchObject({ archive: `${archived}${AT}`, archiveIsSearch: false });
  });

  test('put the archive first where the original has probably gone', () => {
    const links = sourceLinks({ ...source, risk: 'likely-dead' }, claim);
    expect(links.archiveFirst).toBe(true);
    expect(links.archive).toBe(`${archiveAddress(source)}${AT}`);
  });

  test('name no quotation in a PDF, where browsers find none', () => {
    const url = 'https://example.vn/quy-dinh.PDF?v=2';
    expect(sourceLinks({ ...source, url, risk: 'likely-dead' }, claim).original).toBe(url);
  });

  test('keep the fragment that an address has', () => {
    expect(sourceLinks({ ...source, url: `${source.url}#muc-2` }, claim).original).toBe(
      `${source.url}#muc-2${AT.slice(1)}`,
    );
  });
});
