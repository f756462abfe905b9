import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../src/commands/check-node.cjs';

const npm = (node: string) => `npm/10.8.2 node/v${node} linux x64 workspaces/false`;

describe(adviceFor, () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.10.0'])(
    'lets Node %s install the project, and the installed Node run it',
    (node) => {
      expect(adviceFor(npm(node), 'v24.9.0')).toBeUndefined();
    },
  );

  test.each(['16.20.2', '18.20.8', '20.17.0', '21.7.3', '22.11.0'])(
    'asks for a newer Node than %s, though a newer one was installed',
    (node) => {
      expect(adviceFor(npm(node), 'v24.9.0')).toBe(
        `This project needs Node 20.19 or later of 20, or 22.12 or later, but npm runs under Node ${node}: install a newer one (https://nodejs.org), then run \`npm ci\` again.`,
      );
    },
  );

  test('names the command that is missing after npm ci --ignore-scripts', () => {
    expect(adviceFor(npm('20.20.2'), 'v20.20.2')).toMatch(
      /but Node 20\.20\.2 is running: run `npm rebuild node --ignore-scripts=false`\.$/,
    );
    expect(adviceFor(npm('24.9.0'), 'v24.9.0')).toBeUndefined();
  });

  test('asks for npm where another package manager did not run the install script', () => {
    const pnpm = 'pnpm/11.0.0 npm/? node/v22.12.0 linux x64';
    expect(adviceFor(pnpm, 'v22.12.0')).toMatch(/install with `npm ci` instead of pnpm\.$/);
  });

  test('looks at the running Node alone outside npm', () => {
    expect(adviceFor(undefined, 'v24.9.0')).toBeUndefined();
    expect(adviceFor(undefined, 'v22.11.0')).toContain('Node 22.11.0 is running');
  });
});
