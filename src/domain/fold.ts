/** A text in plain letters, its case kept: `Đông Xuyên` becomes `Dong Xuyen`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** A text for comparison: lower case, without the marks of Vietnamese (`Ô Lâm` → `o lam`, `Đ` → `d`). */
export function fold(text: string): string {
  return withoutMarks(text).toLowerCase();
}
