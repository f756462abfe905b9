import type { Match, SearchEntry, UnitSearch } from '../../domain/search/unit-search.ts';
import { make, required } from './element.ts';
import { fill } from './words.ts';

/** Messages of the field; `%s` is a number, and the name of a later unit. */
export interface FieldWords {
  found: string;
  later: string;
}

interface FieldHandlers<E extends SearchEntry> {
  /** The search; asked for when the field is first used, because most readers never search. */
  load: () => Promise<(province: string) => UnitSearch>;
  /** What the field can find; asked for then, too. */
  entries: () => readonly E[];
  /** On Enter or a click on a result. */
  onChoose: (result: E) => void;
  /** Announces the number of results to screen readers. */
  onResults: (words: string) => void;
}

export interface UnitField<E extends SearchEntry> {
  /** Adds more entries. */
  add: (entries: readonly E[]) => Promise<void>;
  /** Shows the results for what is in the field, as soon as the search is loaded. */
  look: () => void;
}

/** Maximum number of results; the right one is among the first three. */
const OFFERED = 7;

/**
 * The search field: an editable combobox whose list offers units, the first one preselected
 * (WAI-ARIA Authoring Practices, "combobox with list autocomplete").
 */
export function setUpUnitField<E extends SearchEntry>(
  root: ParentNode,
  words: FieldWords,
  { load, entries, onChoose, onResults }: FieldHandlers<E>,
): UnitField<E> {
  const input = required<HTMLInputElement>(root, '[data-find]');
  const list = required(root, `#${input.getAttribute('aria-controls') ?? ''}`);
  const none = required(root, '[data-find-none]');
  const known = new Map<string, E>();
  let search: UnitSearch | undefined;
  let ready: Promise<void> | undefined;
  let results: (Match & { entry: E })[] = [];
  let active = -1;

  function add(more: readonly E[]): void {
    for (const entry of more) known.set(entry.code, entry);
    search?.add(more);
  }

  /** Resolves when the field can find; rejects if the search cannot be loaded, and tries again the next time. */
  function prepare(): Promise<void> {
    ready ??= load().then(
      (make) => {
        search = make(input.dataset['find'] ?? '');
        add(entries());
      },
      (error: unknown) => {
        ready = undefined;
        throw error;
      },
    );
    return ready;
  }

  /** Looks when the field can find: at once, but for the first time. */
  const lookSoon = () => (search ? look() : void prepare().then(look, () => open(false)));

  function look(): void {
    results = (search?.find(input.value) ?? []).slice(0, OFFERED).flatMap((match) => {
      const entry = known.get(match.code);
      return entry ? [{ ...match, entry }] : [];
    });
    list.replaceChildren(
      ...results.map(({ entry, later }) => optionOf(entry, later && fill(words.later, later))),
    );
    none.hidden = results.length > 0 || !input.value.trim();
    open(results.length > 0);
    if (input.value.trim())
      onResults(results.length > 0 ? fill(words.found, results.length) : none.textContent);
  }

  function open(on: boolean): void {
    list.hidden = !on;
    input.setAttribute('aria-expanded', String(on));
    activate(on ? 0 : -1);
  }

  function activate(index: number): void {
    active = index;
    [...list.children].forEach((option, at) =>
      option.setAttribute('aria-selected', String(at === active)),
    );
    const option = list.children[active];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function choose(result: { entry: E } | undefined): void {
    if (!result) return;
    input.value = result.entry.name;
    open(false);
    onChoose(result.entry);
  }

  /** Room for results above the keyboard of a phone. */
  function makeRoom(): void {
    if (matchMedia('(pointer: coarse)').matches) input.scrollIntoView({ block: 'start' });
  }

  // The script of the field may be loaded on its first use.
  if (document.activeElement === input) makeRoom();
  input.addEventListener('input', lookSoon);
  input.addEventListener('focus', () => {
    input.select();
    makeRoom();
    prepare().catch(() => undefined);
  });
  input.addEventListener('blur', () => open(false));
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (list.hidden) lookSoon();
      else activate((active + step + results.length) % results.length);
    } else if (event.key === 'Enter') {
      if (event.isComposing) return;
      event.preventDefault();
      const first = (): void => {
        if (list.hidden) look();
        choose(results[Math.max(0, active)]);
      };
      if (search) first();
      else void prepare().then(first, () => undefined);
    } else if (event.key === 'Escape') {
      if (list.hidden) {
        input.value = '';
        none.hidden = true;
      } else open(false);
      event.preventDefault();
    }
  });
  // Pressing must not move the focus from the field before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    choose(results.find(({ code }) => code === option?.dataset['unit']));
  });

  return {
    add: async (more) => {
      await prepare();
      add(more);
    },
    look: lookSoon,
  };
}

/** A result: its name, where it is, and why it matched if its name does not say so. */
function optionOf({ code, name, within }: SearchEntry, why: string | undefined): HTMLElement {
  const option = make('li', name);
  option.setAttribute('role', 'option');
  option.id = `find-${code}`;
  option.dataset['unit'] = code;
  const place = [within, why].filter(Boolean).join(' · ');
  if (place) option.append(' ', make('small', place));
  return option;
}
