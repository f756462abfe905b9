import type { MapLevel } from '../domain/unit.ts';
import { type Known, type MapState, readState, writeState } from './address.ts';
import { required } from './element.ts';
import { type MapWords, takeOver } from './leaflet-map.ts';
import { setUpPanel } from './panel.ts';
import { readRecords, textOf, type UnitRecord } from './records.ts';
import { addRings } from './rings.ts';
import { makeSortable } from './sort-table.ts';
import { travelTo } from './travel.ts';
import { setUpUnitList } from './unit-list.ts';

/** The words that the page hands to its script, in its language. */
interface Words extends MapWords {
  lists: Record<MapLevel, string>;
  sortBy: string;
}

/** Wires the map page: one state (unit, date and level), shown by map, list, panel, tables and address. */
function start(root: HTMLElement): void {
  const words = JSON.parse(root.dataset['words'] ?? '{}') as Words;
  const records = readRecords(document);
  const known: Known = {
    units: new Map([...records.values()].map(({ code, level }) => [code, level])),
    times: [
      root.dataset['atDefault'] ?? '',
      ...[...root.querySelectorAll<HTMLInputElement>('[name=at]')].map(({ value }) => value),
    ],
  };
  let state: MapState = readState(location.search, known);

  const canvas = required(root, '[data-map-canvas]');
  const drawing = required<SVGSVGElement>(root, '.map-drawing');
  const announcer = required(root, '[data-announcer]');
  const panel = setUpPanel(required(root, '[data-panel]'), records);
  const rings = addRings(drawing);
  const map = takeOver(canvas, words);
  const list = setUpUnitList(required(root, '[data-map-sheet]'), records, words.lists, {
    onMove: (record) => {
      rings.mark('cursor', record?.shape);
      if (!record) return;
      map.reveal(record.shape);
      change({ ...state, unit: record.code, level: record.level }, 'replace');
    },
    onChoose: (record) => {
      change({ ...state, unit: record.code, level: record.level }, 'push');
      panel.focus();
    },
    onEscape: () => change({ ...state, unit: undefined }, 'replace'),
    onZoom: map.zoomBy,
    onPan: map.pan,
    onReset: map.reset,
  });
  // The list says it all; the drawing would only be in the way of a screen reader.
  drawing.removeAttribute('role');
  drawing.removeAttribute('aria-label');
  drawing.ariaHidden = 'true';

  let shownAt = known.times[0];
  function show(): void {
    if (state.at !== shownAt) {
      shownAt = state.at;
      travelTo(state.at, records);
      list.refresh();
    }
    root.dataset['at'] = state.at;
    required<HTMLInputElement>(root, `[name=at][value="${CSS.escape(state.at)}"]`).checked = true;
    const record = records.get(state.unit ?? '');
    required<HTMLInputElement>(root, `[name=level][value=${state.level}]`).checked = true;
    rings.mark('selection', record?.shape);
    panel.show(record);
    list.enter(state.level, state.unit);
    for (const { row, code } of records.values()) {
      if (code === state.unit) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
    const query = writeState(state, known);
    const other = document.querySelector<HTMLAnchorElement>('[data-language-switch]');
    if (other) other.href = `${other.getAttribute('href')?.replace(/\?.*$/, '') ?? ''}${query}`;
  }

  function change(next: MapState, how: 'push' | 'replace'): void {
    if (writeState(next, known) === writeState(state, known)) return;
    state = next;
    const address = `${location.pathname}${writeState(state, known)}`;
    try {
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    } catch {
      // Browsers limit how often the address may change (Safari: 100 times in 30 s); the map goes on.
    }
    show();
    const record = records.get(state.unit ?? '');
    announcer.textContent =
      record && !root.querySelector('.map-list:focus-within') ? spoken(record) : '';
  }

  map.onPick((unit) => {
    const record = records.get(unit);
    if (record) change({ ...state, unit, level: record.level }, 'push');
  });
  // What the pointer is over, for mice: name and status, without a press.
  canvas.addEventListener('pointerover', ({ target }) => {
    const shape = (target as Element).closest<SVGElement>('path[data-unit]');
    const record = records.get(shape?.dataset['unit'] ?? '');
    canvas.title = record ? spoken(record) : '';
  });
  for (const radio of root.querySelectorAll<HTMLInputElement>('[name=level]')) {
    radio.addEventListener('change', () => {
      const level = radio.value as MapLevel;
      const keep = records.get(state.unit ?? '')?.level === level;
      change({ ...state, unit: keep ? state.unit : undefined, level }, 'push');
    });
  }
  for (const radio of root.querySelectorAll<HTMLInputElement>('[name=at]')) {
    radio.addEventListener('change', () => {
      change({ ...state, at: radio.value }, 'push');
      announcer.textContent = textOf(document, '#map-summary :not([hidden])');
    });
  }
  for (const table of document.querySelectorAll<HTMLTableElement>('[data-table]')) {
    makeSortable(table, words.sortBy, document.documentElement.lang);
    table.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('[data-name] a');
      const record = records.get(link?.closest('tr')?.dataset['unit'] ?? '');
      if (!link || !record) return;
      event.preventDefault();
      change({ ...state, unit: record.code, level: record.level }, 'push');
      map.reveal(record.shape);
      root.scrollIntoView({ block: 'start' });
      panel.focus();
    });
  }
  addEventListener('popstate', () => {
    state = readState(location.search, known);
    show();
  });
  for (const hidden of root.querySelectorAll<HTMLElement>('[data-script-only]'))
    hidden.hidden = false;
  show();
}

function spoken({ name, status }: UnitRecord): string {
  return `${name}: ${status}`;
}

const root = document.querySelector<HTMLElement>('[data-map]');
if (root) start(root);
