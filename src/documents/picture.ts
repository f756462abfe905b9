/** A chart as a rendered picture, for a document. */
export interface ChartPicture {
  title: string;
  /** Text alternative. */
  description: string;
  png: Uint8Array;
  /** Size of the picture in pixels. */
  width: number;
  height: number;
}
