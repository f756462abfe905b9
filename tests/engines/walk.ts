import { pathToFileURL } from 'node:url';
import { beforeAll, describe, inject, test } from 'vitest';
import { serve } from '../browser/serve.ts';
import type { Engine } from './engine.ts';
import { AWAY, FROM_DISK, FROM_SERVER, type Journey, WITHOUT_SCRIPT } from './journeys.ts';
import { Reader } from './reader.ts';

/** Goes all journeys in a browser, which is the same for all as it is for a reader. */
export function walkAll(start: () => Promise<Engine>): void {
  let engine: Engine;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    site = await serve('/an-giang/', inject('served'));
    return () => site.close();
  });
  beforeAll(async () => {
    engine = await start();
    return () => engine.close();
  });
  const onServer = (path: string) => site.url + path;
  /** From a disk, folders have no pages. */
  const onDisk = (path: string) =>
    `${pathToFileURL(inject('unpacked')).href}/${path.replace(/(?<=^|\/)(?=[?#]|$)/, 'index.html')}`;

  const goAll = (journeys: readonly Journey[], address: (path: string) => string) =>
    test.each(journeys)('$title', async ({ walk }) => {
      const reader = new Reader(engine.page, address);
      await walk(reader);
      await reader.metNoFault();
    });

  describe('from a server', () => goAll(FROM_SERVER, onServer));

  // Before any other site is opened: WebKit's driver has a private session, which forgets what no page has open.
  describe('after a visit, without a network', () => {
    beforeAll(async () => {
      const reader = new Reader(engine.page, onServer);
      for (const home of ['', 'en/']) {
        await reader.open(home);
        await reader.has('footer [data-offline=opened]');
        await engine.page.click('footer [data-state=opened] [data-wish=keep]');
        await reader.has('footer [data-offline=whole]');
      }
      site.close();
    });
    goAll(AWAY, onServer);
  });

  describe('from a disk', () => goAll(FROM_DISK, onDisk));

  describe('without script', () => {
    let reader: Reader;
    beforeAll(async () => {
      reader = new Reader(await engine.withoutScript(), onDisk);
    });
    test.each(WITHOUT_SCRIPT)('$title', ({ walk }) => walk(reader));
  });
}
