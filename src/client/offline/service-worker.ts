import { PrecacheController } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { cacheNames } from './offline-caches.ts';

/** Serves the site offline. Built by publish/service-worker.ts, which defines the constants declared here. */

/** All files of the copy: URLs relative to this script, and hashes of their contents. */
declare const COPY: { url: string; revision: string }[];
/** Folder of files with a content hash in their name. */
declare const ASSETS: string;

/** Whether the copy omits the pages of districts. */
declare const PARTIAL: boolean;

/** Network timeout in seconds. */
declare const PATIENCE: number;

/** Members of a worker's global object that a window lacks. */
interface ExtendableEvent extends Event {
  waitUntil: (until: Promise<unknown>) => void;
  /** Ports of a message, for the answer. */
  ports?: readonly MessagePort[];
}
declare const self: {
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: (type: string, listener: (event: ExtendableEvent) => void) => void;
};

/** Maximum number of opened documents to keep. */
const DOCUMENTS = 24;

const { scope } = self.registration;
const names = cacheNames(scope);
/** Rejects any response that is not the requested file. */
const whole = {
  cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) => {
    // Some hosts return status 404 for this page even under its own URL.
    const isNotFoundPage = response.status === 404 && request.url === `${scope}404.html`;
    return response.ok || isNotFoundPage ? response : null;
  },
};
const copy = new PrecacheController({ cacheName: names.copy, plugins: [whole] });
copy.precache(COPY);

// A new version takes over at once. Open pages are complete; the next one comes from the network.
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    // Offline, Firefox has a preloaded error response, which Workbox takes for the page
    // (https://github.com/GoogleChrome/workbox/issues/3134). Earlier versions had it enabled.
    Promise.all([self.clients.claim(), self.registration.navigationPreload?.disable()]),
  );
});

// A page requests the copy again after removing it.
self.addEventListener('message', (event) => {
  const answer = (done: boolean) => event.ports?.[0]?.postMessage(done);
  // Workbox fills the cache only on an event of this name.
  const install = Object.assign(new Event('install'), { waitUntil: event.waitUntil.bind(event) });
  copy.install(install).then(
    () => answer(true),
    () => answer(false),
  );
});

/** The cached URL of a page or file, ignoring its query. */
function keyOf({ origin, pathname }: URL): string | undefined {
  return copy.getCacheKeyForURL(origin + pathname.replace(/\/index\.html$/, '/'));
}

/** Reads the copy without modifying it, so that pages and their files are of one version. */
const reading = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) =>
    keyOf(new URL(request.url)) ?? request,
  cacheWillUpdate: async () => null,
};
/** Deletes the least recently opened documents. */
const bounded = {
  cacheDidUpdate: async ({ cacheName }: { cacheName: string }) => {
    const cache = await caches.open(cacheName);
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, -DOCUMENTS).map((key) => cache.delete(key)));
  },
};

registerRoute(
  ({ url }) => url.href.startsWith(scope) && /\.(docx|pptx|pdf)$/.test(url.pathname),
  new NetworkFirst({ cacheName: names.opened, plugins: [bounded] }),
);
registerRoute(
  ({ url }) => url.href.startsWith(`${scope}${ASSETS}/`),
  new CacheFirst({ cacheName: names.copy, plugins: [reading] }),
);
if (PARTIAL) {
  registerRoute(
    ({ request, url }) => request.mode === 'navigate' && keyOf(url) === undefined,
    new NetworkFirst({
      cacheName: names.opened,
      plugins: [bounded],
      networkTimeoutSeconds: PATIENCE,
    }),
  );
}
// Network first, so that nobody is stuck on an old version.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' || keyOf(url) !== undefined,
  new NetworkFirst({
    cacheName: names.copy,
    plugins: [reading],
    networkTimeoutSeconds: PATIENCE,
  }),
);

setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? notFound(new URL(request.url)) : Response.error(),
);

/** Response for a URL that is not in the copy, when offline. */
async function notFound(url: URL): Promise<Response> {
  const folder = new URL(`${url.pathname}/`, url);
  if (keyOf(folder)) return Response.redirect(`${folder.href}${url.search}`);
  const page = await copy.matchPrecache('404.html');
  if (!page) return Response.error();
  // Its links are relative to the site's root, while the URL stays the requested one.
  const html = (await page.text()).replaceAll('="./', `="${scope}`);
  return new Response(html, {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
