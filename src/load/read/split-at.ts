import type { ElementContent, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** A heading with everything below it. */
export interface HeadedSection {
  title: string;
  body: ElementContent[];
}

/** Splits nodes at the headings of one level: those before the first heading, and the sections. */
export function splitAt(
  nodes: readonly RootContent[],
  heading: 'h2' | 'h3' | 'h4',
): { before: ElementContent[]; sections: HeadedSection[] } {
  const before: ElementContent[] = [];
  const sections: HeadedSection[] = [];
  for (const node of nodes) {
    // Line breaks between blocks are not content; our Markdown has no comments and no doctype.
    if (node.type !== 'element') continue;
    if (node.tagName === heading) sections.push({ title: toString(node), body: [] });
    else (sections.at(-1)?.body ?? before).push(node);
  }
  return { before, sections };
}
