/** A chart as a finished picture, to be put into a document. */
export interface Picture {
  title: string;
  /** For those who cannot see it. */
  description: string;
  png: Uint8Array;
  /** Of the picture, in pixels. */
  width: number;
  height: number;
}
