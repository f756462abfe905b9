/**
 * A text in plain letters, its case kept: `Đông Xuyên` becomes `Dong Xuyen`. The Icelandic and the
 * African letter that look like Đ, which some keyboards and old fonts give, are taken for it.
 */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đðɖ]/g, 'd').replace(/[ĐÐƉ]/g, 'D');
}

/** A text for comparison: lower case, without the marks of Vietnamese (`Ô Lâm` → `o lam`, `Đ` → `d`). */
export function fold(text: string): string {
  return withoutMarks(text).toLowerCase();
}
