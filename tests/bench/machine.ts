import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures of a run depend on, in one line. */
export function machine(): string {
  const cores = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return [
    new Date().toISOString().slice(0, 10),
    `${cores.length} cores of ${cores[0]?.model.trim() ?? 'an unknown processor'}`,
    `${gigabytes} GB`,
    `load ${loadavg()[0]?.toFixed(1) ?? '?'} at the end`,
    `Node ${process.versions.node}`,
    `commit ${commit()}`,
  ].join(' · ');
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
