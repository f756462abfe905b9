import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** Cost of a build: wall-clock seconds by stage; CPU seconds and MB in total. */
export interface BuildCosts {
  bundling: number;
  pages: number;
  after: number;
  processor: number;
  memory: number;
}

/** Lines of the build's report that end a stage. */
const ENDS = { bundling: 'generating static routes', pages: '✓ Completed in' } as const;

/** Heap limit for the largest province, in MB: Node's default is 2 to 4 GB, depending on the machine. */
const HEAP = 6000;

/**
 * Builds an edition into `dist` below a folder, in a child process that reports its resource usage.
 * @param data The folder of its data. @throws Error that names the file with the build's output.
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
    // Repeated at the end of the build.
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
