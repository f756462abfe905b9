import { defineConfig } from 'vitest/config';

/** Builds the site again, and is therefore not part of `npm test`. Expects dist/ to be built. */
export default defineConfig({
  test: { include: ['tests/reproducible/*.test.ts'], testTimeout: 300_000 },
});
