import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

/** The environment of a run, in one line. */
export function machine(): string {
  const cores = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return [
    new Date().toISOString().slice(0, 10),
    `${cores.length} cores of ${cores[0]?.model.trim() ?? 'an unknown processor'}`,
    `${gigabytes} GB`,
    `10⁸ square roots in ${timeOfRoots().toFixed(0)} ms`,
    `load ${loadavg()[0]?.toFixed(1) ?? '?'} at the end`,
    `Node ${process.versions.node}`,
    `commit ${commit()}`,
  ].join(' · ');
}

/**
 * CPU benchmark in milliseconds: machines of one type differ by half, and slowdown factors are relative to it. Best
 * of three, to reduce the influence of other processes.
 */
function timeOfRoots(): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    let sum = 0;
    for (let number = 0; number < 1e8; number += 1) sum += Math.sqrt(number);
    // Read, so that the compiler does not remove the loop.
    if (!(sum > 0)) throw new Error(`roots: found the sum ${sum}, expected more than 0`);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
