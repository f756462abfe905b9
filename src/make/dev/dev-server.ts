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

/** Folders of data, which the site depends on besides its source. */
const DATA = ['seeds', 'content', 'geo'] as const;
const SITE = normalizePath(fileURLToPath(new URL('../site.ts', import.meta.url)));
const NOTE = new URL('./unconfirmed-note.ts', import.meta.url);

/** Debounce in milliseconds: editors save several files at once, or in steps. */
const QUIET = 60;

/**
 * The dev server: shows a change of the data at once, data faults as a page and in the terminal, and serves URLs
 * as a host does. Not used in a build.
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

/** Makes the data a dependency of the site's module, and responds with their faults. */
function editAndSee(logger: AstroIntegrationLogger): Plugin {
  const folders = DATA.map((folder) => `${normalizePath(resolve(dataRoot(), folder))}/`);
  const reported = new WeakSet<Reading>();
  let changed = 0;

  /** Reads the data if they changed, and prints new faults and warnings. @throws Error for a fault of the source. */
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
  /** Astro reports faults of the source, with their position, when a page needs it. */
  const readAhead = (server: ViteDevServer) => void read(server).catch(() => undefined);

  return {
    name: 'edit-and-see',
    // Before Astro's own handling.
    enforce: 'pre',
    configureServer(server) {
      server.watcher.add(folders);
      server.httpServer?.once('listening', () => readAhead(server));
      return () => {
        server.middlewares.use((request, response, next) => {
          const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
          // URLs of Vite and Astro.
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

/** As hosts do for a folder. Temporary, because browsers would remember it for other sites on this port. */
function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end();
}

function refuse(response: ServerResponse, html: string): void {
  response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
}
