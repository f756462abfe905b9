import type { Nodes, Root } from 'hast';

/** A part of a text under one second-level heading, as plain text. */
export interface Section {
  /** Id of the heading; undefined for the text before the first one. */
  id: string | undefined;
  heading: string;
  /** Paragraphs, list items and cells, one per line. */
  text: string;
}

/** The sections of a text, beginning with the text before the first heading. */
export function sectionsOf(body: Root): Section[] {
  const parts: { id?: string; heading: string; nodes: Nodes[] }[] = [{ heading: '', nodes: [] }];
  for (const node of body.children) {
    if (node.type === 'element' && node.tagName === 'h2')
      parts.push({
        id: String(node.properties['id']),
        heading: linesOf([node]).join(' '),
        nodes: [],
      });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts.map(({ id, heading, nodes }) => ({ id, heading, text: linesOf(nodes).join('\n') }));
}

/** Inline elements. */
const INLINE = ['a', 'code', 'del', 'em', 'strong'];

/** The text of some nodes, without charts and their captions. */
function linesOf(nodes: readonly Nodes[]): string[] {
  let text = '';
  const read = (node: Nodes): void => {
    if (node.type === 'text') text += node.value.replace(/\s+/g, ' ');
    if (!('children' in node)) return;
    const apart = node.type === 'element' && !INLINE.includes(node.tagName) ? '\n' : '';
    text += apart;
    node.children.forEach(read);
    text += apart;
  };
  nodes.forEach(read);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
