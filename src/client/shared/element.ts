/**
 * An element of the site's own HTML.
 * @throws Error if it is missing, which is a defect of the build.
 */
export function required<T extends Element = HTMLElement>(parent: ParentNode, selector: string): T {
  const found = parent.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} on the page`);
  return found;
}

/** The text of an element, in one line. */
export function wordsOf(element: Element): string {
  return element.textContent.trim().replace(/\s+/g, ' ');
}

/** Creates an element with children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

/** Whether an element has a box on the page; `checkVisibility` is newer than Safari 16.4. */
export function isRendered(element: Element): boolean {
  return element.getClientRects().length > 0;
}
