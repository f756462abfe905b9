import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** An image as pixels: four bytes each (red, green, blue, opacity), row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Size of the palette: enough for drawings with a few flat colours; fewer make smaller files. */
const MOST = 16;
/** Levels per channel for counting colours: an eighth of a byte's values. */
const STEP = 8;

/**
 * An image of few colours as PNG with a palette: a third of the size of a full-colour one. Intermediate shades,
 * which drawings have at edges, become the nearest colour of the palette.
 * @param ground Background behind transparent pixels, as `#rrggbb`.
 */
export function indexedPng({ width, height, data }: Pixels, ground: string): Uint8Array {
  const behind = [1, 3, 5].map((at) => parseInt(ground.slice(at, at + 2), 16));
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const opacity = (data[pixel * 4 + 3] ?? 0) / 255;
    const [r = 0, g = 0, b = 0] = behind.map((back, channel) => {
      const value = (data[pixel * 4 + channel] ?? 0) * opacity + back * (1 - opacity);
      return Math.min(255, Math.round(value / STEP) * STEP);
    });
    const colour = (r << 16) | (g << 8) | b;
    colours[pixel] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, MOST)
    .map(([colour]) => colour);
  const index = new Map(palette.map((colour, at) => [colour, at]));
  for (const colour of counts.keys())
    if (!index.has(colour)) index.set(colour, nearest(colour, palette));

  const rows = new Uint8Array((width + 1) * height);
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    // Each row begins with its filter type: none.
    const at = pixel + Math.floor(pixel / width) + 1;
    rows[at] = index.get(colours[pixel] ?? 0) ?? 0;
  }
  return concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', concat([bigEndian(width), bigEndian(height), Uint8Array.of(8, 3, 0, 0, 0)])),
    chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest(colour: number, palette: readonly number[]): number {
  const wanted = channels(colour);
  const distance = (one: number) =>
    channels(one).reduce((sum, value, at) => sum + (value - (wanted[at] ?? 0)) ** 2, 0);
  return palette.reduce(
    (best, one, at) => (distance(one) < distance(palette[best] ?? 0) ? at : best),
    0,
  );
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), data]);
  return concat([bigEndian(data.length), body, bigEndian(crc32(body))]);
}

const bigEndian = (value: number) =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
