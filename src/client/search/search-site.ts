import {
  type EntryKind,
  makeSiteSearch,
  type SiteEntry,
  type SiteResult,
  type SiteSearch,
} from '../../domain/search/site-search.ts';
import type { Messages } from '../../i18n/words/messages.ts';
import { makeAnnouncer } from '../shared/announcer.ts';
import { make, required, wordsOf } from '../shared/element.ts';
import { type FarCommune, farCommunes } from '../shared/far-communes.ts';
import { inParts } from '../shared/pause.ts';
import { fill } from '../shared/words.ts';

/** An entry of the index, with its link in the page. */
interface Entry extends SiteEntry {
  link: HTMLAnchorElement;
}

type SearchMessages = Pick<
  Messages['search'],
  'kinds' | 'found' | 'near' | 'none' | 'more' | 'inSources'
> & { later: string };

/** Maximum number of results. */
const SHOWN = 20;

/** Shows results while a query is typed, replacing the index; the query is kept in the URL. */
function start(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as SearchMessages;
  const input = required<HTMLInputElement>(form, '[name=q]');
  const index = required(document, '[data-index]');
  const answer = required(document, '[data-answer]');
  const count = required(answer, '[data-count]');
  const list = required(answer, '[data-results]');
  const more = required(answer, '[data-more]');
  const none = required(answer, '[data-none]');
  const sources = required<HTMLAnchorElement>(answer, '[data-sources]');
  const hints = form.querySelectorAll<HTMLElement>('[data-hint]');
  const announcer = makeAnnouncer(required(document, '[data-spoken]'));
  const far = farCommunes(form);
  let isAsked = false;
  let search: SiteSearch<Entry> | undefined;

  /** Search over the page's index, created on first use. */
  function prepare(): SiteSearch<Entry> {
    if (search) return search;
    search = makeSiteSearch(form.dataset['search'] ?? '');
    search.add(readEntries(index));
    return search;
  }

  /** Loads the index of other pages, once, and updates the results. */
  async function fetchMore(): Promise<void> {
    if (!far || isAsked) return;
    isAsked = true;
    await inParts(await far(), (communes) => prepare().add(communes.map(entryOf)));
    if (input.value.trim()) show();
  }

  function show(): void {
    const query = input.value.trim();
    const { results, isGuess } = prepare().find(query);
    const rest = results.length - SHOWN;
    answer.hidden = !query;
    // Results begin as high as possible on a phone.
    for (const hint of hints) hint.hidden = !!query;
    index.hidden = results.length > 0;
    list.replaceChildren(...results.slice(0, SHOWN).map((result) => itemOf(result, words)));
    count.textContent =
      results.length > 0
        ? fill(isGuess ? words.near : words.found, results.length)
        : fill(words.none, query);
    none.hidden = results.length > 0;
    more.hidden = rest <= 0;
    more.textContent = fill(words.more, rest);
    sources.textContent = fill(words.inSources, query);
    sources.search = queryOf(query);
    if (query) announcer.say(count.textContent);
  }

  /** Puts the query into the URL and into the link to the other language. */
  function write(): void {
    const query = queryOf(input.value.trim());
    required<HTMLAnchorElement>(document, '[data-language-switch]').search = query;
    try {
      history.replaceState(null, '', query || location.pathname);
    } catch {
      // Browsers limit the rate of URL changes; the search works without.
    }
  }

  input.addEventListener(
    'focus',
    () => {
      prepare();
      void fetchMore();
    },
    { once: true },
  );
  input.addEventListener('input', () => {
    show();
    write();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Blur the field to hide a phone's keyboard.
    if (!answer.hidden) count.focus();
  });

  input.value = new URLSearchParams(location.search).get('q')?.slice(0, input.maxLength) ?? '';
  delete form.dataset['waiting'];
  if (!input.value.trim()) return;
  show();
  write();
  void fetchMore();
}

/** The query string of a query; empty for an empty one. */
function queryOf(query: string): string {
  return query && `?${new URLSearchParams({ q: query }).toString()}`;
}

/** Reads all entries from the index, and their texts from the data beside it. */
function readEntries(index: HTMLElement): Entry[] {
  const texts = JSON.parse(required(document, '[data-texts]').textContent) as string[];
  return [...index.querySelectorAll<HTMLAnchorElement>('[data-entry]')].map((link) => ({
    link,
    kind: link.dataset['entry'] as EntryKind,
    title: wordsOf(link),
    also: link.dataset['also']?.split('|') ?? [],
    within: link.closest<HTMLElement>('[data-within]')?.dataset['within'] ?? '',
    text: texts[Number(link.dataset['text'])] ?? '',
    code: link.dataset['code'] ?? '',
  }));
}

/** A commune that is only on its district's page. */
function entryOf({ code, name, within, later, href }: FarCommune): Entry {
  const link = make('a', name);
  link.href = href;
  return { link, kind: 'commune', title: name, also: later, within, text: '', code };
}

/** A result as a list item: title, kind and parent, excerpt. */
function itemOf(
  { entry, excerpt }: SiteResult<Entry>,
  { kinds, later }: SearchMessages,
): HTMLElement {
  const { kind, link, title, within, also } = entry;
  const anchor = make('a', title);
  anchor.href = link.href;
  const since = kind === 'commune' && also.length > 0 ? fill(later, also.join(', ')) : '';
  const sign = make('span', kinds[kind]);
  sign.className = 'kind';
  const about = make('p', sign, ' ', [within, since].filter(Boolean).join(' · '));
  about.className = 'small';
  // A term's other names, with their language.
  const note = link.parentElement?.querySelector('[data-note]');
  if (note) about.append(...note.cloneNode(true).childNodes);
  const item = make('li', make('h3', anchor), about);
  if (excerpt.length > 0)
    item.append(
      make('p', ...excerpt.map(({ text, marked }) => (marked ? make('mark', text) : text))),
    );
  return item;
}

const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form) start(form);
