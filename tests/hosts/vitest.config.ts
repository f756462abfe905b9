import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `npm run test:hosts`: tests dist/ on nginx and Caddy as packaged by Debian. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/hosts/**/*.test.ts'],
    globalSetup: 'tests/hosts/compressed-site.ts',
    maxWorkers: 2,
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
