import { type Box, overlap } from '../../domain/places/box.ts';
import type { MapLevel } from '../../domain/places/unit.ts';
import type { TileView } from './tile-view.ts';
import type { Records, UnitRecord } from './records.ts';
import { ruler, svg } from '../shared/svg.ts';

/** Labels and markers over the drawing. */
export interface Labels {
  /** Repositions district names and markers, and shows the names of other units that fit at this scale. */
  place: (level: MapLevel) => void;
  /** Marks units with a dot: those that differ between two dates. */
  dot: (records: readonly UnitRecord[]) => void;
  /** Marks the reader's location, in units of the sheet. */
  pin: (point: readonly [x: number, y: number] | undefined) => void;
}

/** A name may be slightly wider than its commune, as on printed maps. */
const OVERHANG = 1.15;
const FONT_SIZE = 12;
/** Scale, relative to the whole province in its frame, from which communes have names. */
const NEAR = 1.3;
/** Width of a letter of a spaced name, in pixels. */
const SPACED = 12;
/** Distance of the dots of older sources, in pixels at every zoom. */
const DOTS = 7;
const LINE = 15;

/** Labels over the drawing: those in the page always, others from the scale at which they fit. */
export function setUpLabels(
  sheet: HTMLElement,
  layer: SVGSVGElement,
  drawing: SVGSVGElement,
  records: Records,
  tiles: TileView,
): Labels {
  const { width, height } = drawing.viewBox.baseVal;
  const frame = sheet.closest<HTMLElement>('[data-map-canvas]') ?? sheet;
  /** Names of districts that are in the page. */
  const always = new Map(
    [...layer.querySelectorAll<SVGTextElement>('[data-code]')].flatMap(
      (text): [UnitRecord, SVGTextElement][] => {
        const record = records.get(text.dataset['code'] ?? '');
        return record ? [[record, text]] : [];
      },
    ),
  );
  const rivers = [...layer.querySelectorAll('.map-labels__river')];
  /** Communes, and districts whose names do not fit at first, if there are very many. */
  const others = [...records.values()].filter((record) => !always.has(record));
  const names = new Map<UnitRecord, SVGTextElement>();
  let level: MapLevel = 'commune';
  /** Units with a visible name. */
  let named = new Set(always.keys());
  let dotted: readonly UnitRecord[] = [];
  const dots = svg('g');
  const pin = svg('g', { class: 'map-pin' });
  layer.append(dots, pin);

  /** Widths of the names in pixels, measured on first use. */
  let widths: Map<UnitRecord, number> | undefined;
  function widthOf(record: UnitRecord): number {
    if (!widths) {
      const measure = ruler(`${FONT_SIZE}px ${getComputedStyle(layer).fontFamily}`);
      widths = new Map(others.map((one) => [one, measure(one.short)]));
    }
    return widths.get(record) ?? 0;
  }

  /** A point of the drawing in percent, independent of the zoom. */
  const percent = ([x, y]: readonly [number, number]) => [
    `${((100 * x) / width).toFixed(2)}%`,
    `${((100 * y) / height).toFixed(2)}%`,
  ];

  function put(text: SVGTextElement, record: UnitRecord): void {
    const [x = '', y = ''] = percent(tiles.pointOf(record));
    text.setAttribute('x', x);
    text.setAttribute('y', y);
  }

  function circle(point: readonly [number, number], attributes: Record<string, string | number>) {
    const [cx = '', cy = ''] = percent(point);
    return svg('circle', { cx, cy, ...attributes });
  }

  /**
   * Units whose names fit at this scale: the permanent ones first, or last when the reader is near. Reads the page
   * without writing.
   */
  function fitting(near: boolean): Set<UnitRecord> {
    const scale = sheet.clientWidth / width;
    const { left, top } = sheet.getBoundingClientRect();
    const taken: Box[] = near ? rivers.map((name) => name.getBoundingClientRect()) : [];
    const fit = new Set<UnitRecord>();
    for (const record of near ? [...others, ...always.keys()] : [...always.keys(), ...others]) {
      const text = always.get(record);
      // Spaced when near, which it is not yet.
      const wide = !text
        ? widthOf(record)
        : near
          ? record.short.length * SPACED
          : text.getComputedTextLength();
      if (
        !text &&
        (record.level !== level || wide > record.shape.getBBox().width * scale * OVERHANG)
      )
        continue;
      const [x, y] = tiles.pointOf(record);
      const [middle, centre] = [left + x * scale, top + y * scale];
      const box = {
        left: middle - wide / 2 - 2,
        right: middle + wide / 2 + 2,
        top: centre - LINE / 2,
        bottom: centre + LINE / 2,
      };
      if ((near || !text) && taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      fit.add(record);
    }
    return fit;
  }

  /** The colour behind a name follows that of its unit, or of the commune under the name of a district. */
  function recolour(): void {
    for (const [record, text] of [...names, ...always]) {
      const on = level === 'commune' ? records.get(text.dataset['on'] ?? '') : undefined;
      text.setAttribute('data-status', (on ?? record).shape.dataset['status'] ?? '');
    }
  }

  function nameOf(record: UnitRecord): SVGTextElement {
    const text = names.get(record) ?? svg('text', { class: `map-labels__${record.level}` });
    if (!names.has(record)) {
      text.textContent = record.short;
      names.set(record, text);
      layer.prepend(text);
    }
    return text;
  }

  function placeDots(): void {
    dots.replaceChildren(
      ...dotted.map((record) =>
        circle(tiles.pointOf(record), {
          class: 'map-dot',
          r: 5,
          transform: `translate(0 ${named.has(record) ? -15 : 0})`,
        }),
      ),
    );
  }

  return {
    place: (next) => {
      level = next;
      // The table is in its place.
      if (sheet.clientWidth === 0) return;
      // All reads before all writes: alternating would force a layout each time.
      const near =
        level === 'commune' &&
        sheet.clientWidth > NEAR * Math.min(frame.clientWidth, frame.clientHeight);
      named = near || level === 'district' ? fitting(near) : new Set(always.keys());
      const pitch = DOTS / (sheet.clientWidth / width);
      layer.toggleAttribute('data-near', near);
      for (const pattern of drawing.querySelectorAll('pattern'))
        pattern.setAttribute(
          'patternTransform',
          `rotate(45) scale(${(pitch / pattern.width.baseVal.value).toFixed(2)})`,
        );
      for (const [record, text] of always) put(text, record);
      for (const record of named) if (!always.has(record)) put(nameOf(record), record);
      for (const [record, text] of [...names, ...always])
        text.toggleAttribute('hidden', !named.has(record));
      recolour();
      placeDots();
    },
    dot: (marked) => {
      dotted = marked;
      recolour();
      placeDots();
    },
    pin: (point) => {
      pin.replaceChildren(...(point ? [9, 4].map((r) => circle(point, { r })) : []));
    },
  };
}
