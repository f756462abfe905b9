import { describe, expect, test } from 'vitest';
import { bundlePage, fileLink } from '../../../src/publish/bundle/bundle-page.ts';

describe(fileLink, () => {
  test.each([
    ['./', './index.html'],
    ['../', '../index.html'],
    ['../ban-do/?unit=30280&amp;at=ever#list', '../ban-do/index.html?unit=30280&amp;at=ever#list'],
    ['./#main', './index.html#main'],
    ['bai/', 'bai/index.html'],
  ])('a folder: %s', (link, file) => expect(fileLink(link)).toBe(file));

  test.each([
    '#main',
    '?unit=30280',
    '../data/status.csv',
    'https://example.org/',
    'https://example.org/a/?b=c/',
    'mailto:a@example.org?subject=a/',
    '//example.org/',
    '',
  ])('anything else stays: %s', (link) => expect(fileLink(link)).toBe(link));
});

describe(bundlePage, () => {
  test('changes the links of a page and no other byte', () => {
    const page = (folder: string, address: string) =>
      `<!DOCTYPE html><html lang=vi><p title='href="../"'>a  &amp; b&nbsp;<br/><a  class="x" href="${folder}">c</a>` +
      `<iframe title="" src="${address}"></iframe><textarea data-embed="${folder}"></textarea>` +
      `<script>"<a href='../'>"</script>`;
    expect(bundlePage(page('../', './nhung/?a=1'))).toBe(
      page('../index.html', './nhung/index.html?a=1'),
    );
  });

  test('removes elements that need a server, with their contents', () => {
    const page = [
      '<link rel="manifest" href="./site.vi.webmanifest">',
      '<link rel="alternate" type="application/atom+xml" href="./feed.vi.xml">',
      '<meta property="og:image" content="./og/home.vi.png">',
      '<div data-bundle-offer><h2>a</h2><p><a href="./x/">b</a></p></div>',
      '<a href="./feed.vi.xml" data-online-only>c</a>',
      '<link rel="icon" href="./icon.svg">',
      '<p>d</p>',
    ];
    expect(bundlePage(page.join('\n'))).toBe(
      '\n\n\n\n\n<link rel="icon" href="./icon.svg">\n<p>d</p>',
    );
  });
});
