import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectVersion } from '../../src/make/version.ts';

test.each(['1.1', '1.1.0-dev', '', 2])('rejects the version %j', (version) => {
  const root = mkdtempSync(join(tmpdir(), 'version-'));
  try {
    writeFileSync(join(root, 'package.json'), JSON.stringify({ version }));
    expect(() => projectVersion(root)).toThrow(
      `package.json  version: found ${JSON.stringify(version)}, expected a number such as "1.2.3"`,
    );
  } finally {
    rmSync(root, { recursive: true });
  }
});
