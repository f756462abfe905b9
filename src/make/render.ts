import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { create, type Font } from 'fontkitten';
import subset from 'subset-font';
import type { Pixels } from './indexed-png.ts';
import { FACES } from './styles.ts';

const require = createRequire(join(process.cwd(), 'package.json'));
/** A font without hinting instructions, half of its size, which paper and pictures do not need. */
const fontFile = (file: string) =>
  subset(readFileSync(require.resolve(`@expo-google-fonts/${file}`)), undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    noHinting: true,
  });

const display = await fontFile('source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf');
export const FONTS: readonly Buffer[] = [
  display,
  await fontFile('be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
  await fontFile('be-vietnam-pro/400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf'),
  await fontFile('be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'),
];
const font = create(display) as Font;

let ready: Promise<void> | undefined;

/** Advance width of a text in the heading font, without kerning, in pixels at a font size. */
export function widthOf(text: string, size: number): number {
  const units = font.glyphsForString(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
  return (units * size) / font.unitsPerEm;
}

/**
 * Renders an SVG as PNG, without a browser: the same bytes on every machine.
 * @param width In pixels; default: the width of the SVG.
 */
export async function renderPng(svg: string, width?: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array((await render(svg, width)).asPng());
}

/** Renders an SVG to pixels, for a picture of few colours: indexed-png.ts. */
export async function renderPixels(svg: string, width: number): Promise<Pixels> {
  const image = await render(svg, width);
  return { width: image.width, height: image.height, data: image.pixels };
}

async function render(svg: string, width: number | undefined) {
  ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))).catch(
    (error: Error) => {
      // The preview loads this module anew after an edit, but not the library.
      if (!error.message.startsWith('Already initialized')) throw error;
    },
  );
  await ready;
  return new Resvg(svg, {
    font: { fontBuffers: [...FONTS], defaultFontFamily: FACES.display },
    ...(width !== undefined && { fitTo: { mode: 'width', value: width } }),
  }).render();
}
