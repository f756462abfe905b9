import { fold } from '../../domain/search/fold.ts';
import { required } from '../shared/element.ts';

/** Longer queries are not from the site. */
const MAX_QUERY_CHARS = 100;

/** Filters sources by text and by kind of claim. */
function start(form: HTMLFormElement): void {
  const words = required<HTMLInputElement>(form, '[name=q]');
  const kind = required<HTMLSelectElement>(form, '[name=kind]');
  const output = required<HTMLOutputElement>(form, 'output');
  const sources = [...document.querySelectorAll<HTMLElement>('[data-source]')].map((element) => ({
    element,
    text: fold(element.textContent),
    claims: [...element.querySelectorAll<HTMLElement>('[data-kind]')],
  }));

  function filter(): void {
    const wanted = fold(words.value.trim());
    let shown = 0;
    for (const { element, text, claims } of sources) {
      for (const claim of claims)
        claim.hidden = !!kind.value && claim.dataset['kind'] !== kind.value;
      element.hidden = claims.every(({ hidden }) => hidden) || !text.includes(wanted);
      if (!element.hidden) shown += 1;
    }
    output.textContent = (form.dataset['count'] ?? '').replace('%s', String(shown));
  }

  /** Keeps the filter in the URL, for a reload and for others. */
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

  form.addEventListener('input', () => {
    filter();
    write();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.removeAttribute('data-script-only');
  // The site search links here with its query.
  const query = new URLSearchParams(location.search);
  words.value = query.get('q')?.slice(0, MAX_QUERY_CHARS) ?? '';
  const asked = [...kind.options].find(({ value }) => value === query.get('kind'));
  if (asked) asked.selected = true;
  filter();

  /** Reveals the claim of a link, even if the filter hides it. */
  function reveal(): void {
    const target = document.querySelector(':target');
    if (!target?.closest('[hidden]')) return;
    form.reset();
    filter();
    write();
    target.scrollIntoView();
  }
  addEventListener('hashchange', reveal);
}

const form = document.querySelector<HTMLFormElement>('[data-filter]');
if (form) start(form);
