/** A file of the project, read and found to be text. */
export interface TextFile {
  /** Path from the project's root. */
  file: string;
  text: string;
}

/** A text with its lines ended as on Unix: Windows and old editors end them otherwise. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
