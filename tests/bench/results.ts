import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, 'results.md');

/** The parts of the results; each is written by a run of its own. In file order. */
const SECTIONS = ['map', 'lighthouse', 'scale'] as const;
export type Section = (typeof SECTIONS)[number];

/** Replaces one section of results.md. */
export function writeSection(section: Section, text: string): void {
  const old = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const parts = SECTIONS.map((name) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const kept = old.split(start)[1]?.split(end)[0]?.trim() ?? '';
    const body = name === section ? text.trim() : kept;
    return `${start}\n\n${body ? `${body}\n\n` : ''}${end}\n`;
  });
  writeFileSync(
    FILE,
    [
      '# Results of the benchmarks',
      'Written by `npm run bench`, `npm run bench:lighthouse` and `npm run bench:scale`. Times hold for the machine and the day that are named; compare only what was measured in one run.',
      ...parts,
    ].join('\n\n'),
  );
}

/** A Markdown table with aligned columns. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** The median. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
