import { LOCALES, type Locale } from '../../domain/locale.ts';
import type { Part } from '../../domain/offline-part.ts';
import { makeAnnouncer } from '../shared/announcer.ts';
import { required, wordsOf } from '../shared/element.ts';
import { cacheNames, cachesOf, type Keep, type Kept } from './offline-caches.ts';

/** States of a line: nothing kept, what was opened kept, fetching the site, the site kept, failed. */
type State = 'none' | 'opened' | 'saving' | 'whole' | 'failed';

/** Number of pages opened in a visit after which a line offers the whole site. */
const PAGES = 3;

/**
 * Keeps on the device what a reader opens, and the map; the whole site in the reader's language if asked to;
 * nothing if asked so.
 */
function start(lines: readonly HTMLElement[], footer: HTMLElement, store: Storage): void {
  const { serviceWorker } = navigator;
  const address = new URL(footer.dataset['worker'] ?? '', location.href).href;
  const scope = new URL('./', address).href;
  const announcer = makeAnnouncer(required(footer, '[data-offline-spoken]'));
  const names = cacheNames(scope);
  const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const whole: Part = `whole.${locale}`;
  const stored = `offline ${scope}`;

  /** The languages that a reader keeps the whole site in; undefined if nothing is to be kept. */
  function wish(): Locale[] | undefined {
    const words = store.getItem(stored)?.split(' ') ?? [];
    if (words.includes('none')) return undefined;
    // Before there was a choice of languages, the word was `keep`.
    return LOCALES.filter(
      (one) => words.includes(one) || (one === locale && words.includes('keep')),
    );
  }

  function show(state: State, { missing = [] }: Partial<Kept> = {}): void {
    for (const line of lines) {
      const focused = line.contains(document.activeElement);
      line.dataset['offline'] = state;
      line.removeAttribute('data-script-only');
      const shown = required(line, `[data-state=${state}]`);
      const list = shown.querySelector<HTMLElement>('[data-missing]');
      if (list) {
        list.hidden = missing.length === 0;
        required(list, '[data-files]').textContent = missing.join(', ');
      }
      // The pressed button was removed.
      if (focused) required(shown, 'button').focus();
    }
  }
  const say = () =>
    announcer.say(
      wordsOf(required(footer, `[data-state=${footer.dataset['offline']}] [data-words]`)),
    );

  /** Has the worker keep what is wished for. */
  async function keep(languages: readonly Locale[]): Promise<void> {
    const isWhole = languages.includes(locale);
    if (await caches.has(names.part(isWhole ? whole : `map.${locale}`)))
      show(isWhole ? 'whole' : 'opened');
    else if (isWhole) show('saving');
    const request: Keep = {
      parts: [`map.${locale}`, ...languages.map((one): Part => `whole.${one}`)],
      opened: [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)],
    };
    let kept: Kept;
    try {
      // A cached worker would delay its update.
      const registration = await serviceWorker.register(address, { updateViaCache: 'none' });
      kept = await ask(await activeOf(registration), request);
    } catch {
      kept = { missing: [], failed: true };
    }
    // Meanwhile the reader may have decided otherwise.
    if (!wish()) await remove();
    else if (!isWhole) show(kept.failed ? 'none' : 'opened');
    else show(kept.failed ? 'failed' : 'whole', kept);
  }

  async function remove(): Promise<void> {
    show('none');
    const registration = await serviceWorker.getRegistration(scope);
    await registration?.unregister();
    await Promise.all((await cachesOf(scope)).map((name) => caches.delete(name)));
  }

  const choose = {
    keep: async () => {
      const languages = [...new Set([...(wish() ?? []), locale])];
      store.setItem(stored, languages.join(' '));
      const done = keep(languages);
      say();
      await done;
      say();
    },
    none: async () => {
      store.setItem(stored, 'none');
      await remove();
      say();
    },
  };
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-wish]');
    if (button) void choose[button.dataset['wish'] as keyof typeof choose]();
  });

  const languages = wish();
  if (!languages) void remove();
  else if (languages.length === 0 && !serviceWorker.controller && savesData()) show('none');
  else {
    void keep(languages);
    if (languages.length === 0 && !savesData()) offerAfter(PAGES, scope, footer, store);
  }
}

/** Shows the line that offers the whole site, once enough pages were opened, unless it was dismissed. */
function offerAfter(pages: number, scope: string, footer: HTMLElement, store: Storage): void {
  const opened = `opened ${scope}`;
  const dismissed = `no offer ${scope}`;
  const count = Number(sessionStorage.getItem(opened)) + 1;
  sessionStorage.setItem(opened, String(count));
  const offer = document.querySelector<HTMLElement>('[data-offline-offer]');
  // What is in sight does not move.
  const isBelow = footer.getBoundingClientRect().top > innerHeight;
  if (!offer || count < pages || store.getItem(dismissed) || !isBelow) return;
  offer.hidden = false;
  offer.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    // The line in the footer goes on from here.
    required(footer, 'button').focus();
    offer.hidden = true;
    if (!button.matches('[data-wish]')) store.setItem(dismissed, 'yes');
  });
}

/** The worker of a registration, once it is active. */
function activeOf({
  active,
  installing,
  waiting,
}: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = installing ?? waiting ?? active;
  return new Promise((resolve, reject) => {
    if (worker?.state === 'activated' || worker === active) return worker && resolve(worker);
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') reject(new Error('not installed'));
    });
  });
}

/** Sends a request to a worker. */
function ask(worker: ServiceWorker, request: Keep): Promise<Kept> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Kept>) => resolve(data);
    worker.postMessage(request, [port2]);
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

const lines = [...document.querySelectorAll<HTMLElement>('[data-offline]')];
const footer = document.querySelector<HTMLElement>('footer [data-offline]');
const store = storage();
// Without storage a refusal could not be remembered, so nothing is kept.
if (footer && store) start(lines, footer, store);
