declare module 'subset-font' {
  /** The font with the glyphs of these characters only; with all of them if there are none. */
  export default function subset(
    font: Buffer,
    characters: string | undefined,
    options: { targetFormat: 'woff2' | 'sfnt'; keepAllGlyphs?: boolean; noHinting?: boolean },
  ): Promise<Buffer>;
}
