import { formatDate } from '../../i18n/format.ts';
import { sourceEntries, type SourceIndex } from '../../i18n/search-index/source-index.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import type { Locale } from '../../domain/locale.ts';
import { excerptOf } from '../../domain/search/excerpt.ts';
import { type ClaimHit, findSources, type SourceHit } from '../../domain/search/source-search.ts';
import { make, required } from '../shared/element.ts';
import { fill } from '../shared/words.ts';
import type { SourceSearch, SourceSearchWords } from './sources-page.ts';

/** Loaded with this script: make/scripts.ts. */
declare const SOURCES: SourceIndex;

/** Maximum number of sources, and of claims of each, in a list of results. */
const SHOWN = 40;
const SHOWN_CLAIMS = 3;

const sources = sourceEntries(SOURCES);
const locale = document.documentElement.lang as Locale;

/** The address of a part of the list, as the page links to it. */
function addressOf(part: number): string {
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-part]');
  return (links[part]?.href ?? location.href).replace(/#.*/, '');
}

/** Shows the sources that a form asks for in place of the list, or the list if it asks for nothing. */
function filter(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as SourceSearchWords;
  const text = required<HTMLInputElement>(form, '[name=q]').value.trim();
  const kind = required<HTMLSelectElement>(form, '[name=kind]').value as Claim['kind'] | '';
  const results = required(document, '[data-results]');
  const list = required(results, 'ol');
  const isAsked = text !== '' || kind !== '';
  const found = isAsked ? findSources(sources, { text, kind: kind || undefined }, locale) : [];
  const claims = found.reduce((sum, hit) => sum + hit.claims.length, 0);
  required(form, 'output').textContent = isAsked ? fill(words.found, found.length, claims) : '';
  list.replaceChildren(...found.slice(0, SHOWN).map((hit) => itemOf(hit, words)));
  if (found.length > SHOWN) list.append(make('li', fill(words.more, found.length - SHOWN)));
  results.hidden = !isAsked;
  for (const part of document.querySelectorAll<HTMLElement>('[data-unfiltered]'))
    part.hidden = isAsked;
}

/** A source with the claims that a query found. */
function itemOf({ source, claims }: SourceHit, words: SourceSearchWords): HTMLElement {
  const page = addressOf(source.part);
  const link = make('a', source.title);
  link.href = `${page}#${source.id}`;
  link.lang = source.language;
  const { published } = source;
  const span = { text: published, approximate: /[~?%]/.test(published) };
  const about = make('p', [source.publisher, formatDate(span, locale)].join(' · '));
  about.className = 'small';
  const item = make('li', make('h3', link), about);
  for (const hit of claims.slice(0, SHOWN_CLAIMS)) item.append(excerpt(hit, `${link.href}.`));
  const rest = claims.length - SHOWN_CLAIMS;
  if (rest > 0) {
    const more = make('a', fill(words.moreClaims, rest));
    more.href = link.href;
    item.append(make('p', more));
  }
  return item;
}

/** The words around a hit, which lead to the claim. */
function excerpt({ claim, text, language, hits }: ClaimHit, address: string): HTMLElement {
  const link = make(
    'a',
    ...excerptOf(text, hits).map((part) => (part.marked ? make('mark', part.text) : part.text)),
  );
  link.href = address + claim.id;
  link.className = 'hit';
  link.lang = language;
  return link;
}

/** Leads from an anchor that is not on this part to the part that has it. */
function lead(anchor: string): void {
  const [id] = anchor.split('.');
  const part = /^disagreement/.test(anchor) ? 0 : sources.find((one) => one.id === id)?.part;
  if (part === undefined) return;
  const address = addressOf(part);
  if (address !== location.href.replace(/[?#].*/, '')) location.replace(`${address}#${anchor}`);
}

Object.assign(globalThis, { sourceSearch: { filter, lead } satisfies SourceSearch });
