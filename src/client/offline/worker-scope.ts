import type { Keep } from './offline-caches.ts';

/** Members of a worker's events that the types of a window lack. */
export interface ExtendableEvent extends Event {
  waitUntil: (until: Promise<unknown>) => void;
  /** A message, and ports for the answer. */
  data?: Keep;
  ports?: readonly MessagePort[];
}

/** The global object of a service worker. */
interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: (type: string, listener: (event: ExtendableEvent) => void) => void;
}

const scope: unknown = globalThis;
export const self = scope as WorkerScope;
