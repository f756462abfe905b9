import { makeAnnouncer } from '../shared/announcer.ts';
import { required, wordsOf } from '../shared/element.ts';
import { cacheNames } from './offline-caches.ts';

/** States of the line in the footer: copying, copied, no copy, failed. */
type State = 'saving' | 'ready' | 'none' | 'failed';

/** The reader's choice, if any. */
type Wish = 'keep' | 'none';

/** Keeps an offline copy of the site, unless the reader declined. */
function start(line: HTMLElement, store: Storage): void {
  const { serviceWorker } = navigator;
  const address = new URL(line.dataset['worker'] ?? '', location.href).href;
  const scope = new URL('./', address).href;
  const announcer = makeAnnouncer(required(line, '[data-offline-spoken]'));
  const { copy, opened } = cacheNames(scope);
  const stored = `offline ${scope}`;
  const wish = () => store.getItem(stored);

  function show(state: State): void {
    const before = line.dataset['offline'];
    if (before === state) return;
    const focused = line.contains(document.activeElement);
    line.dataset['offline'] = state;
    line.removeAttribute('data-script-only');
    const shown = required(line, `[data-state=${state}]`);
    // The pressed button was removed.
    if (focused) required(shown, 'button').focus();
    // An unchanged copy is not announced.
    if (before) announcer.say(wordsOf(required(shown, '[data-words]')));
  }

  async function keep(): Promise<void> {
    show(serviceWorker.controller && (await caches.has(copy)) ? 'ready' : 'saving');
    let state: State = 'ready';
    try {
      // A cached worker would delay its update.
      const registration = await serviceWorker.register(address, { updateViaCache: 'none' });
      await installed(registration);
      // On the page where the copy was removed its worker still exists, and is reused.
      if (!(await caches.has(copy))) await refill(registration.active);
    } catch {
      state = 'failed';
    }
    if (wish() !== 'none') show(state);
  }

  async function remove(): Promise<void> {
    show('none');
    const registration = await serviceWorker.getRegistration(scope);
    await registration?.unregister();
    await Promise.all([caches.delete(copy), caches.delete(opened)]);
  }

  const obey = (asked: Wish) => void (asked === 'keep' ? keep() : remove());
  for (const button of line.querySelectorAll<HTMLElement>('[data-wish]')) {
    button.addEventListener('click', () => {
      const asked = button.dataset['wish'] as Wish;
      store.setItem(stored, asked);
      obey(asked);
    });
  }

  if (wish() === 'none') obey('none');
  else if (wish() !== 'keep' && !serviceWorker.controller && savesData()) show('none');
  else obey('keep');
}

/** Waits until the first worker of a registration has installed its copy. */
function installed({ active, installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting;
  return new Promise((resolve, reject) => {
    if (active || !worker) resolve();
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('not installed'));
    });
  });
}

/** Asks a worker to make its copy again. */
function refill(worker: ServiceWorker | null): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }) => (data === true ? resolve() : reject(new Error('not filled')));
    worker?.postMessage('refill', [port2]);
  });
}

/** Whether the browser is set to save data. */
function savesData(): boolean {
  return !!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
}

/** Storage of the reader's choice; undefined if blocked or full. */
function storage(): Storage | undefined {
  const probe = 'offline';
  try {
    localStorage.setItem(probe, probe);
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return undefined;
  }
}

const line = document.querySelector<HTMLElement>('[data-offline]');
const store = storage();
// Without storage a refusal could not be remembered, so no copy is made.
if (line && store) start(line, store);
