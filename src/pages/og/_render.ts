import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { create, type Font } from 'fontkitten';

const require = createRequire(join(process.cwd(), 'package.json'));
const face = readFileSync(
  require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
);
const font = create(face) as Font;

let ready: Promise<void> | undefined;

/** The advance of a text in the face that pictures are set in, without kerning, in pixels at a type size. */
export function widthOf(text: string, size: number): number {
  const units = font.glyphsForString(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
  return (units * size) / font.unitsPerEm;
}

/** Draws an SVG as PNG: by a renderer without a browser, the same bytes on every machine. */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const image = new Resvg(svg, {
    font: { fontBuffers: [face], defaultFontFamily: 'Source Serif 4' },
  }).render();
  return new Uint8Array(image.asPng());
}
