/** A colour `#rrggbb` in the notation of Office files: `RRGGBB`. */
export function hexOf(colour: string): string {
  return colour.slice(1).toUpperCase();
}
