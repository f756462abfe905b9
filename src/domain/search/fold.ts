/**
 * A text without diacritics, case preserved: `Đông Xuyên` becomes `Dong Xuyen`. The Icelandic and the
 * African letter that look like Đ, produced by some keyboards and old fonts, are treated as Đ.
 */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đðɖ]/g, 'd').replace(/[ĐÐƉ]/g, 'D');
}

/** A text for comparison: lower case without diacritics (`Ô Lâm` → `o lam`, `Đ` → `d`). */
export function fold(text: string): string {
  return withoutMarks(text).toLowerCase();
}
