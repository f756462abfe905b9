import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { mayImport } from '../../eslint.config.js';

const read = (file: string) => readFileSync(file, 'utf8');
const DOCUMENTS = ['*.md', '{seeds,geo}/README.md'].flatMap((pattern) => globSync(pattern));
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** The part of a document under a heading, up to the next heading of the same level. */
function sectionOf(file: string, heading: string): string {
  const [, section = ''] = read(file).split(`\n## ${heading}\n`);
  return section.split('\n## ')[0] ?? '';
}
/** The first two cells of each table row, without the header. */
const rowsOf = (section: string) =>
  section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, 3) as [string, string]);
const codeIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

test.each(DOCUMENTS)('%s links to existing files and headings', (file) => {
  for (const [, target = ''] of read(file).matchAll(/\]\((?![a-z]+:)([^)\s]+)\)/g)) {
    const [path = '', anchor] = target.split('#');
    const linked = path === '' ? file : join(dirname(file), path);
    expect(existsSync(linked), target).toBe(true);
    if (anchor === undefined) continue;
    const slugger = new GithubSlugger();
    const headings = [...read(linked).matchAll(/^#+ (.+)$/gm)];
    const anchors = headings.map(([, heading = '']) => slugger.slug(heading));
    expect(anchors, target).toContain(anchor);
  }
});

// The changelog also names removed files.
test.each(DOCUMENTS.filter((file) => file !== 'CHANGELOG.md'))(
  '%s names existing files and scripts',
  (file) => {
    const text = read(file);
    for (const code of codeIn(text)) {
      if (/^(src|tests|seeds|geo|content|public)\/[\w./-]*$/.test(code))
        expect(existsSync(code), code).toBe(true);
    }
    for (const [, name = ''] of text.matchAll(/npm run (?:--silent )?([\w:]+)/g))
      expect(Object.keys(scripts), name).toContain(name);
  },
);

test('the README lists every script', () => {
  const commands = rowsOf(sectionOf('README.md', 'Scripts')).flatMap((row) => codeIn(row.join()));
  const listed = commands.map((command) => command.replace(/^npm (run )?/, ''));
  // npm runs these before or after a script.
  const called = Object.keys(scripts).filter((name) => !/^(pre|post)/.test(name));
  expect(listed).toEqual(expect.arrayContaining(called));
});

test('CONTRIBUTING lists the imports that the linter allows between layers', () => {
  const layerOf = (room: string) => room.split('/')[0] ?? '';
  const allowed: Record<string, Set<string>> = {};
  for (const [room, imports] of Object.entries(mayImport)) {
    const layer = (allowed[layerOf(room)] ??= new Set());
    for (const other of imports) if (layerOf(other) !== layerOf(room)) layer.add(layerOf(other));
  }
  const layers = Object.keys(allowed);
  const rows = rowsOf(sectionOf('CONTRIBUTING.md', 'Project structure'));
  const listed = Object.fromEntries(
    rows.map(([layer, imports]) => [
      codeIn(layer).join(),
      imports.includes('all layers')
        ? layers.filter((other) => other !== codeIn(layer).join()).toSorted()
        : codeIn(imports).toSorted(),
    ]),
  );
  expect(listed).toEqual(
    Object.fromEntries(layers.map((layer) => [layer, [...(allowed[layer] ?? [])].toSorted()])),
  );
});

test('the errors in CONTRIBUTING are worded as the loader prints them', () => {
  const loader = globSync('src/load/**/*.ts').map(read).join('\n');
  const messages = rowsOf(sectionOf('CONTRIBUTING.md', 'Read a fault')).map(([cell]) => cell);
  expect(messages.length).toBeGreaterThanOrEqual(10);
  for (const message of messages) {
    // The wording between the example's values.
    const parts = (message.split('expected ')[1] ?? '').split(/…|["\d(`]/);
    const [wording = ''] = parts.toSorted((a, b) => b.length - a.length);
    expect(wording.length, message).toBeGreaterThan(5);
    expect(loader, message).toContain(wording.trim());
  }
});
