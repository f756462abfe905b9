import type { Nodes, Root } from 'hast';

/** A part of a text under one heading of the second level, as words alone. */
export interface Section {
  /** Of the heading; undefined for what stands before the first one. */
  id: string | undefined;
  heading: string;
  /** Paragraphs, items and cells, one a line. */
  text: string;
}

/** The sections of a text, first what stands before all headings. */
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

/** Elements that go on in the line that they stand in. */
const INLINE = ['a', 'code', 'del', 'em', 'strong'];

/** The words of some nodes. Charts are images, their captions attributes: neither is among the words. */
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
