/** A colour `#rrggbb` as Office files have it: `RRGGBB`. */
export function hexOf(colour: string): string {
  return colour.slice(1).toUpperCase();
}
