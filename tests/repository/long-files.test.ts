import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Number of lines above which a file must give a reason. */
const LONG = 200;

test('a source file of more than 200 lines says near its top why', () => {
  const unexplained = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro|css|typ)$/.test(file))
    .filter((file) => {
      const lines = readFileSync(join('src', file), 'utf8').split('\n');
      return lines.length > LONG + 1 && !/^(\/\/|\/\*) Long: /m.test(lines.slice(0, 2).join('\n'));
    });
  expect(unexplained).toEqual([]);
});
