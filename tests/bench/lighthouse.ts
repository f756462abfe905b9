import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sparticuz from '@sparticuz/chromium';
import type { Result } from 'lighthouse';
import { LOCALES } from '../../src/domain/locale.ts';
import { PAGE_IDS } from '../../src/domain/texts/page.ts';
import { unitsOf } from '../../src/domain/places/unit.ts';
import { articlePath, lessonPath, pathOf, placePath, slidesPath } from '../../src/i18n/routes.ts';
import { loadDataset } from '../../src/load/dataset.ts';
import { runBuild } from '../site/run-build.ts';
import { machine } from './machine.ts';
import { installPackages } from './prepare.ts';
import { median, table, writeSection } from './results.ts';
import { serve } from './serve.ts';

/*
 * `npm run bench:lighthouse`: Lighthouse with its phone setting over a page of every kind in both languages, of
 * a build with SITE_URL. Slow: `--only map` limits it to pages whose URL contains that.
 */

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, only: { type: 'string' } },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs: found "${options.runs}", expected a whole number from 1`);
const paths = pathsOfKinds().filter((path) => path.includes(options.only ?? ''));
if (paths.length === 0)
  throw new Error(
    `--only: found "${options.only ?? ''}", expected a part of one of ${pathsOfKinds().join(' ')}`,
  );

installPackages();
const { default: lighthouse } = await import('lighthouse');
const { launch } = await import('chrome-launcher');

const folder = mkdtempSync(join(tmpdir(), 'an-giang-lighthouse-'));
const site = await serve(folder);
try {
  runBuild('.', { SITE_URL: site.url }, '--outDir', folder);
  const rows: string[][] = [];
  const faults = new Set<string>();
  let version = '';
  for (const path of paths) {
    const results: Result[] = [];
    for (let run = 0; run < runs; run += 1) results.push(await visit(path));
    version = results[0]?.lighthouseVersion ?? '';
    const scores = CATEGORIES.map((category) =>
      Math.round(100 * median(results.map(({ categories }) => categories[category]?.score ?? 0))),
    );
    const timeOf = (audit: string) =>
      median(results.map(({ audits }) => audits[audit]?.numericValue ?? NaN));
    rows.push([
      path,
      ...scores.map(String),
      timeOf('largest-contentful-paint').toFixed(0),
      timeOf('total-blocking-time').toFixed(0),
      timeOf('cumulative-layout-shift').toFixed(3),
    ]);
    process.stdout.write(`${rows.at(-1)?.join('  ') ?? ''}\n`);
    if (scores.some((score) => score < 100))
      for (const fault of faultsOf(results[0])) faults.add(`${path}: ${fault}`);
  }
  const text = [
    '## Lighthouse, phone setting, every kind of page',
    `${runs === 1 ? 'One run each' : `Medians of ${runs} runs`}; 100 is the goal everywhere.`,
    table(
      [
        'page',
        'performance',
        'accessibility',
        'best practices',
        'SEO',
        'LCP, ms',
        'blocking, ms',
        'CLS',
      ],
      rows,
    ),
    ...(faults.size > 0 ? [[...faults].map((fault) => `- ${fault}`).join('\n')] : []),
    `${machine()} · Lighthouse ${version}`,
  ].join('\n\n');
  process.stdout.write(`\n${text}\n`);
  if (!options.only) writeSection('lighthouse', text);
  if (rows.some(([, ...cells]) => cells.slice(0, CATEGORIES.length).some((cell) => cell !== '100')))
    process.exitCode = 1;
} finally {
  site.close();
  rmSync(folder, { recursive: true });
}

/** A new browser for each visit, so that visits share no state. */
async function visit(path: string): Promise<Result> {
  const browser = await launch({
    chromePath: await sparticuz.executablePath(),
    chromeFlags: ['--headless', '--no-sandbox', '--disable-background-networking'],
    logLevel: 'error',
  });
  try {
    const result = await lighthouse(new URL(path.slice(1), site.url).href, {
      port: browser.port,
      logLevel: 'error',
    });
    if (!result) throw new Error(`${path}: found no result, expected one of Lighthouse`);
    return result.lhr;
  } finally {
    browser.kill();
  }
}

/** Failed audits of a page. */
function faultsOf(result: Result | undefined): string[] {
  return Object.values(result?.audits ?? {})
    .filter(({ score, scoreDisplayMode }) => {
      const counts = scoreDisplayMode === 'binary' || scoreDisplayMode === 'numeric';
      return counts && score !== null && score < 0.9;
    })
    .map(({ id, displayValue }) => [id, displayValue].filter(Boolean).join(' '));
}

/** A page of every kind, in both languages. */
function pathsOfKinds(): string[] {
  const { articles, lessons, register } = loadDataset('.');
  const [district] = unitsOf(register, 'district');
  return LOCALES.flatMap((locale) => {
    const inLanguage = (text: { locale: string }) => text.locale === locale;
    const article = articles.find(inLanguage);
    const lesson = lessons.find(inLanguage);
    return [
      ...PAGE_IDS.map((page) => pathOf(page, locale)),
      ...(article ? [articlePath(locale, article.slug)] : []),
      ...(district ? [placePath(locale, district, register)] : []),
      ...(lesson ? [lessonPath(locale, lesson.slug), slidesPath(locale, lesson.slug)] : []),
    ];
  });
}
