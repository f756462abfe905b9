/**
 * A text as Typst markup: a string, in which nothing but the backslash and the quotation mark means
 * anything, so that no text can become a command. Line breaks and runs of spaces become one space;
 * a date stays with its word, as in `tháng 8.2019`.
 */
export function typstText(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/(?<=(?:^|[ (])(?:tháng|năm)) (?=\d)/gi, '\u00a0');
  return plain && `#${quoted(plain)};`;
}

/** A string of Typst's code. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** A list of Typst's code; unlike parentheses around one value, one value with a comma is a list. */
export function list(items: readonly string[]): string {
  return `(${items.map((item) => `${item},`).join(' ')})`;
}
