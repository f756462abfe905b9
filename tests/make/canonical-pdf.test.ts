import { expect, test } from 'vitest';
import { canonicalPdf } from '../../src/make/canonical-pdf.ts';
import { textOfPdf } from '../documents/paper/pdf-text.ts';

/** A PDF of one page as Typst writes it; the order of its fonts and objects is up to the caller. */
function pdf(fontsFirst: boolean, id: string): Uint8Array {
  const [a, b] = fontsFirst ? [4, 5] : [5, 4];
  const fonts = [`      /fo0 ${a} 0 R\n`, `      /fo1 ${b} 0 R\n`];
  const content = 'BT /fo0 12 Tf 20 20 Td (Xin 4 0 R endobj) Tj /fo1 12 Tf (chao) Tj ET';
  const font = (name: string) => `<<\n  /Type /Font\n  /Subtype /Type1\n  /BaseFont /${name}\n>>\n`;
  const objects: Record<number, string> = {
    1: '<<\n  /Type /Catalog\n  /Pages 2 0 R\n>>\n',
    2: '<<\n  /Type /Pages\n  /Count 1\n  /Kids [3 0 R]\n>>\n',
    3: `<<\n  /Type /Page\n  /Parent 2 0 R\n  /MediaBox [0 0 200 200]\n  /Contents 6 0 R\n  /Resources <<\n    /Font <<\n${(fontsFirst ? fonts : fonts.reverse()).join('')}    >>\n  >>\n>>\n`,
    [a]: font('Helvetica'),
    [b]: font('Courier'),
    6: `<<\n  /Length ${content.length}\n>>\nstream\n${content}\nendstream\n`,
  };
  let text = '%PDF-1.7\n';
  const table = ['0000000000 65535 f\r\n'];
  for (const [number, body] of Object.entries(objects)) {
    table.push(`${String(text.length).padStart(10, '0')} 00000 n\r\n`);
    text += `${number} 0 obj\n${body}endobj\n\n`;
  }
  const start = text.length;
  text += `xref\n0 7\n${table.join('')}trailer\n<<\n  /Size 7\n  /Root 1 0 R\n  /ID [(${id}) (${id})]\n>>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(text, 'latin1');
}

test('files that say the same in another order become the same', async () => {
  const [one, other] = [pdf(true, 'AAAAAAAA'), pdf(false, 'BBBBBBBB')];
  expect(Buffer.compare(one, other)).not.toBe(0);
  const canonical = canonicalPdf(one);
  expect(Buffer.compare(canonical, canonicalPdf(other))).toBe(0);
  expect(await textOfPdf(canonical)).toBe('Xin 4 0 R endobjchao');
});

test('what has been put in order stays as it is', () => {
  const once = canonicalPdf(pdf(true, 'AAAAAAAA'));
  expect(Buffer.compare(once, canonicalPdf(once))).toBe(0);
});

test('other files are refused', () => {
  expect(() => canonicalPdf(Buffer.from('no PDF'))).toThrow('no table of objects');
});
