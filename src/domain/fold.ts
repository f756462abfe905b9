/** A text for comparison: lower case, without the marks of Vietnamese (`Ô Lâm` → `o lam`, `Đ` → `d`). */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}
