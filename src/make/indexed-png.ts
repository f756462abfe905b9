import { crc32, deflateSync } from 'node:zlib';

/** An image as pixels: four bytes each (red, green, blue, opacity), row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Size of the palette, at most 16: enough for drawings with a few flat colours; fewer make smaller files. */
const MOST = 7;
/** Levels per channel for counting colours: an eighth of a byte's values. */
const STEP = 8;

/**
 * An image of few colours as PNG with a palette: a third of the size of a full-colour one. Intermediate shades,
 * which drawings have at edges, become the nearest colour of the palette.
 * @param ground Background behind transparent pixels, as `#rrggbb`.
 * @param meant Colours that stand for something: exact, however few pixels have them; the rest are the commonest.
 */
export function indexedPng(
  { width, height, data }: Pixels,
  ground: string,
  meant: readonly string[] = [],
): Uint8Array {
  const exact = new Map(
    meant.map((hex) => [codeOf(...rgb(hex)), parseInt(hex.slice(1), 16)] as const),
  );
  const colours = coarseColours(data, rgb(ground));
  /** How many pixels have a colour, by its code. */
  const counts = new Uint32Array(LEVELS ** 3);
  for (const code of colours) counts[code] = (counts[code] ?? 0) + 1;
  const used = [...counts.keys()].filter((code) => (counts[code] ?? 0) > 0);
  const palette = used
    .sort(
      (a, b) =>
        Number(exact.has(b)) - Number(exact.has(a)) || (counts[b] ?? 0) - (counts[a] ?? 0) || a - b,
    )
    .slice(0, MOST)
    .map((code) => exact.get(code) ?? colourOf(code));
  const index = new Uint8Array(LEVELS ** 3);
  for (const code of used) index[code] = nearest(exact.get(code) ?? colourOf(code), palette);

  // Each row begins with its filter type, none; each byte holds two pixels.
  const length = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(length * height);
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const x = pixel % width;
    const at = Math.floor(pixel / width) * length + 1 + (x >> 1);
    const colour = index[colours[pixel] ?? 0] ?? 0;
    rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? colour << 4 : colour);
  }
  return concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', concat([bigEndian(width), bigEndian(height), Uint8Array.of(4, 3, 0, 0, 0)])),
    chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The channels of a colour, `#rrggbb`. */
const rgb = (hex: string): [r: number, g: number, b: number] => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];

/** Levels per channel, from black to white. */
const LEVELS = 256 / STEP + 1;

/** The code of a colour with coarser levels, below LEVELS³. */
const codeOf = (r: number, g: number, b: number) =>
  (Math.round(r / STEP) * LEVELS + Math.round(g / STEP)) * LEVELS + Math.round(b / STEP);

/** The colour of a code, as one number. */
function colourOf(code: number): number {
  const level = (n: number) => Math.min(255, (n % LEVELS) * STEP);
  const red = Math.floor(code / LEVELS ** 2);
  return (level(red) << 16) | (level(Math.floor(code / LEVELS)) << 8) | level(code);
}

/** The codes of all pixels, on a background. Plain loops: a picture has most of a million of them. */
function coarseColours(
  data: Uint8Array,
  [r, g, b]: readonly [number, number, number],
): Uint16Array {
  const codes = new Uint16Array(data.length / 4);
  for (let pixel = 0, at = 0; pixel < codes.length; pixel += 1, at += 4) {
    const opacity = (data[at + 3] ?? 0) / 255;
    const rest = 1 - opacity;
    codes[pixel] = codeOf(
      (data[at] ?? 0) * opacity + r * rest,
      (data[at + 1] ?? 0) * opacity + g * rest,
      (data[at + 2] ?? 0) * opacity + b * rest,
    );
  }
  return codes;
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
