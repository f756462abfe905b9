import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The version of the project and of its data, from package.json.
 * @throws Error if it is not of the form `1.2.3`.
 */
export function projectVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version?: unknown;
  };
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(
      `package.json  version: found ${JSON.stringify(version)}, expected a number such as "1.2.3"`,
    );
  return version;
}
