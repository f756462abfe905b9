import { makeUnitSearch, type SearchEntry } from '../../domain/search/unit-search.ts';
import { required } from '../shared/element.ts';
import type { FarCommunes } from '../shared/far-communes.ts';
import { inParts, pause } from '../shared/pause.ts';
import type { Records, UnitRecord } from './records.ts';
import { fill } from '../shared/words.ts';

/** A search result: a unit on this page, or on another one. */
interface Result extends SearchEntry {
  record?: UnitRecord;
  href?: string;
}

interface SearchHandlers {
  /** On Enter or a click on a result. */
  onChoose: (record: UnitRecord) => void;
  /** Announces the number of results to screen readers. */
  onResults: (words: string) => void;
}

/** Maximum number of results; the right one is among the first three. */
const OFFERED = 7;

/**
 * The search field: an editable combobox whose list offers units, the first one preselected
 * (WAI-ARIA Authoring Practices, "combobox with list autocomplete").
 */
export function setUpSearch(
  root: ParentNode,
  records: Records,
  far: FarCommunes | undefined,
  found: string,
  { onChoose, onResults }: SearchHandlers,
): void {
  const input = required<HTMLInputElement>(root, '[data-find]');
  const list = required(root, `#${input.getAttribute('aria-controls') ?? ''}`);
  const none = required(root, '[data-find-none]');
  const search = makeUnitSearch();
  const known = new Map<string, Result>();
  let results: Result[] = [];
  let active = -1;

  function add(entries: readonly Result[]): void {
    for (const entry of entries) known.set(entry.code, entry);
    search.add(entries);
  }

  /** Created when the field is first focused, because most readers never search. */
  function prepare(): void {
    if (known.size > 0) return;
    add([...records.values()].map((record) => ({ ...record, within: record.group, record })));
  }

  function look(): void {
    prepare();
    results = search
      .find(input.value)
      .slice(0, OFFERED)
      .flatMap(({ code }) => known.get(code) ?? []);
    list.replaceChildren(...results.map(optionOf));
    none.hidden = results.length > 0 || !input.value.trim();
    open(results.length > 0);
    if (input.value.trim())
      onResults(results.length > 0 ? fill(found, results.length) : none.textContent);
  }

  function open(on: boolean): void {
    list.hidden = !on;
    input.setAttribute('aria-expanded', String(on));
    activate(on ? 0 : -1);
  }

  function activate(index: number): void {
    active = index;
    [...list.children].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === active));
    });
    const option = list.children[active];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function choose(result: Result | undefined): void {
    if (!result) return;
    input.value = result.name;
    open(false);
    if (result.record) onChoose(result.record);
    else if (result.href) location.assign(result.href);
  }

  input.addEventListener('input', look);
  input.addEventListener('focus', () => {
    input.select();
    void pause().then(prepare);
  });
  input.addEventListener(
    'focus',
    async () => {
      if (!far) return;
      const communes = await far();
      prepare();
      await inParts(communes, add);
      if (input.value.trim() && document.activeElement === input) look();
    },
    { once: true },
  );
  input.addEventListener('blur', () => open(false));
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (list.hidden) look();
      else activate((active + step + results.length) % results.length);
    } else if (event.key === 'Enter') {
      if (event.isComposing) return;
      event.preventDefault();
      if (list.hidden) look();
      choose(results[Math.max(0, active)]);
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
}

function optionOf({ code, name, within, record }: Result): HTMLElement {
  const option = document.createElement('li');
  option.setAttribute('role', 'option');
  option.id = `find-${code}`;
  option.dataset['unit'] = code;
  option.dataset['status'] = record?.row.dataset['status'] ?? '';
  option.append(name);
  if (within) {
    const place = document.createElement('small');
    place.textContent = within;
    option.append(' ', place);
  }
  return option;
}
