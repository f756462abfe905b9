import { pathToFileURL } from 'node:url';
import { beforeAll, describe, inject, test } from 'vitest';
import { serve } from '../browser/serve.ts';
import type { Engine } from './engine.ts';
import { AWAY, FROM_DISK, FROM_SERVER, WITHOUT_SCRIPT } from './journeys.ts';
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

  describe('from a server', () => {
    test.each(FROM_SERVER)('$title', async ({ walk }) => {
      const reader = new Reader(engine.page, onServer);
      await walk(reader);
      await reader.metNoFault();
    });
  });

  // Before any other site is opened: WebKit's driver has a private session, which forgets what no page has open.
  describe('after a visit, without a network', () => {
    beforeAll(async () => {
      const reader = new Reader(engine.page, onServer);
      await reader.open('');
      await reader.has('[data-offline=ready]');
      site.close();
    });
    test.each(AWAY)('$title', async ({ walk }) => {
      const reader = new Reader(engine.page, onServer);
      await walk(reader);
      await reader.metNoFault();
    });
  });

  describe('from a disk', () => {
    test.each(FROM_DISK)('$title', async ({ walk }) => {
      const reader = new Reader(engine.page, onDisk);
      await walk(reader);
      await reader.metNoFault();
    });
  });

  describe('without script', () => {
    let reader: Reader;
    beforeAll(async () => {
      reader = new Reader(await engine.withoutScript(), onDisk);
    });
    test.each(WITHOUT_SCRIPT)('$title', ({ walk }) => walk(reader));
  });
}
