import { defineConfig } from 'vitest/config';

/**
 * The project `data` needs the source tree only; `site` reads the built site in dist/, which it builds first
 * if a source has changed since.
 *
 * One file:  npx vitest run tests/browser/map.test.ts
 * One test:  npx vitest run tests/browser/map.test.ts -t 'switches level'
 */
export default defineConfig({
  test: {
    // Both cores; modules are shared by the files of a worker, since loading the project's data takes a while.
    maxWorkers: 2,
    isolate: false,
    projects: [
      {
        test: {
          name: 'data',
          include: [
            'tests/{domain,load,downloads,map,i18n,charts,documents,syndication,components,commands,geo,client,make,publish,repository,dev,styles}/**/*.test.ts',
          ],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // As text, for styles/sheets.ts: Vitest hands style sheets out empty otherwise.
          css: { include: [/\?raw$/] },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: 'tests/site/build-site.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What is waited for comes when the machine gets round to it.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
