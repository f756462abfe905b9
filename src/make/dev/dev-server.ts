import type { ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { isRunnableDevEnvironment, normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { lineOf } from '../../load/fault.ts';
import { dataRoot } from '../../load/root.ts';
import type { Reading } from '../site.ts';
import { faultPage } from './fault-page.ts';

/** What the site is made of, besides its source. */
const DATA = ['seeds', 'content', 'geo'] as const;
const SITE = normalizePath(fileURLToPath(new URL('../site.ts', import.meta.url)));
const NOTE = new URL('./unconfirmed-note.ts', import.meta.url);

/** Milliseconds without a further change after which files are read: editors save several at once, or in steps. */
const QUIET = 60;

/**
 * The dev server: a change of the data is on the page at once, faults of the data are a page and lines in the
 * terminal, and addresses answer as they do on a host. Takes no part in a build.
 */
export const devServer: AstroIntegration = {
  name: 'dev-server',
  hooks: {
    'astro:config:setup': ({ command, updateConfig, addMiddleware, logger }) => {
      if (command !== 'dev') return;
      updateConfig({
        // A build has 'always', by which files of routes with a parameter answer only with a slash behind them.
        trailingSlash: 'ignore',
        vite: { plugins: [editAndSee(logger)] },
      });
      addMiddleware({ entrypoint: NOTE, order: 'pre' });
    },
  },
};

/** Makes the data a dependency of the site's module, and answers with their faults. */
function editAndSee(logger: AstroIntegrationLogger): Plugin {
  const folders = DATA.map((folder) => `${normalizePath(resolve(dataRoot(), folder))}/`);
  const reported = new WeakSet<Reading>();
  let changed = 0;

  /** Reads the data if they changed, and prints what is new. @throws whatever a fault of the source throws. */
  async function read({ environments: { ssr } }: ViteDevServer): Promise<Reading> {
    for (let rest = 0; rest >= 0; rest = changed + QUIET - Date.now()) await wait(rest);
    if (!isRunnableDevEnvironment(ssr)) throw new TypeError('pages are not run in this process');
    const { readSite } = await ssr.runner.import<typeof import('../site.ts')>(SITE);
    const reading = readSite();
    if (!reported.has(reading)) {
      reported.add(reading);
      if ('faults' in reading) logger.error(reading.message);
      else
        for (const warning of reading.warnings)
          logger.warn(
            `Translation not confirmed; shown here, refused by a build:\n  ${lineOf(warning)}`,
          );
    }
    return reading;
  }
  /** Astro reports faults of the source, with their place, when a page needs it. */
  const readAhead = (server: ViteDevServer) => void read(server).catch(() => undefined);

  return {
    name: 'edit-and-see',
    // Answers before Astro does.
    enforce: 'pre',
    configureServer(server) {
      server.watcher.add(folders);
      server.httpServer?.once('listening', () => readAhead(server));
      return () => {
        server.middlewares.use((request, response, next) => {
          const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
          // Addresses of Vite and Astro.
          if (/^\/[@_]/.test(pathname)) next();
          else if (/\/[^/.]+$/.test(pathname)) redirect(response, `${pathname}/${search}`);
          else
            read(server).then(
              (reading) => {
                if ('faults' in reading) refuse(response, faultPage(reading.faults));
                else next();
              },
              () => next(),
            );
        });
      };
    },
    hotUpdate({ file, server }) {
      if (this.environment.name !== 'ssr') return;
      changed = Date.now();
      readAhead(server);
      if (!folders.some((folder) => file.startsWith(folder))) return;
      return [...(this.environment.moduleGraph.getModulesByFile(SITE) ?? [])];
    },
  };
}

/** Hosts answer so for a folder; for the time being, lest a browser remember it for another site of this port. */
function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end();
}

function refuse(response: ServerResponse, html: string): void {
  response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
}
