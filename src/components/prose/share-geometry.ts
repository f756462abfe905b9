import type { Element } from 'hast';
import { s } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { DrawnChart } from '../../charts/drawn-chart.ts';

/** Shorter outlines are smaller when repeated than when referenced. */
const WORTH = 300;

/**
 * Extracts outlines that several charts of a page share, to include them once: the charts reference them and
 * keep their own colours. Files of charts are not affected.
 */
export function shareGeometry(charts: readonly DrawnChart[]): {
  charts: DrawnChart[];
  /** Definitions for a hidden drawing on the same page; empty if nothing is shared. */
  shared: Element[];
} {
  const uses = new Map<string, number>();
  const eachOutline = (content: readonly Element[], act: (path: Element, d: string) => void) => {
    for (const root of content) {
      visit(root, 'element', (element) => {
        const d = element.tagName === 'path' ? String(element.properties['d'] ?? '') : '';
        if (d.length >= WORTH) act(element, d);
      });
    }
  };
  for (const { content } of charts)
    eachOutline(content, (_, d) => uses.set(d, (uses.get(d) ?? 0) + 1));
  const ids = new Map(
    [...uses]
      .filter(([, count]) => count > 1)
      .map(([d], index): [string, string] => [d, `outline-${index + 1}`]),
  );
  return {
    charts: charts.map((chart) => {
      const content = structuredClone(chart.content);
      eachOutline(content, (path, d) => {
        const id = ids.get(d);
        if (id === undefined) return;
        path.tagName = 'use';
        delete path.properties['d'];
        path.properties['href'] = `#${id}`;
      });
      return { ...chart, content };
    }),
    shared: [...ids].map(([d, id]) => s('path', { id, d })),
  };
}
