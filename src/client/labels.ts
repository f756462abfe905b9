import type { MapLevel } from '../domain/unit.ts';
import type { TileView } from './tile-view.ts';
import type { Records, UnitRecord } from './records.ts';

/** Names and marks over the drawing. */
export interface Labels {
  /** Places district names and marks anew; at commune level, shows the communes' names that fit at this scale. */
  place: (level: MapLevel) => void;
  /** Marks units with a dot: those that differ between two dates. */
  dot: (records: readonly UnitRecord[]) => void;
  /** Marks a place in units of the sheet: where the reader is. */
  pin: (point: readonly [x: number, y: number] | undefined) => void;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A name may be a little wider than its commune, as on printed maps. */
const OVERHANG = 1.15;
const FONT_SIZE = 12;
const LINE = 15;

/** Sets names over the drawing: districts always, communes from the scale at which they fit. */
export function setUpLabels(
  sheet: HTMLElement,
  layer: SVGSVGElement,
  drawing: SVGSVGElement,
  records: Records,
  tiles: TileView,
): Labels {
  const { width, height } = drawing.viewBox.baseVal;
  const communes = [...records.values()].filter(({ level }) => level === 'commune');
  const districtNames = [...layer.querySelectorAll<SVGTextElement>('[data-code]')].flatMap(
    (text) => {
      const record = records.get(text.dataset['code'] ?? '');
      return record ? [{ text, record }] : [];
    },
  );
  const names = new Map<UnitRecord, SVGTextElement>();
  let dotted: readonly UnitRecord[] = [];
  const dots = svg('g', 'map-dots');
  const pin = svg('g', 'map-pin');
  layer.append(dots, pin);

  const measure = document.createElement('canvas').getContext('2d');
  if (measure) measure.font = `${FONT_SIZE}px ${getComputedStyle(layer).fontFamily}`;
  const widths = new Map(
    communes.map((record) => [
      record,
      measure?.measureText(record.short).width ?? record.short.length * 7,
    ]),
  );

  function at(element: SVGElement, [x, y]: readonly [number, number], names = ['x', 'y']): void {
    element.setAttribute(names[0] ?? 'x', `${((100 * x) / width).toFixed(2)}%`);
    element.setAttribute(names[1] ?? 'y', `${((100 * y) / height).toFixed(2)}%`);
  }

  /** The communes whose names fit at this scale, beside those of the districts. Only reads the page. */
  function fitting(): Set<UnitRecord> {
    const scale = sheet.clientWidth / width;
    const boxOf = ([x, y]: readonly [number, number], wide: number): Box => ({
      left: x * scale - wide / 2 - 2,
      right: x * scale + wide / 2 + 2,
      top: y * scale - LINE / 2,
      bottom: y * scale + LINE / 2,
    });
    const taken: Box[] = districtNames.map(({ text, record }) =>
      boxOf(tiles.pointOf(record), text.getComputedTextLength() || text.textContent.length * 8),
    );
    const fit = new Set<UnitRecord>();
    for (const record of communes) {
      const wide = widths.get(record) ?? 0;
      const box = boxOf(tiles.pointOf(record), wide);
      if (wide > record.shape.getBBox().width * scale * OVERHANG) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      fit.add(record);
    }
    return fit;
  }

  function nameOf(record: UnitRecord): SVGTextElement {
    const text = names.get(record) ?? svg('text', 'map-labels__commune');
    if (!names.has(record)) {
      text.textContent = record.short;
      names.set(record, text);
      layer.prepend(text);
    }
    return text;
  }

  function placeDots(): void {
    dots.replaceChildren(
      ...dotted.map((record) => {
        const dot = svg('circle', 'map-dot');
        dot.setAttribute('r', '5');
        // Above the name that stands at the same place.
        dot.setAttribute('transform', 'translate(0 -15)');
        at(dot, tiles.pointOf(record), ['cx', 'cy']);
        return dot;
      }),
    );
  }

  return {
    place: (level) => {
      // First all that is read, then all that is written: in turns, each would lay out the page anew.
      const fit = level === 'commune' ? fitting() : new Set<UnitRecord>();
      for (const { text, record } of districtNames) at(text, tiles.pointOf(record));
      for (const record of fit) at(nameOf(record), tiles.pointOf(record));
      for (const [record, text] of names) text.toggleAttribute('hidden', !fit.has(record));
      placeDots();
    },
    dot: (marked) => {
      dotted = marked;
      placeDots();
    },
    pin: (point) => {
      pin.replaceChildren();
      if (!point) return;
      for (const r of ['9', '4']) {
        const circle = svg('circle', '');
        circle.setAttribute('r', r);
        at(circle, point, ['cx', 'cy']);
        pin.append(circle);
      }
    },
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function svg<K extends keyof SVGElementTagNameMap>(tag: K, name: string): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  if (name) element.setAttribute('class', name);
  return element;
}
