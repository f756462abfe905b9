declare module 'subset-font' {
  /** Subset of a font with the glyphs of these characters; all glyphs for an empty text. */
  export default function subset(
    font: Buffer,
    characters: string | undefined,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      keepAllGlyphs?: boolean;
      noHinting?: boolean;
      /** Tags of OpenType features; all for undefined. */
      keepFeatures?: string[];
    },
  ): Promise<Buffer>;
}
