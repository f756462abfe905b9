import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type CssNode, parse, walk } from 'css-tree';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { OLDEST_BROWSERS } from '../../src/domain/browsers.ts';
import { filesIn, pagesIn } from '../../src/publish/built-site.ts';

/**
 * What the shipped scripts and style sheets ask of a browser, by MDN's data, is there in the oldest that are meant
 * (package.json), or is asked for only where it is. Syntax is no question: the build lowers it.
 */

/** A feature in MDN's data, with those below it. */
interface Feature {
  __compat?: { support: Record<string, Support | Support[]> };
  [name: string]: unknown;
}
interface Support {
  version_added: string | false | null;
  version_removed?: string;
  flags?: unknown;
  prefix?: string;
  alternative_name?: string;
}
const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as {
  api: Feature;
  css: Feature;
  javascript: { builtins: Feature };
};
const below = (feature: Feature | undefined, name: string) =>
  feature?.[name] as Feature | undefined;

/** The browsers that lack a feature; none also if the data does not know it. */
function lacking(feature: Feature | undefined): string[] {
  const support = feature?.__compat?.support;
  if (!support) return [];
  return OLDEST_BROWSERS.filter(({ name, version }) => {
    const known = support[name === 'ios_saf' ? 'safari_ios' : name] ?? [];
    return ![known]
      .flat()
      .some(({ version_added: since, version_removed, flags, prefix, alternative_name }) =>
        since && !version_removed && !flags && !prefix && !alternative_name
          ? parseFloat(since.replace('≤', '')) <= parseFloat(version)
          : false,
      );
  }).map(({ name, version }) => `${name} ${version}`);
}

/** Members of interfaces and built-in objects by their names, whatever they are members of, and globals. */
function namesOf(...groups: Feature[]): Map<string, Feature[]> {
  const names = new Map<string, Feature[]>();
  const add = (name: string, feature: unknown) => {
    if (name === '__compat' || name.endsWith('_event')) return;
    const plain = name.replace(/_static$/, '');
    names.set(plain, [...(names.get(plain) ?? []), feature as Feature]);
  };
  for (const group of groups) {
    for (const [name, feature] of Object.entries(group)) {
      add(name, feature);
      for (const [member, own] of Object.entries(feature as Feature)) add(member, own);
    }
  }
  return names;
}
const NAMES = namesOf(data.api, data.javascript.builtins);

/**
 * Functions that a script calls and that exist only in newer browsers. A name that anything older has, too, or that
 * the script gives to something of its own, may be that. What is called with `?.()`, or looked for with `in`, is
 * guarded; names of one or two letters are minified ones.
 */
function newerCalls(script: string): string[] {
  const source = ts.createSourceFile(
    'x.js',
    script,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.JS,
  );
  const called = new Set<string>();
  const known = new Set<string>();
  const visit = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) && !node.questionDotToken) || ts.isNewExpression(node)) {
      const { expression } = node;
      if (ts.isIdentifier(expression)) called.add(expression.text);
      if (ts.isPropertyAccessExpression(expression)) called.add(expression.name.text);
    }
    if (ts.isBinaryExpression(node)) {
      const { left, operatorToken } = node;
      if (operatorToken.kind === ts.SyntaxKind.InKeyword && ts.isStringLiteralLike(left))
        known.add(left.text);
      if (operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(left))
        known.add(left.name.text);
    }
    if (
      (ts.isPropertyAssignment(node) ||
        ts.isShorthandPropertyAssignment(node) ||
        ts.isMethodDeclaration(node) ||
        ts.isFunctionDeclaration(node)) &&
      node.name &&
      ts.isIdentifier(node.name)
    )
      known.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...called]
    .filter((name) => name.length > 2 && !known.has(name))
    .flatMap((name) => {
      const [missing = []] = (NAMES.get(name) ?? [])
        .map(lacking)
        .sort((a, b) => a.length - b.length);
      return missing.length > 0 ? [`${name}: not in ${missing.join(', ')}`] : [];
    });
}

/** Parts of a style sheet that only newer browsers know, outside `@supports`. */
function newerStyles(css: string): string[] {
  const found = new Set<string>();
  const note = (what: string, feature: Feature | undefined) => {
    const missing = lacking(feature);
    if (missing.length > 0) found.add(what);
  };
  let guards = 0;
  walk(parse(css), {
    enter(node: CssNode) {
      if (node.type === 'Atrule') {
        note(`@${node.name}`, below(below(data.css, 'at-rules'), node.name));
        if (node.name === 'supports') guards += 1;
      }
      if (guards > 0) return;
      if (node.type === 'Declaration' && !node.property.startsWith('-')) {
        const property = below(below(data.css, 'properties'), node.property);
        note(node.property, property);
        walk(node.value, (value) => {
          if (value.type === 'Identifier')
            note(`${node.property}: ${value.name}`, below(property, value.name));
          if (value.type === 'Function')
            for (const kind of Object.values(below(data.css, 'types') ?? {}))
              note(`${value.name}()`, below(kind as Feature, value.name));
        });
      }
      if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector')
        note(`:${node.name}`, below(below(data.css, 'selectors'), node.name));
      if (node.type === 'NestingSelector')
        note('nesting', below(below(data.css, 'selectors'), 'nesting'));
    },
    leave(node: CssNode) {
      if (node.type === 'Atrule' && node.name === 'supports') guards -= 1;
    },
  });
  return [...found];
}

/** Newer styles, by what a page has without them. */
const DISPENSABLE: readonly [what: RegExp, without: string][] = [
  [/^:has$/, 'map.css has rules for levels without it; elsewhere a border or a space is missing'],
  [/^text-wrap/, 'lines of headings are less even'],
  [/^(contain-intrinsic|content-visibility)/, 'the same page, laid out at once'],
  [/^cursor/, 'fingers have none'],
  [
    /^(accent-color|forced-color-adjust|:selection|paint-order|overscroll-behavior)/,
    'as browsers are',
  ],
  [/^(@page|size|print-color-adjust|break-after|orphans|widows)/, 'paper as browsers have it'],
  [/details-content$/, 'a folded quotation is on paper as on the screen: who prints it'],
  [/^user-select/, 'a name is selected by a double click; Safari has it with its prefix'],
];

test('the check finds what is newer, and not what is guarded', () => {
  expect(newerCalls('a.checkVisibility()')).toEqual([expect.stringContaining('safari 16.4')]);
  expect(newerCalls('new Map(Map.groupBy(a, b))')).toHaveLength(1);
  expect(newerCalls('a.checkVisibility?.(); "togglePopover" in a && a.togglePopover()')).toEqual(
    [],
  );
  expect(newerCalls('a.at(-1); a.closest("b"); new Map(); x = { run() {} }; x.run()')).toEqual([]);
  expect(newerStyles('a { &:hover { color: red } }')).toEqual(['nesting']);
  expect(newerStyles('a:popover-open { text-wrap: balance }')).toContain('text-wrap');
  expect(newerStyles('@supports (text-wrap: balance) { a { text-wrap: balance } }')).toEqual([]);
  expect(newerStyles('a:has(b) { color: red; inset: 0 }')).toHaveLength(1);
});

describe('the oldest browsers that are meant know', () => {
  const scripts = filesIn('dist').filter((file) => file.endsWith('.js'));
  test.each(scripts)('what %s calls', (file) => {
    expect(newerCalls(readFileSync(join('dist', file), 'utf8'))).toEqual([]);
  });

  test('what style sheets use, or pages do well without it', () => {
    const inPages = pagesIn('dist').flatMap((file) =>
      [...readFileSync(join('dist', file), 'utf8').matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(
        ([, css = '']) => css,
      ),
    );
    const sheets = filesIn('dist')
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join('dist', file), 'utf8'));
    const newer = new Set([...new Set([...inPages, ...sheets])].flatMap(newerStyles));
    expect([...newer].filter((style) => !DISPENSABLE.some(([what]) => what.test(style)))).toEqual(
      [],
    );
  });
});

test('README and CONTRIBUTING name them', () => {
  for (const file of ['README.md', 'CONTRIBUTING.md'])
    for (const { version } of OLDEST_BROWSERS)
      expect(readFileSync(file, 'utf8')).toMatch(
        new RegExp(`Chrome and Edge .*\\b${version.replace('.', '\\.')}\\b`),
      );
});
