import { makeAnnouncer } from '../shared/announcer.ts';
import { required, wordsOf } from '../shared/element.ts';
import { cacheNames } from './offline-caches.ts';

/** What the line in the footer says: a copy is being made, is there, is not, could not be made. */
type State = 'saving' | 'ready' | 'none' | 'failed';

/** What the reader wants, if they said so. */
type Wish = 'keep' | 'none';

/** Keeps a copy of the site for use without a network, unless the reader does not want one. */
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
    // The button that was pressed is gone.
    if (focused) required(shown, 'button').focus();
    // That the copy is there as it was before is not news.
    if (before) announcer.say(wordsOf(required(shown, '[data-words]')));
  }

  async function keep(): Promise<void> {
    show(serviceWorker.controller && (await caches.has(copy)) ? 'ready' : 'saving');
    let state: State = 'ready';
    try {
      // A worker that a server lets browsers keep would hold back its successor.
      const registration = await serviceWorker.register(address, { updateViaCache: 'none' });
      await installed(registration);
      // On the page on which a copy was removed, its worker is still there, and comes back as it is.
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

/** Waits for the first worker of a registration to have installed all that it serves. */
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

/** Has a worker make its copy once more. */
function refill(worker: ServiceWorker | null): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }) => (data === true ? resolve() : reject(new Error('not filled')));
    worker?.postMessage('refill', [port2]);
  });
}

/** Whether the reader told the browser to be sparing with the network. */
function savesData(): boolean {
  return !!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
}

/** The browser's memory of what the reader wants; none where it is blocked or full. */
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
// A refusal that could not be remembered would be no refusal: without a memory, nothing is kept.
if (line && store) start(line, store);
