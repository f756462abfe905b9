/** A text file of the project. */
export interface TextFile {
  /** Path from the project's root. */
  file: string;
  text: string;
}

/** A text with Unix line ends, in place of those of Windows and old editors. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
