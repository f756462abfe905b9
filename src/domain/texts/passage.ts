import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { asRoot, type Passage } from './lesson.ts';

/** Targets of the links of one scheme (`claim`, `figure` …), in order of first mention. */
export function targetsIn(passage: Passage, scheme: string): string[] {
  const found = new Set<string>();
  visit(asRoot(passage), 'element', ({ properties }) => {
    const [kind, ...target] = String(properties['href'] ?? '').split(':');
    if (kind === scheme) found.add(target.join(':'));
  });
  return [...found];
}

/** The passage without links, for media that cannot follow them. */
export function withoutLinks(passage: Passage): ElementContent[] {
  const root = structuredClone(asRoot(passage));
  visit(root, 'element', (element, index, parent) => {
    if (element.tagName !== 'a' || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...(element.children as ElementContent[]));
    return index;
  });
  return root.children as ElementContent[];
}

/** The paragraphs and list items of a passage, one string each. */
export function paragraphsOf(passage: Passage): string[] {
  return blocksOf(passage).map(({ content }) => wordsIn(content));
}

/** The text of an element, in one line. */
export function wordsIn(element: Element): string {
  return toString(element).replace(/\s+/g, ' ').trim();
}

/** A paragraph, or a list item. */
export interface Block {
  list: 'bullet' | 'number' | undefined;
  content: Element;
}

/** A passage as a sequence of paragraphs and list items. */
export function blocksOf(passage: Passage): Block[] {
  return passage.flatMap((node): Block[] => {
    if (node.type !== 'element') return [];
    if (node.tagName !== 'ul' && node.tagName !== 'ol') return [{ list: undefined, content: node }];
    const list = node.tagName === 'ul' ? 'bullet' : 'number';
    return node.children.flatMap((item): Block[] =>
      item.type === 'element' ? [{ list, content: item }] : [],
    );
  });
}

/** Name (see chart.ts) and caption of the chart in a paragraph; undefined if it has none. */
export function chartOf({
  children: [only],
}: Element): { name: string; caption: string } | undefined {
  if (only?.type !== 'element') return undefined;
  const source = String(only.properties['src'] ?? '');
  return source.startsWith('chart:')
    ? { name: source.slice('chart:'.length), caption: String(only.properties['alt'] ?? '') }
    : undefined;
}
