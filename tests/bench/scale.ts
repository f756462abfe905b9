import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine } from './machine.ts';
import { table, writeSection } from './results.ts';
import { buildEdition, type BuildCosts } from './scale-build.ts';
import { type Answers, interact } from './scale-interaction.ts';
import { writeProvince } from './scale-project.ts';
import { PAGE_KINDS, weigh } from './scale-weights.ts';

/**
 * `npm run bench:scale [-- --communes 200,1000,3000,11000]`: builds synthetic provinces with 20 snapshots,
 * and An Giang for comparison; measures builds, pages and the map; writes its section of results.md. Exits with 1
 * if a page exceeds its budget, or if the CPU time per commune of the largest province is more than 1.5 times that
 * of the smallest one with divided pages.
 */
const { values } = parseArgs({
  options: { communes: { type: 'string', default: '200,1000,3000,11000' } },
});
const sizes = values.communes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 15))
  throw new Error(
    `--communes: found ${values.communes}, expected numbers from 15, joined by commas`,
  );

/** Maximum ratio of CPU time per commune between the largest province and the smallest divided one. */
const MAX_GROWTH = 1.5;

interface Row {
  name: string;
  communes: number;
  costs: BuildCosts;
  weights: ReturnType<typeof weigh>;
  answers: Answers;
}

const rows: Row[] = [];
for (const size of [undefined, ...sizes]) {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  try {
    const data = size === undefined ? '.' : folder;
    const communes = size === undefined ? ownCommunes() : writeProvince(data, size);
    const name = size === undefined ? 'An Giang' : communes.toLocaleString('en');
    console.log(`${name}: building`);
    const costs = await buildEdition(data, folder);
    const root = join(folder, 'dist');
    rows.push({ name, communes, costs, weights: weigh(root), answers: await interact(root) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function ownCommunes(): number {
  return readFileSync('geo/units.csv', 'utf8').match(/^\d{5},/gm)?.length ?? 0;
}

const kilobytes = (bytes: number | undefined) => (bytes === undefined ? '–' : bytes.toFixed(0));
const lines = [
  ['communes', ...rows.map(({ communes }) => String(communes))],
  ['pages', ...rows.map(({ weights }) => String(weights.pages))],
  ['bundling, s', ...rows.map(({ costs }) => costs.bundling.toFixed(0))],
  ['checks and pages, s', ...rows.map(({ costs }) => costs.pages.toFixed(0))],
  ['files after Astro, s', ...rows.map(({ costs }) => costs.after.toFixed(0))],
  ['processor, s', ...rows.map(({ costs }) => costs.processor.toFixed(0))],
  ['processor per commune, ms', ...rows.map((row) => perCommune(row).toFixed(0))],
  ['most memory, MB', ...rows.map(({ costs }) => costs.memory.toFixed(0))],
  ...PAGE_KINDS.map((kind) => [
    `heaviest page: ${kind}, kB`,
    ...rows.map(({ weights }) => kilobytes(weights.heaviest.get(kind)?.whole)),
  ]),
  ['map page answers, median, ms', ...rows.map(({ answers }) => String(answers.median))],
  ['map page answers, slowest, ms', ...rows.map(({ answers }) => String(answers.slowest))],
];

function perCommune({ costs, communes }: Row): number {
  return (1000 * costs.processor) / communes;
}

const faults = rows.flatMap(({ name, weights }) =>
  weights.over.map(
    ({ file, whole, script }) =>
      `${name}: ${file} weighs ${whole.toFixed(1)} kB, scripts ${script.toFixed(1)} kB, over its budget`,
  ),
);
const divided = rows.filter(({ communes }) => communes >= 900);
const [small, large] = [divided[0], divided.at(-1)];
const growth = small && large ? perCommune(large) / perCommune(small) : 1;
if (growth > MAX_GROWTH)
  faults.push(
    `A commune takes ${growth.toFixed(2)} times as long in the largest province, at most ${MAX_GROWTH}`,
  );

const section = [
  '## Scale',
  '',
  `Provinces that do not exist, 20 snapshots, by \`npm run bench:scale\`. Kilobytes are brotli, of a page with all that it loads; the map page is used at a fourth of the processor's speed.`,
  '',
  table(['', ...rows.map(({ name }) => name)], lines),
  '',
  `A commune of the largest province takes ${growth.toFixed(2)} times the processor's time of one of ${small?.name ?? '–'}.`,
  '',
  ...(faults.length === 0
    ? ['All pages are within their budgets.']
    : faults.map((fault) => `- ${fault}`)),
  '',
  machine(),
].join('\n');
writeSection('scale', section);
console.log(section);
if (faults.length > 0) process.exitCode = 1;
