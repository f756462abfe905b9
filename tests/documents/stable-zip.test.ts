import { Bookmark, Document, ExternalHyperlink, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { stableZip } from '../../src/documents/stable-zip.ts';

const DATES = { created: '2026-11-23', modified: '2026-11-25' };

/** A PNG of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

/** A document with everything that its library numbers randomly or per process. */
async function wordDocument(): Promise<Uint8Array> {
  const link = (href: string) =>
    new ExternalHyperlink({ link: href, children: [new TextRun(href)] });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({
            children: [
              new Bookmark({
                id: 'here',
                children: [
                  new ImageRun({
                    type: 'png',
                    data: PIXEL,
                    transformation: { width: 9, height: 9 },
                  }),
                ],
              }),
              link('https://example.org/a'),
              link('https://example.org/b'),
              link('https://example.org/c'),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

test('a document made twice has the same bytes', async () => {
  const [one, two] = [await wordDocument(), await wordDocument()];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(false);
  const made = stableZip(one, DATES);
  expect(Buffer.from(made).equals(Buffer.from(stableZip(two, DATES)))).toBe(true);
  expect(Buffer.from(made).equals(Buffer.from(stableZip(made, DATES)))).toBe(true);
});

test('link targets are unchanged, and the properties have the given dates', async () => {
  const parts = unzipSync(stableZip(await wordDocument(), DATES));
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const used = [...text('word/document.xml').matchAll(/<w:hyperlink[^>]* r:id="([^"]+)"/g)];
  expect(used).toHaveLength(3);
  const targets = used.map(
    ([, id]) =>
      new RegExp(`<Relationship Id="${id}"[^>]* Target="([^"]+)"`).exec(
        text('word/_rels/document.xml.rels'),
      )?.[1],
  );
  expect(targets).toEqual(['a', 'b', 'c'].map((name) => `https://example.org/${name}`));
  expect(text('docProps/core.xml')).toMatch(
    /<dcterms:created[^>]*>2026-11-23T00:00:00Z<.*<dcterms:modified[^>]*>2026-11-25T00:00:00Z</,
  );
});

test('the content types come first, then the parts by name, without folders', () => {
  const file = zipSync({
    'word/': new Uint8Array(),
    'word/b.xml': strToU8('<b/>'),
    'a.png': new Uint8Array(PIXEL),
    '[Content_Types].xml': strToU8('<Types/>'),
  });
  const mended = unzipSync(stableZip(file, DATES, (xml, name) => `${xml}<!--${name}-->`));
  expect(Object.keys(mended)).toEqual(['[Content_Types].xml', 'a.png', 'word/b.xml']);
  expect(strFromU8(mended['word/b.xml'] ?? new Uint8Array())).toBe('<b/><!--word/b.xml-->');
  expect(Buffer.from(mended['a.png'] ?? []).equals(PIXEL)).toBe(true);
});
