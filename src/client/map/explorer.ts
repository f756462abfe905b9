// Long: wires the parts of the map page together; each part has a file of its own.
import { overlap } from '../../domain/places/box.ts';
import type { MapLevel } from '../../domain/places/unit.ts';
import {
  comparable,
  type AllowedValues,
  type MapState,
  readState,
  type View,
  writeState,
} from './address.ts';
import { makeAnnouncer } from '../shared/announcer.ts';
import { setUpChanges } from './changes.ts';
import { farCommunes, openFar } from '../shared/far-communes.ts';
import { isRendered, required, wordsOf } from '../shared/element.ts';
import { tellHeight } from './frame-height.ts';
import { setUpLabels } from './labels.ts';
import { takeOver } from './leaflet-map.ts';
import { MAP_READY } from '../shared/live-map.ts';
import { setUpLegend } from './legend.ts';
import { setUpLocate } from './locate.ts';
import { openLinkedFolds } from '../shared/open-folds.ts';
import { painted, pause } from '../shared/pause.ts';
import { setUpPanel, uncover } from './panel.ts';
import type { PictureWords } from './picture.ts';
import { legendKeyOf, readRecords, textOf, type UnitRecord } from './records.ts';
import { addRings } from './rings.ts';
import { setUpSearch } from './search-box.ts';
import { makeSortable } from './sort-table.ts';
import { setUpTableFilter } from './table-filter.ts';
import { setUpTakeAway } from './take-away.ts';
import { setUpTileView } from './tile-view.ts';
import { setUpTip } from './tip.ts';
import { setUpTouchHint } from './touch-hint.ts';
import { setUpSheet } from './sheet.ts';
import { showSnapshot } from './show-snapshot.ts';
import { setUpUnitList } from './unit-list.ts';
import { sentenceOf } from '../shared/sentences.ts';
import { fill, type ScriptMessages } from '../shared/words.ts';
import type { SentenceParts } from '../../i18n/sentences/place-sentence.ts';

/** Mark of the entry of the history that opened the panel. */
const OPENED = 'panel';

/** Where links to the table of districts lead. */
const DISTRICTS = '#table-district';

/**
 * Wires the map: one state, shown by drawing, list, panel, legend, tables and URL. It pauses between steps, to
 * keep slow phones responsive; controls are enabled after the last one.
 */
async function start(root: HTMLElement): Promise<void> {
  // Paint the map before making it interactive.
  await painted();
  const words = JSON.parse(
    required(root, '[data-words]').dataset['words'] ?? '{}',
  ) as ScriptMessages;
  const records = readRecords(document);
  await pause();
  const known: AllowedValues = {
    units: new Map([...records.values()].map(({ code, level }) => [code, level])),
    levels: levelsOf(root),
    times: [
      root.dataset['atDefault'] ?? '',
      ...[...root.querySelectorAll<HTMLInputElement>('[name=at]')].map(({ value }) => value),
    ],
  };
  let state = readState(location.search, known);
  openLinkedFolds();
  const far = farCommunes(root);
  const asked = new URLSearchParams(location.search).get('unit') ?? '';
  // The map has only districts: the requested commune is on a district's page.
  if (far && !records.has(asked)) void openFar(far, asked);
  const inFrame = window.parent !== window;

  const canvas = required(root, '[data-map-canvas]');
  const sheet = required(root, '[data-map-sheet]');
  const drawing = required<SVGSVGElement>(root, '.map-drawing');
  const panelBox = required(root, '[data-panel]');
  const twin = required(document, '[data-twin]');

  const announcer = makeAnnouncer(required(root, '[data-announcer]'));
  const rings = addRings(drawing);
  await pause();
  const map = await takeOver(root, canvas, words);
  await pause();
  const tip = setUpTip(canvas);
  setUpTouchHint(canvas, words.twoFingers);
  const tiles = setUpTileView(root, drawing, records);
  const labels = setUpLabels(
    sheet,
    required<SVGSVGElement>(root, '.map-labels'),
    drawing,
    records,
    tiles,
  );
  await pause();
  /** The state to keep when the step that opened the panel is taken back. */
  let returning: MapState | undefined;
  /** Target of the focus when the panel is closed. */
  let opener: HTMLElement | undefined;

  const sentences = JSON.parse(required(root, '[data-sentences]').textContent) as SentenceParts;
  const sentence = ({ code, level, name, short, parent = '' }: UnitRecord) =>
    sentenceOf(sentences, state.at, {
      code,
      level,
      name: level === 'commune' ? short : name,
      within: records.get(parent)?.short ?? '',
    });

  const stops = setUpSheet(panelBox, canvas, words.sheet, () => {
    const record = records.get(state.unit ?? '');
    if (record && state.view !== 'table') uncover(record.shape, panelBox);
  });
  const panel = setUpPanel(panelBox, records, words, sentence, stops, () => {
    close();
    announcer.say(words.spoken.nothingChosen);
    if (opener?.isConnected) opener.focus({ preventScroll: true });
    else list.focus();
  });
  const list = setUpUnitList(sheet, records, words.lists, {
    onMove: (record) => {
      rings.mark('cursor', record?.shape);
      if (record) {
        map.reveal(record.shape);
        uncover(canvas, panelBox);
      }
      tip.show(record);
    },
    onChoose: open,
    onEscape: () => {
      if (keys.open) keys.open = false;
      else if (state.unit) close();
      else root.focus();
    },
    onHelp: () => {
      keys.open = !keys.open;
      if (keys.open) announcer.say(textOf(keys, 'dl'));
    },
    onZoom: map.zoomBy,
    onPan: map.pan,
    onReset: map.reset,
  });
  const keys = required<HTMLDetailsElement>(root, '[data-keys]');
  await pause();
  const legend = setUpLegend(root, records, (show, name) => {
    change({ show });
    announcer.say(show ? fill(words.spoken.highlighted, name) : words.spoken.allShown);
  });
  const changes = setUpChanges(root, records, (from) => {
    change({ from });
    announcer.say(textOf(root, '[data-changes]'));
  });
  const filter = setUpTableFilter(twin, records, words.shown, (text) => {
    change({ filter: text });
    sayRows();
  });
  const filtered = () => filter.apply(state.level, standing(), state.filter);
  await pause();
  setUpSearch(root, records, far, words.found, {
    onChoose: (record) => {
      open(record);
      if (state.view === 'map') map.flyTo(record.shape);
      else if (state.view === 'table') goToRow(record.row);
    },
    onResults: announcer.say,
  });
  // On a phone the list of matches needs the room that the keyboard leaves.
  const field = required(root, '[data-find]');
  field.addEventListener('focus', () => {
    if (matchMedia('(pointer: coarse)').matches) field.scrollIntoView();
  });
  const [finest] = known.levels;
  setUpLocate(root, records, words.locate, finest, {
    prepare: () => change({ view: 'map', ...atLevel(finest) }),
    toDrawing: map.toDrawing,
    onNothing: () => labels.pin(undefined),
    onFound: (record, point) => {
      labels.pin(point);
      choose(record);
      map.flyTo(record.shape);
    },
    say: announcer.say,
  });
  setUpTakeAway(root, drawing, words.take, {
    address,
    at: () => state.at,
    sentence: () => {
      const record = records.get(state.unit ?? '');
      return record ? sentence(record) : '';
    },
    rows: () => {
      const rows = [...required<HTMLTableElement>(twin, `[data-table=${state.level}]`).rows];
      return filtered().sort((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row));
    },
    picture: () => {
      const record = records.get(state.unit ?? '');
      return { kicker: words.take.title, ...pictureWords(root, record ? sentence(record) : '') };
    },
    say: announcer.say,
  });
  // The list has the same contents; the drawing is hidden from screen readers.
  drawing.removeAttribute('role');
  drawing.removeAttribute('aria-label');
  drawing.setAttribute('aria-hidden', 'true');

  let shown: MapState | undefined;

  function show(): void {
    const before = shown;
    shown = state;
    const changed = (part: keyof MapState) => before?.[part] !== state[part];
    const record = records.get(state.unit ?? '');

    if (state.at !== (before?.at ?? known.times[0])) {
      showSnapshot(state.at, records);
      list.refresh();
    }
    for (const name of ['at', 'level', 'view'] as const)
      required<HTMLInputElement>(root, `[name=${name}][value="${state[name]}"]`).checked = true;
    root.dataset['view'] = state.view;
    root.dataset['level'] = state.level;
    if (changed('at') || changed('level')) tellNews(root, state);
    if (changed('view') || changed('level')) {
      tiles.show(state.view === 'tiles' ? state.level : undefined);
      // Positions differ between the drawings, so a zoomed view cannot be kept.
      if (before && changed('view')) map.reset();
    }
    rings.mark('selection', record?.shape);
    list.enter(state.level, state.unit);
    if (changed('show') || changed('at') || changed('level')) legend.highlight(standing());
    if (changed('show') || changed('at') || changed('level') || changed('filter')) filtered();
    if (changed('at') || changed('from') || changed('level')) {
      const changedUnits = changes.compare(state.at, state.from);
      labels.dot(changedUnits.filter(({ level }) => level === state.level));
    }
    if (before && state.view !== 'table' && (changed('view') || changed('level')))
      labels.place(state.level);
    if (changed('unit')) {
      records.get(before?.unit ?? '')?.row.removeAttribute('aria-current');
      record?.row.setAttribute('aria-current', 'true');
    }
    writeLinks();
    // Last, because it forces a layout.
    if (changed('unit') || changed('at')) {
      const focused = panel.hasFocus();
      panel.show(record);
      // The focused element was removed with the old text.
      if (focused && record) panel.focus();
      else if (focused) list.focus();
    }
  }

  /** The highlighted legend entry; undefined if no unit has that status at this date. */
  function standing(): MapState['show'] {
    const units = [...records.values()].filter(({ level }) => level === state.level);
    return units.some((record) => legendKeyOf(record) === state.show) ? state.show : undefined;
  }

  /** Links to the same view elsewhere: in the other language, outside the frame, for printing. */
  function writeLinks(): void {
    const query = writeState(state, known);
    for (const link of document.querySelectorAll<HTMLAnchorElement>(
      '[data-language-switch], [data-full-page]',
    ))
      link.href = `${link.getAttribute('href')?.replace(/\?.*$/, '') ?? ''}${query}`;
    required(root, '[data-address]').textContent = address();
  }

  /** Absolute URL of the current view. */
  function address(): string {
    return new URL(`${location.pathname}${writeState(state, known)}`, location.href).href;
  }

  /**
   * Goes to another state. To open the panel, or to show another view, is a step that "back" undoes; another unit,
   * date, level or highlight takes the place of the last one.
   */
  function change(next: Partial<MapState>): void {
    const whole = comparable({ ...state, ...next });
    if (writeState(whole, known) === writeState(state, known)) return;
    const opens = whole.unit !== undefined && state.unit === undefined;
    const isStep = opens || whole.view !== state.view;
    state = whole;
    // A frame adds no entries to the history of its parent page.
    if (isStep && !inFrame) writeAddress('pushState', opens ? OPENED : null);
    else writeAddress('replaceState');
    show();
  }

  /** Closes the panel, and takes the step back that opened it, so that "back" does not close it once more. */
  function close(): void {
    if (history.state !== OPENED) {
      change({ unit: undefined });
      return;
    }
    state = { ...state, unit: undefined };
    show();
    returning = state;
    history.back();
  }

  function writeAddress(how: 'pushState' | 'replaceState', entry: unknown = history.state): void {
    try {
      history[how](entry, '', address());
    } catch {
      // Browsers limit the rate of URL changes, and sandboxed frames may forbid them; the map works without.
    }
  }

  function choose(record: UnitRecord): void {
    change({ unit: record.code, level: record.level });
    if (state.view === 'table') return;
    map.reveal(record.shape);
    uncover(record.shape, panelBox);
  }

  /** Selects a unit and moves to its panel; closing it returns to the origin. */
  function open(record: UnitRecord): void {
    if (!panel.hasFocus() && document.activeElement instanceof HTMLElement)
      opener = document.activeElement;
    choose(record);
    panel.focus();
  }

  /** Switches the level, and keeps the selected unit if it belongs to it. */
  function atLevel(level: MapLevel): Pick<MapState, 'level' | 'unit'> {
    const keep = records.get(state.unit ?? '')?.level === level;
    return { unit: keep ? state.unit : undefined, level };
  }

  /** The table of a fragment; the default is that of the communes. */
  function tableAt(hash: string): Partial<MapState> {
    return { view: 'table', ...(hash === DISTRICTS && atLevel('district')) };
  }

  function sayRows(): void {
    announcer.say(fill(words.spoken.rows, filtered().length));
  }

  function goToRow(row: HTMLTableRowElement): void {
    const link = required(row, '[data-name] a');
    row.hidden = false;
    row.scrollIntoView({ block: 'center' });
    link.focus({ preventScroll: true });
  }

  /** Moves the focus into the table: to a unit's row, or to its beginning. */
  function enterTable(record: UnitRecord | undefined): void {
    if (record) goToRow(record.row);
    else {
      required(twin, `[data-table=${state.level}] thead button`).focus();
      twin.scrollIntoView();
    }
  }

  map.onPick((unit) => {
    const record = records.get(unit);
    if (!record) return;
    opener = undefined;
    choose(record);
    announcer.say(spoken(record));
  });
  map.onRest((why) => {
    labels.place(state.level);
    if (why === 'zoom' && state.view !== 'table')
      announcer.hint(fill(words.spoken.inFrame, unitsInFrame()));
  });

  function unitsInFrame(): number {
    const frame = canvas.getBoundingClientRect();
    return [...records.values()].filter(
      ({ level, shape }) => level === state.level && overlap(shape.getBoundingClientRect(), frame),
    ).length;
  }

  canvas.addEventListener('pointerover', ({ target, pointerType }) => {
    const shape = (target as Element).closest<SVGElement>('path[data-unit]');
    tip.show(pointerType === 'mouse' ? records.get(shape?.dataset['unit'] ?? '') : undefined);
  });
  canvas.addEventListener('pointerleave', () => tip.show(undefined));

  const radios = (name: string, change: (value: string) => void): void => {
    for (const radio of root.querySelectorAll<HTMLInputElement>(`[name=${name}]`))
      radio.addEventListener('change', () => change(radio.value));
  };
  radios('level', (value) => change(atLevel(value as MapLevel)));
  radios('at', (at) => {
    change({ at });
    announcer.say(textOf(document, '#map-summary :not([hidden])'));
  });
  radios('view', (value) => {
    change({ view: value as View });
    if (value === 'table') sayRows();
  });

  await pause();
  for (const table of twin.querySelectorAll<HTMLTableElement>('[data-table]'))
    makeSortable(table, words.sortBy, document.documentElement.lang);
  twin.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-name] a');
    const record = records.get(link?.closest('tr')?.dataset['unit'] ?? '');
    if (!link || !record) return;
    event.preventDefault();
    opener = undefined;
    change({ view: 'map', unit: record.code, level: record.level });
    map.reveal(record.shape);
    root.scrollIntoView({ block: 'start' });
    panel.focus();
  });
  // Links to a unit open it here.
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-go]');
    const record = records.get(link?.dataset['go'] ?? '');
    if (!record) return;
    event.preventDefault();
    open(record);
  });
  // Links to the table show it, even if the map is in its place.
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#table-"]');
    if (!link) return;
    event.preventDefault();
    change(tableAt(link.hash));
    enterTable(undefined);
  });
  addEventListener('popstate', () => {
    state = returning ?? readState(location.search, known);
    // The date may be another one than before the panel was opened.
    if (returning) writeAddress('replaceState');
    returning = undefined;
    show();
  });
  await pause();
  // Last: if the script fails before this, map and table stay one below the other, as in the HTML.
  required(root, '[data-under]').before(twin);
  for (const waiting of root.querySelectorAll('[data-script-only]'))
    waiting.removeAttribute('data-script-only');
  await pause();
  // A page opened at the table or one of its rows shows it, even without a view in the URL.
  const { hash } = location;
  const row = state.unit ? undefined : records.get(hash.slice(1));
  const atTable = row !== undefined || hash.startsWith('#table-');
  if (row) state = { ...state, unit: row.code, level: row.level };
  if (atTable) {
    state = { ...state, ...tableAt(hash) };
    // Without the fragment the browser does not move the focus away from the row.
    writeAddress('replaceState');
  }
  show();
  await pause();
  labels.place(state.level);
  const opening = records.get(state.unit ?? '');
  if (atTable) enterTable(row);
  else if (opening && state.view !== 'table') uncover(opening.shape, panelBox);
  // The browser had scrolled to the row's previous position.
  else if (state.view === 'table') records.get(hash.slice(1))?.row.scrollIntoView();
  // The parent page may wait for the map to be ready: live-map.ts.
  if (!inFrame) return;
  tellHeight();
  window.parent.postMessage(MAP_READY, '*');
}

function spoken({ name, status }: UnitRecord): string {
  return `${name}: ${status}`;
}

/** The headline of a date and level; the embedded map has one of its own. */
function tellNews(root: HTMLElement, { at, level }: MapState): void {
  const news = root.querySelector<HTMLElement>(`[data-news="${at} ${level}"]`);
  const headline = news?.parentElement?.querySelector('h1');
  if (headline) headline.textContent = news?.dataset['headline'] ?? '';
}

/** Texts of a picture of the current view, read from the page. @param sentence That of the selected unit. */
function pictureWords(root: HTMLElement, sentence: string): Omit<PictureWords, 'kicker'> {
  const seen = (element: HTMLElement) => isRendered(element);
  const lines = [...root.querySelectorAll<HTMLElement>('.legend [data-legend]')].filter(seen);
  return {
    title: textOf(document, 'h1'),
    summary: sentence || textOf(document, '#map-summary > :not([hidden]) > p'),
    legend: lines.map((line) => ({
      status: line.dataset['legend'] ?? '',
      basis: line.dataset['basis'],
      words: textOf(line, '[data-label]'),
      count: textOf(line, '[data-count]'),
    })),
    notes: [
      ...[...root.querySelectorAll<HTMLElement>('[data-credit]')].filter(seen).map(wordsOf),
      textOf(root, '[data-licence]'),
      textOf(root, '[data-address]'),
    ],
  };
}

/** The available levels, in the order of the page. */
function levelsOf(root: HTMLElement): AllowedValues['levels'] {
  const inputs = [...root.querySelectorAll<HTMLInputElement>('[name=level]')];
  const [first = 'commune', ...others] = inputs.map(({ value }) => value as MapLevel);
  return [first, ...others];
}

const root = document.querySelector<HTMLElement>('[data-map]');
if (root) void start(root);
