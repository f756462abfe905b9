import { defineConfig } from 'vitest/config';

/** `data` needs the source tree only; `site` and `browser` read the built site in dist/. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'data',
          include: [
            'tests/{domain,load,downloads,map,i18n,charts,syndication,components,derive,geo,client}/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: 'tests/site/build-site.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
