import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../browser/launch.ts';
import { buildPeers, PEERS } from './build-peers.ts';
import { CONDITIONS, SLOWDOWNS } from './conditions.ts';
import { machine } from './machine.ts';
import { type Candidate, type Measures, visit } from './measure.ts';
import { buildSite, installPackages } from './prepare.ts';
import { median, table, writeSection } from './results.ts';
import { serve } from './serve.ts';

/*
 * `npm run bench`: compares the map of the built site with other libraries, alternating in one run. Exits with
 * 1 if a budget is exceeded. `--runs 3` for fewer runs, `--only ours --only leaflet` for some pages alone; then
 * results.md stays as it is.
 */

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, only: { type: 'string', multiple: true } },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs: found "${options.runs}", expected a whole number from 1`);
const names = ['ours', ...PEERS.map(({ name }) => name)];
for (const name of options.only ?? [])
  if (!names.includes(name))
    throw new Error(`--only: found "${name}", expected one of ${names.join(', ')}`);

installPackages();
buildSite();
const peersFolder = mkdtempSync(join(tmpdir(), 'an-giang-peers-'));
const site = await serve('dist');
const peers = await serve(peersFolder);
const browser = await launch();
try {
  await buildPeers('dist', peersFolder);
  const candidates: Candidate[] = [
    {
      name: 'ours',
      title: 'this site',
      url: `${site.url}ban-do/`,
      map: '[data-map-canvas]',
      zoomIn: '.leaflet-control-zoom-in',
      close: '[data-close]',
    },
    ...PEERS.map(({ name, title, zoomIn }) => ({
      name,
      title,
      url: `${peers.url}${name}/`,
      map: '#map',
      zoomIn,
    })),
  ].filter(({ name }) => options.only?.includes(name) ?? true);
  const judge = await (await browser.newContext()).newPage();
  await judge.goto(`${site.url}icon.svg`);

  const verdicts: Verdict[] = [];
  const parts: string[] = [];
  for (const cpu of SLOWDOWNS) {
    const medians = await compared(cpu, candidates, (candidate) =>
      visit(browser, judge, candidate, cpu),
    );
    const judgements = judged(medians);
    verdicts.push(...judgements);
    parts.push(
      `### Processor ${cpu} × slower`,
      report(medians),
      judgements
        .map(({ words, passed }) => `- ${passed ? 'passed' : '**not passed**'}: ${words}`)
        .join('\n'),
    );
  }
  const text = [
    '## The map beside other ways to draw it',
    `The same 156 communes, coloured by status, with legend and tooltip: as a phone sees them that has an empty cache (${CONDITIONS.width} × ${CONDITIONS.height} pixels, ${CONDITIONS.latency} ms latency, ${CONDITIONS.down} Mbit/s, brotli). Medians of ${runs} runs, taken in turns.`,
    ...parts,
    `${machine()} · Chromium ${browser.version()} · ${versions()}`,
  ].join('\n\n');
  process.stdout.write(`\n${text}\n`);
  if (!options.only) writeSection('map', text);
  if (verdicts.some(({ passed }) => !passed)) process.exitCode = 1;
} finally {
  await browser.close();
  site.close();
  peers.close();
  rmSync(peersFolder, { recursive: true });
}

/**
 * Measures all candidates in turns.
 *
 * @returns each one's medians; the first round is a warm-up and not counted
 */
async function compared(
  cpu: number,
  candidates: readonly Candidate[],
  measure: (candidate: Candidate) => Promise<Measures>,
): Promise<Map<Candidate, Measures>> {
  const all = new Map<Candidate, Measures[]>(candidates.map((candidate) => [candidate, []]));
  for (let run = 0; run <= runs; run += 1)
    for (const [candidate, measured] of all) {
      const measures = await measure(candidate);
      if (run > 0) measured.push(measures);
      process.stdout.write(
        `${cpu} ×, ${run}/${runs}, ${candidate.name}: map visible ${Math.round(measures.visible)} ms\n`,
      );
    }
  return new Map([...all].map(([candidate, measured]) => [candidate, mediansOf(measured)]));
}

function mediansOf(measured: readonly Measures[]): Measures {
  const of = (name: keyof Measures) => median(measured.map((measures) => measures[name]));
  return {
    bytes: of('bytes'),
    requests: of('requests'),
    visible: of('visible'),
    lcp: of('lcp'),
    shift: of('shift'),
    blocking: of('blocking'),
    interaction: of('interaction'),
  };
}

function report(medians: ReadonlyMap<Candidate, Measures>): string {
  const reference = [...medians].find(([{ name }]) => name === PEERS[0]?.name)?.[1].visible;
  return table(
    [
      'page',
      'kB',
      'requests',
      'map visible, ms',
      '× Leaflet',
      'LCP, ms',
      'CLS',
      'blocking, ms',
      'slowest interaction, ms',
    ],
    [...medians].map(([{ title }, measures]) => [
      title,
      (measures.bytes / 1000).toFixed(0),
      measures.requests.toFixed(0),
      measures.visible.toFixed(0),
      reference ? (measures.visible / reference).toFixed(2) : '–',
      measures.lcp.toFixed(0),
      measures.shift.toFixed(3),
      measures.blocking.toFixed(0),
      measures.interaction.toFixed(0),
    ]),
  );
}

interface Verdict {
  words: string;
  passed: boolean;
}

/** The budgets of times (CONTRIBUTING, "Measure"), as far as they were measured. */
function judged(medians: ReadonlyMap<Candidate, Measures>): Verdict[] {
  const of = (wanted: string) => [...medians].find(([{ name }]) => name === wanted)?.[1];
  const ours = of('ours');
  if (!ours) return [];
  const others = [...medians].filter(([{ name }]) => name !== 'ours');
  const leaflet = of('leaflet');
  const fastest = Math.min(...others.map(([, { visible }]) => visible));
  return [
    ...(leaflet
      ? [
          {
            words: 'map visible after at most 0.40 × the time of plain Leaflet',
            passed: ours.visible <= 0.4 * leaflet.visible,
          },
        ]
      : []),
    ...(others.length > 0
      ? [{ words: 'map visible before every other', passed: ours.visible < fastest }]
      : []),
    { words: 'largest contentful paint within 1.2 s', passed: ours.lcp <= 1200 },
    { words: 'layout shift at most 0.02', passed: ours.shift <= 0.02 },
    { words: 'blocking time at most 200 ms', passed: ours.blocking <= 200 },
    { words: 'slowest interaction at most 100 ms', passed: ours.interaction <= 100 },
  ];
}

/** The packages of the peers, each with the version that was built. */
function versions(): string {
  return PEERS.flatMap(({ packages }) => packages)
    .map((name) => {
      const file = join(import.meta.dirname, 'node_modules', name, 'package.json');
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
      return `${name} ${version}`;
    })
    .join(', ');
}
