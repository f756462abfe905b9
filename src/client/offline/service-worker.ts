import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { completeParts, copied, copy, fill, names, plain, scope } from './copy-store.ts';
import type { Keep, Kept } from './offline-caches.ts';
import { type KeptPage, notFoundPage } from './not-found-page.ts';
import { self, type ExtendableEvent } from './worker-scope.ts';

/** Serves the site offline. Built by publish/service-worker.ts, which defines the constants declared here. */

/** Folder of files with a content hash in their name. */
declare const ASSETS: string;

/** Network timeout in seconds. */
declare const PATIENCE: number;

/** Maximum numbers of opened pages and documents, and of files that pages loaded, to keep. */
const OPENED = 40;
const LOADED = 120;

// A new version first fetches what has changed of the parts that are kept; if it cannot, the old one stays.
self.addEventListener('install', (event) => {
  event.waitUntil(
    completeParts()
      .then((parts) => fill(parts, event))
      // It takes over at once. Open pages are complete; the next one comes from the network.
      .then(() => self.skipWaiting()),
  );
});
self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      self.clients.claim(),
      // Offline, Firefox has a preloaded error response, which Workbox takes for the page
      // (https://github.com/GoogleChrome/workbox/issues/3134). Earlier versions had it enabled.
      self.registration.navigationPreload?.disable(),
      // Files of earlier versions; among them the copy of everything that those made unasked.
      caches.has(names.copy).then(async (has) => void (has && (await copy.activate(event)))),
    ]),
  );
});

self.addEventListener('message', (event) => {
  const answer = (kept: Kept) => event.ports?.[0]?.postMessage(kept);
  event.waitUntil(
    keep(event.data ?? { parts: [], opened: [] }, event).then(
      (missing) => answer({ missing, failed: false }),
      ({ message }: Error) => answer({ missing: [message], failed: true }),
    ),
  );
});

/** Does what a page asks for. @returns Paths of files that the host refused. */
async function keep({ parts, opened }: Keep, event: ExtendableEvent): Promise<string[]> {
  await caches.open(names.copy);
  const complete = await completeParts();
  const wanted = parts.filter((part) => !complete.includes(part));
  const missing = wanted.length > 0 ? await fill(wanted, event) : [];
  for (const part of wanted) await caches.open(names.part(part));
  for (const address of opened) {
    const url = new URL(address);
    if (!isOurs(url) || (await copied(url))) continue;
    // From the browser's cache, where it has just been put.
    const request = new Request(address);
    await strategyFor(url)
      .handle({ request, event })
      .catch(() => undefined);
  }
  return missing;
}

const isOurs = (url: URL) => url.href.startsWith(scope);
const isAsset = (url: URL) => url.href.startsWith(`${scope}${ASSETS}/`);
const strategyFor = (url: URL) => (isAsset(url) ? assets : pages);

/** Deletes what was stored first. */
const atMost = (most: number) => ({
  cacheDidUpdate: async ({ cacheName }: { cacheName: string }) => {
    const cache = await caches.open(cacheName);
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, -most).map((key) => cache.delete(key)));
  },
});
/** Stores what the copy does not have, and nothing after a reader has removed it all. */
const unlessCopied = {
  cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) => {
    const stays = response.ok && (await caches.has(names.copy));
    return stays && !(await copied(new URL(request.url))) ? response : null;
  },
};

const assets = new CacheFirst({
  cacheName: names.assets,
  plugins: [
    unlessCopied,
    atMost(LOADED),
    {
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        (await copied(new URL(request.url))) ?? cachedResponse,
    },
  ],
});
/** Network first, so that nobody is stuck on an old version. */
const pages = new NetworkFirst({
  cacheName: names.opened,
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    unlessCopied,
    atMost(OPENED),
    {
      cacheKeyWillBeUsed: async ({ request }) => plain(new URL(request.url)),
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        (await copied(new URL(request.url))) ?? cachedResponse,
      // A server that is broken or busy is no network, if there is something to answer with.
      fetchDidSucceed: async ({ request, response }) => {
        const isDown = response.status >= 500 || response.status === 429;
        const url = new URL(request.url);
        if (isDown && ((await copied(url)) ?? (await caches.match(plain(url)))))
          throw new Error(`status ${response.status}`);
        return response;
      },
    },
  ],
});

registerRoute(({ url }) => isAsset(url), assets);
registerRoute(
  ({ request, url }) =>
    isOurs(url) &&
    (request.mode === 'navigate' ||
      copy.getCacheKeyForURL(plain(url)) !== undefined ||
      /\.(docx|pptx|pdf)$/.test(url.pathname)),
  pages,
);

setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? notFound(new URL(request.url)) : Response.error(),
);

/** Response for a page that is not on the device, when offline. */
async function notFound(url: URL): Promise<Response> {
  const folder = new URL(`${plain(url)}/`);
  if (copy.getCacheKeyForURL(folder.href)) return Response.redirect(`${folder.href}${url.search}`);
  const template = await copied(new URL('404.html', scope));
  if (!template) return Response.error();
  const exists = copy.getCacheKeyForURL(plain(url)) !== undefined;
  const html = notFoundPage(await template.text(), scope, exists ? await keptPages() : undefined);
  return new Response(html, {
    status: exists ? 503 : 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

/** Pages on the device, the last opened first. */
async function keptPages(): Promise<KeptPage[]> {
  const kept: KeptPage[] = [];
  for (const name of [names.opened, names.copy]) {
    const cache = await caches.open(name);
    for (const { url } of [...(await cache.keys())].reverse()) {
      const [address = ''] = url.split('?');
      if (!address.endsWith('/')) continue;
      const response = await cache.match(url);
      if (response) kept.push({ address, html: await response.text() });
    }
  }
  return kept;
}
