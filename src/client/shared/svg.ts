/** A new SVG element with its attributes. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number> = {},
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** A ruler for texts in one font (as in CSS): gives their width in pixels. */
export function ruler(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  // Without a canvas, half a size of 14 px for each letter is near enough.
  return (text) => context?.measureText(text).width ?? text.length * 7;
}
