import type { MapLevel } from '../../domain/places/unit.ts';
import { fold } from '../../domain/search/fold.ts';
import type { UnitRecord } from './records.ts';

export interface UnitList {
  /** Shows the list of one level, with this unit as tab stop. */
  enter: (level: MapLevel, unit: string | undefined) => void;
  focus: () => void;
  /** Updates the units' statuses. */
  refresh: () => void;
}

interface UnitListHandlers {
  /** On moving the cursor to a unit, or out of the list (undefined). */
  onMove: (record: UnitRecord | undefined) => void;
  /** On Enter or Space. */
  onChoose: (record: UnitRecord) => void;
  onEscape: () => void;
  /** On the question mark key. */
  onHelp: () => void;
  onZoom: (levels: number) => void;
  /** On Shift and an arrow key: steps to the east and south. */
  onPan: (east: number, south: number) => void;
  onReset: () => void;
}

/** Letters typed within this time, in milliseconds, form one prefix. */
const TYPING = 700;

/**
 * The map for keyboards and screen readers: a grouped listbox of all units with real focus on its options
 * (roving tabindex), positioned invisibly over the shapes.
 */
export function setUpUnitList(
  sheet: HTMLElement,
  records: ReadonlyMap<string, UnitRecord>,
  labels: Record<MapLevel, string>,
  handlers: UnitListHandlers,
): UnitList {
  const lists = { commune: makeList('commune'), district: makeList('district') };
  let shown: MapLevel = 'commune';
  let current: HTMLElement | undefined;
  let typed = { letters: '', at: 0 };

  function makeList(level: MapLevel): HTMLElement {
    const list = element('div', { role: 'listbox', 'aria-label': labels[level] });
    list.className = 'map-list';
    list.hidden = true;
    const groups = new Map<string, HTMLElement>();
    for (const record of records.values()) {
      if (record.level !== level) continue;
      let group = list;
      if (record.group) {
        group =
          groups.get(record.group) ?? element('div', { role: 'group', 'aria-label': record.group });
        groups.set(record.group, group);
        list.append(group);
      }
      const option = element('div', {
        role: 'option',
        tabindex: '-1',
        'aria-selected': 'false',
        'data-unit': record.code,
      });
      describe(option, record);
      group.append(option);
    }
    list.addEventListener('focusin', (event) => move(event.target as HTMLElement));
    list.addEventListener('focusout', (event) => {
      if (!list.contains(event.relatedTarget as Node | null)) handlers.onMove(undefined);
    });
    list.addEventListener('keydown', (event) => press(event, list));
    sheet.append(list);
    return list;
  }

  const optionsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const recordOf = (option: HTMLElement) => records.get(option.dataset['unit'] ?? '');

  function move(option: HTMLElement): void {
    if (current) current.tabIndex = -1;
    current = option;
    option.tabIndex = 0;
    handlers.onMove(recordOf(option));
  }

  function press(event: KeyboardEvent, list: HTMLElement): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !current) return;
    const options = optionsOf(list);
    const at = options.indexOf(current);
    const record = recordOf(current);
    const go = (to: number) =>
      options[Math.min(options.length - 1, Math.max(0, to))]?.focus({ preventScroll: true });
    const typing = typed.letters !== '' && event.timeStamp - typed.at < TYPING;
    /** Moves to the next unit whose name has the typed prefix; repeating a letter moves on. */
    const type = (letter: string) => {
      const more = typing && typed.letters !== letter;
      typed = { letters: more ? typed.letters + letter : letter, at: event.timeStamp };
      const start = more ? at : at + 1;
      const turned = [...options.slice(start), ...options.slice(0, start)];
      const found = turned.find((one) =>
        fold(recordOf(one)?.short ?? '').startsWith(typed.letters),
      );
      found?.focus({ preventScroll: true });
    };
    const district = (step: 1 | -1) => {
      const group = options[at]?.parentElement;
      const next = options.findIndex((one, i) => step > 0 && i > at && one.parentElement !== group);
      const before = options.findLastIndex((one, i) => i < at && one.parentElement !== group);
      const first = options.findIndex(
        (one) => one.parentElement === options[before]?.parentElement,
      );
      go(step > 0 ? (next < 0 ? options.length - 1 : next) : Math.max(0, first));
    };
    const keys: Record<string, () => void> = {
      ArrowDown: () => go(at + 1),
      ArrowRight: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      ArrowLeft: () => go(at - 1),
      Home: () => go(0),
      End: () => go(options.length - 1),
      PageDown: () => district(1),
      PageUp: () => district(-1),
      Enter: () => record && handlers.onChoose(record),
      ' ': () => record && handlers.onChoose(record),
      Escape: handlers.onEscape,
      '+': () => handlers.onZoom(0.75),
      '-': () => handlers.onZoom(-0.75),
      '0': handlers.onReset,
      '?': handlers.onHelp,
    };
    const pans: Record<string, () => void> = {
      ArrowDown: () => handlers.onPan(0, 1),
      ArrowRight: () => handlers.onPan(1, 0),
      ArrowUp: () => handlers.onPan(0, -1),
      ArrowLeft: () => handlers.onPan(-1, 0),
    };
    // Most names have two words.
    const isLetter = /^\p{L}$/u.test(event.key) || (typing && event.key === ' ');
    const action = isLetter
      ? () => type(fold(event.key))
      : (event.shiftKey && pans[event.key]) || keys[event.key];
    if (!action) return;
    event.preventDefault();
    if (!isLetter) typed = { letters: '', at: 0 };
    action();
  }

  return {
    enter: (level, unit) => {
      if (shown !== level) lists[shown].hidden = true;
      shown = level;
      lists[shown].hidden = false;
      const list = lists[shown];
      const selected = list.querySelector<HTMLElement>('[aria-selected=true]');
      const chosen = unit ? list.querySelector<HTMLElement>(`[data-unit="${unit}"]`) : null;
      if (selected !== chosen) {
        if (selected) selected.setAttribute('aria-selected', 'false');
        if (chosen) chosen.setAttribute('aria-selected', 'true');
      }
      if (current) current.tabIndex = -1;
      const focused = list.querySelector<HTMLElement>('[role=option]:focus');
      const here = current && list.contains(current) ? current : undefined;
      // Tab stop: the focused unit, else the selected, else the previous, else the first.
      current = focused ?? chosen ?? here ?? optionsOf(list)[0];
      if (current) current.tabIndex = 0;
    },
    focus: () => current?.focus({ preventScroll: true }),
    refresh: () => {
      for (const option of Object.values(lists).flatMap(optionsOf)) {
        const record = recordOf(option);
        if (record) describe(option, record);
      }
    },
  };
}

function describe(option: HTMLElement, { name, group, status, row }: UnitRecord): void {
  option.dataset['status'] = row.dataset['status'] ?? '';
  if (row.dataset['basis']) option.dataset['basis'] = row.dataset['basis'];
  else delete option.dataset['basis'];
  option.textContent = `${name}${group && `, ${group}`}: ${status}`;
}

function element(tag: 'div', attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
