import { PrecacheController } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { cacheNames } from './offline-caches.ts';

/** Serves the site without a network. Built by publish/service-worker.ts, which fills in what is declared here. */

/** All files of the copy: addresses relative to this script, and stamps of their contents. */
declare const COPY: { url: string; revision: string }[];
/** Folder of the files that are named after their contents. */
declare const ASSETS: string;

/** Whether pages of districts are left out of it. */
declare const PARTIAL: boolean;

/** What a worker's global object has and a window has not. */
interface ExtendableEvent extends Event {
  waitUntil: (until: Promise<unknown>) => void;
  /** Of messages: where the answer is awaited. */
  ports?: readonly MessagePort[];
}
declare const self: {
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: (type: string, listener: (event: ExtendableEvent) => void) => void;
};

/** Seconds that a reader waits for a network that is there but does not answer. */
const PATIENCE = 3;
/** How many opened documents are kept. */
const DOCUMENTS = 24;

const { scope } = self.registration;
const names = cacheNames(scope);
/** Refuses whatever is not the file asked for. */
const whole = {
  cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) => {
    // Some hosts say of this page that it is not found even where it is asked for by name.
    const isNotFoundPage = response.status === 404 && request.url === `${scope}404.html`;
    return response.ok || isNotFoundPage ? response : null;
  },
};
const copy = new PrecacheController({ cacheName: names.copy, plugins: [whole] });
copy.precache(COPY);

// A new version serves at once. Open pages have all that they need; the next one comes from the network.
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    // Without a network, Firefox has a preloaded answer that says “error”, and Workbox takes it for the page
    // (https://github.com/GoogleChrome/workbox/issues/3134). Earlier versions had it enabled.
    Promise.all([self.clients.claim(), self.registration.navigationPreload?.disable()]),
  );
});

// A page asks for the copy that it had removed.
self.addEventListener('message', (event) => {
  const answer = (done: boolean) => event.ports?.[0]?.postMessage(done);
  // Workbox fills the copy only at an event of this name.
  const install = Object.assign(new Event('install'), { waitUntil: event.waitUntil.bind(event) });
  copy.install(install).then(
    () => answer(true),
    () => answer(false),
  );
});

/** Where the copy holds a page or file, whatever the address asks of it. */
function keyOf({ origin, pathname }: URL): string | undefined {
  return copy.getCacheKeyForURL(origin + pathname.replace(/\/index\.html$/, '/'));
}

/** Reads the copy and leaves it as it was installed, so that its pages and their files belong together. */
const reading = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) =>
    keyOf(new URL(request.url)) ?? request,
  cacheWillUpdate: async () => null,
};
/** Deletes the documents that were opened longest ago. */
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
// What is online comes first, so that nobody is held in an old version.
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

/** Without a network, at an address that the copy does not have. */
async function notFound(url: URL): Promise<Response> {
  const folder = new URL(`${url.pathname}/`, url);
  if (keyOf(folder)) return Response.redirect(`${folder.href}${url.search}`);
  const page = await copy.matchPrecache('404.html');
  if (!page) return Response.error();
  // Its links start from the site's root, and the address stays what the reader asked for.
  const html = (await page.text()).replaceAll('="./', `="${scope}`);
  return new Response(html, {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
