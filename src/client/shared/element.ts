/** The element that our own HTML holds here; its absence is a defect of the build. */
export function required<T extends Element = HTMLElement>(parent: ParentNode, selector: string): T {
  const found = parent.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} on the page`);
  return found;
}

/** What an element says, in one line. */
export function wordsOf(element: Element): string {
  return element.textContent.trim().replace(/\s+/g, ' ');
}

/** A new element with these texts and elements in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}
