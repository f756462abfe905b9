import { basename, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { create, type Font } from 'fontkitten';
import { canonicalPdf } from './canonical-pdf.ts';
import type { Paper } from '../documents/paper/paper.ts';
import { FONTS } from './render.ts';

/** A document that was typeset. */
export interface Typeset {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
}

/** The text of paper.typ, and of what it imports. */
const templates = import.meta.glob<string>('../documents/paper/typst/*.typ', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Typst sees files below this folder only; all that it is given is in memory. */
const ROOT = join(process.cwd(), '.paper');

const compiler = NodeCompiler.create({
  workspace: ROOT,
  fontArgs: [{ fontBlobs: [...FONTS] }],
});
for (const [path, text] of Object.entries(templates))
  compiler.mapShadow(join(ROOT, basename(path)), Buffer.from(text));
const fonts = FONTS.map((bytes) => create(bytes) as Font);

/**
 * Typesets a document as PDF: without a browser, and with the same bytes on every machine.
 * @throws Error if the markup has a fault, or a character that our faces lack.
 */
export function typeset({ title, markup, images }: Paper): Typeset {
  const missing = charactersIn([markup, ...images.values()].join('')).filter((character) =>
    fonts.some((font) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
  );
  if (missing.length > 0)
    throw new Error(
      `${title}: our faces have no ${missing.map((one) => JSON.stringify(one)).join(', ')}`,
    );
  const paths = [...images].map(([path, svg]) => {
    compiler.mapShadow(join(ROOT, path), Buffer.from(svg));
    return join(ROOT, path);
  });
  try {
    const compiled = compiler.compile({ mainFileContent: markup });
    const document = compiled.result;
    if (!document) {
      const faults = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
      throw new Error(`${title}: ${faults.map(({ message }) => message).join('; ')}`);
    }
    return { bytes: canonicalPdf(compiler.pdf(document)), pages: document.numOfPages };
  } finally {
    for (const path of paths) compiler.unmapShadow(path);
    // Nothing of one document is left to the next: each comes out as if it were alone.
    compiler.evictCache(0);
  }
}

/** Each character of a text once, but for those that every face has. */
function charactersIn(text: string): string[] {
  return [...new Set(text)].filter((character) => character > '~');
}
