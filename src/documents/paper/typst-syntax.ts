/**
 * A text as Typst string, in which only backslash and quotation mark are special, so that no text can become a
 * command. Line breaks and runs of spaces become one space; a date does not wrap away from its word, as in
 * `tháng 8.2019`.
 */
export function typstText(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/(?<=(?:^|[ (])(?:tháng|năm)) (?=\d)/gi, '\u00a0');
  return plain && `#${quoted(plain)};`;
}

/** A string literal of Typst. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** An array literal of Typst; the trailing comma makes even one value an array. */
export function list(items: readonly string[]): string {
  return `(${items.map((item) => `${item},`).join(' ')})`;
}
