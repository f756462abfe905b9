import { required } from '../shared/element.ts';
import { loadScript } from '../shared/load-script.ts';

/** The search in all parts of the list, once its script has run: `source-search.ts`. */
export interface SourceSearch {
  filter: (form: HTMLFormElement) => void;
  lead: (anchor: string) => void;
}

/** Messages of the search, in the language of the page; `%s` is a placeholder. */
export interface SourceSearchWords {
  found: string;
  more: string;
  moreClaims: string;
}

/** Longer queries are not from the site. */
const MAX_QUERY_CHARS = 100;

let loading: Promise<void> | undefined;

/** The search; undefined if it cannot be loaded, which is tried again next time. */
async function search(form: HTMLFormElement): Promise<SourceSearch | undefined> {
  try {
    await (loading ??= loadScript(form.dataset['script'] ?? ''));
  } catch {
    loading = undefined;
  }
  return (globalThis as { sourceSearch?: SourceSearch }).sourceSearch;
}

/** Sets up the filter, which keeps what it looks for in the URL. @returns A way to empty it, which shows the list. */
function start(form: HTMLFormElement): () => Promise<void> {
  const words = required<HTMLInputElement>(form, '[name=q]');
  const kind = required<HTMLSelectElement>(form, '[name=kind]');

  async function filter(): Promise<void> {
    const loaded = await search(form);
    if (loaded) loaded.filter(form);
    else required(form, 'output').textContent = form.dataset['failed'] ?? '';
  }

  function write(): void {
    const url = new URL(location.href);
    for (const { name, value } of [words, kind]) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // Browsers limit the rate of URL changes, and refuse them over `file://`.
    }
  }

  words.addEventListener('focus', () => void search(form), { once: true });
  form.addEventListener('input', () => {
    write();
    void filter();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.removeAttribute('data-script-only');
  // The site search links here with its query.
  const query = new URLSearchParams(location.search);
  words.value = query.get('q')?.slice(0, MAX_QUERY_CHARS) ?? '';
  const asked = [...kind.options].find(({ value }) => value === query.get('kind'));
  if (asked) asked.selected = true;
  if (words.value.trim() || kind.value) void filter();

  return () => {
    form.reset();
    write();
    return filter();
  };
}

/** Opens the source and the claim that the fragment names; leads to another part if they are there. */
async function reveal(form: HTMLFormElement, empty: () => Promise<void>): Promise<void> {
  const anchor = location.hash.slice(1);
  const target = anchor && document.getElementById(anchor);
  if (target) {
    if (target.closest('[hidden]')) await empty();
    for (let part: Element | null | undefined = target; part; part = part.parentElement)
      if (part instanceof HTMLDetailsElement) part.open = true;
    target.scrollIntoView();
  } else if (anchor) (await search(form))?.lead(anchor);
}

const form = document.querySelector<HTMLFormElement>('[data-filter]');
if (form) {
  const empty = start(form);
  void reveal(form, empty);
  addEventListener('hashchange', () => void reveal(form, empty));
}
