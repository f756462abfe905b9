declare module 'subset-font' {
  /** The font with the glyphs of these characters only. */
  export default function subset(
    font: Buffer,
    characters: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Buffer>;
}
