import { PrecacheController } from 'workbox-precaching';
import type { Part } from '../../domain/offline-part.ts';
import { cacheNames } from './offline-caches.ts';
import { self, type ExtendableEvent } from './worker-scope.ts';

/** Files that a browser may keep, by the parts that they belong to. */
declare const COPY: {
  parts: Part[];
  /** Whether a page cannot do without them; the others a host may refuse. */
  required: boolean;
  /** URLs relative to this script, with hashes of their contents unless the name has one. */
  files: { url: string; revision: string | null }[];
}[];
/** URL of the site's root, and the names of its caches. */
export const { scope } = self.registration;
export const names = cacheNames(scope);

/** Knows under which key the copy holds a file. */
export const copy = new PrecacheController({ cacheName: names.copy });
copy.addToCacheList(COPY.flatMap(({ files }) => files));

/** URL of a page or file as the copy has it. */
export const plain = ({ origin, pathname }: URL) =>
  origin + pathname.replace(/\/index\.html$/, '/');

/** The file of the copy for a URL, ignoring its query; nothing if there is no copy. */
export async function copied(url: URL): Promise<Response | undefined> {
  const key = copy.getCacheKeyForURL(plain(url));
  return key === undefined ? undefined : caches.match(key, { cacheName: names.copy });
}

/** Fetches what is missing of some parts. @throws Error that names the file, if pages need it. */
export async function fill(parts: readonly Part[], event: ExtendableEvent): Promise<string[]> {
  const files = COPY.filter((group) => group.parts.some((part) => parts.includes(part)));
  const optional = new Set(
    files.flatMap(({ required, files }) =>
      required ? [] : files.map(({ url }) => new URL(url, scope).href),
    ),
  );
  const missing: string[] = [];
  const some = new PrecacheController({
    cacheName: names.copy,
    plugins: [
      {
        // The page itself may just have loaded it: the browser's cache has it, and asks whether it is still true.
        requestWillFetch: async ({ request }) =>
          request.cache === 'reload' ? new Request(request, { cache: 'no-cache' }) : request,
        cacheWillUpdate: async ({ request, response }) => {
          // Some hosts return status 404 for this page even under its own URL.
          const isNotFoundPage = response.status === 404 && request.url === `${scope}404.html`;
          return response.ok || isNotFoundPage ? response : null;
        },
        handlerDidError: async ({ request, error }) => {
          const path = request.url.slice(scope.length);
          console.warn(`not kept for use without a network: ${path} (${error.message})`);
          // A full disk refuses every file.
          if (!optional.has(request.url) || error.name === 'QuotaExceededError')
            throw new Error(path);
          missing.push(path);
          return new Response();
        },
      },
    ],
  });
  some.addToCacheList(files.flatMap((group) => group.files));
  // Workbox fills the cache only on an event of this name.
  await some.install(
    Object.assign(new Event('install'), { waitUntil: event.waitUntil.bind(event) }),
  );
  return missing;
}

/** The parts that were asked for and are complete. */
export async function completeParts(): Promise<Part[]> {
  const found = await caches.keys();
  const parts = new Set(COPY.flatMap((group) => group.parts));
  return [...parts].filter((part) => found.includes(names.part(part)));
}
