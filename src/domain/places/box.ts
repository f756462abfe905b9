/** A rectangle, y to the south; a `DOMRect` is one. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Whether two rectangles overlap. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
