import { makeSearch } from '../domain/search.ts';
import { required } from './element.ts';
import { pause } from './pause.ts';
import type { Records, UnitRecord } from './records.ts';
import { fill } from './words.ts';

interface Handlers {
  /** Enter or a press on a result. */
  onChoose: (record: UnitRecord) => void;
  /** Tells ears how many there are. */
  onResults: (words: string) => void;
}

/** How many results are offered; the right one is among the first three. */
const OFFERED = 7;

/**
 * The search field: an editable combobox whose list offers units, the first one preselected
 * (WAI-ARIA Authoring Practices, "combobox with list autocomplete").
 */
export function setUpSearch(
  root: ParentNode,
  records: Records,
  found: string,
  { onChoose, onResults }: Handlers,
): void {
  const input = required<HTMLInputElement>(root, '[data-find]');
  const list = required(root, `#${input.getAttribute('aria-controls') ?? ''}`);
  const none = required(root, '[data-find-none]');
  let search: ReturnType<typeof makeSearch> | undefined;
  let results: UnitRecord[] = [];
  let active = -1;

  /** Most readers never search: the index waits for the first who comes to the field. */
  function index(): ReturnType<typeof makeSearch> {
    search ??= makeSearch(
      [...records.values()].map((record) => ({ ...record, within: record.group })),
    );
    return search;
  }

  function look(): void {
    results = index()(input.value, OFFERED).flatMap((code) => records.get(code) ?? []);
    list.replaceChildren(...results.map(optionOf));
    none.hidden = results.length > 0 || !input.value.trim();
    open(results.length > 0);
    if (input.value.trim())
      onResults(results.length > 0 ? fill(found, results.length) : none.textContent);
  }

  function open(on: boolean): void {
    list.hidden = !on;
    input.ariaExpanded = String(on);
    activate(on ? 0 : -1);
  }

  function activate(index: number): void {
    active = index;
    [...list.children].forEach((option, at) => {
      option.ariaSelected = String(at === active);
    });
    const option = list.children[active];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function choose(record: UnitRecord | undefined): void {
    if (!record) return;
    input.value = record.name;
    open(false);
    onChoose(record);
  }

  input.addEventListener('input', look);
  input.addEventListener('focus', () => {
    input.select();
    void pause().then(index);
  });
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
  // A press must not take the focus from the field before it counts.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    choose(records.get(option?.dataset['unit'] ?? ''));
  });
}

function optionOf({ code, name, group, row }: UnitRecord): HTMLElement {
  const option = document.createElement('li');
  option.role = 'option';
  option.id = `find-${code}`;
  option.dataset['unit'] = code;
  option.dataset['status'] = row.dataset['status'] ?? '';
  option.append(name);
  if (group) {
    const within = document.createElement('small');
    within.textContent = group;
    option.append(' ', within);
  }
  return option;
}
