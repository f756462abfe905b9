import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** What a build took. Seconds of the clock by stage; seconds of the processor and MB of the whole. */
export interface BuildCosts {
  bundling: number;
  pages: number;
  after: number;
  processor: number;
  memory: number;
}

/** Lines of the build's report that end a stage. */
const ENDS = { bundling: 'generating static routes', pages: '✓ Completed in' } as const;

/** Heap that the largest province may have, in MB: Node takes 2 to 4 GB of itself, by the machine's memory. */
const HEAP = 6000;

/**
 * Builds an edition into `dist` below a folder, in a process of its own that says at its end what it used.
 * @param data The folder of its data. @throws Error with the file that holds what the build said.
 */
export async function buildEdition(data: string, folder: string): Promise<BuildCosts> {
  const usage = join(folder, 'usage.json');
  const log = join(folder, 'build.log');
  const report = `import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`;
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const build = spawn(
    process.execPath,
    [
      `--max-old-space-size=${HEAP}`,
      `--import=data:text/javascript,${encodeURIComponent(report)}`,
      resolve('node_modules/astro/bin/astro.mjs'),
      'build',
      '--outDir',
      join(folder, 'dist'),
    ],
    { env: { ...process.env, DATA_ROOT: data }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said = createWriteStream(log);
  build.stderr.pipe(said, { end: false });
  let [bundling, pages] = [0, 0];
  const lines = createInterface({ input: build.stdout });
  lines.on('line', (line) => {
    said.write(`${line}\n`);
    if (!bundling && line.includes(ENDS.bundling)) bundling = seconds();
    // Said once more at the end of the whole.
    if (bundling && line.includes(ENDS.pages)) pages = seconds();
  });
  const code = await new Promise((done) => build.on('close', done));
  said.end();
  if (code !== 0) throw new Error(`The build in ${folder} failed: see ${log}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
    readFileSync(usage, 'utf8'),
  ) as NodeJS.ResourceUsage;
  return {
    bundling,
    pages: pages - bundling,
    after: seconds() - pages,
    processor: (userCPUTime + systemCPUTime) / 1e6,
    memory: maxRSS / 1024,
  };
}
