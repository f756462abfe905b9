// Long: everything that touches Leaflet is here, since Leaflet has one home.
import {
  Control,
  LatLngBounds,
  Map as LeafletMap,
  SVGOverlay,
} from 'leaflet/dist/leaflet-src.esm.js';
import { required } from '../shared/element.ts';
import { painted, pause } from '../shared/pause.ts';
import { svg } from '../shared/svg.ts';

export interface MapWords {
  attribution: string;
  reset: string;
  zoomIn: string;
  zoomOut: string;
}

export interface TakenOver {
  /** Calls back with the clicked or tapped shape; ignores the end of a drag. */
  onPick: (pick: (unit: string) => void) => void;
  zoomBy: (levels: number) => void;
  /** Moves the view by steps to the east and south. */
  pan: (east: number, south: number) => void;
  reset: () => void;
  /** Brings a shape into view if it is outside, without animation. */
  reveal: (shape: SVGGraphicsElement) => void;
  /** Zooms to a shape and its surroundings. */
  flyTo: (shape: SVGGraphicsElement) => void;
  /** A geographic position in units of the drawing. */
  toDrawing: (latitude: number, longitude: number) => [x: number, y: number];
  /** Calls back after zooming, or when the map is resized. */
  onRest: (rest: (why: 'zoom' | 'size') => void) => void;
}

/** Maximum zoom, 19 m per pixel: boundaries are accurate to 150–300 m. */
const DEEPEST = 13;

/** Pixels for one press of a panning key. */
const PAN_STEP = 80;

/** Maximum duration of a zoom animation, in seconds. */
const FLIGHT = 0.15;
/** Maximum zoom of an animation, which keeps the neighbours visible. */
const FLIGHT_ZOOM = 11.5;

/**
 * Lets Leaflet pan and zoom the drawing of the page: its elements move into Leaflet's overlay pane, at their
 * current position and size.
 */
export async function takeOver(canvas: HTMLElement, words: MapWords): Promise<TakenOver> {
  const sheet = required(canvas, '[data-map-sheet]');
  const side = (name: string) => Number(sheet.dataset[name]);
  const bounds = new LatLngBounds([side('south'), side('west')], [side('north'), side('east')]);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new LeafletMap(canvas, {
    attributionControl: false,
    boxZoom: false,
    fadeAnimation: false,
    inertia: !still,
    // The list of units is the tab stop, and has its own keys for panning and zooming.
    keyboard: false,
    maxBounds: bounds.pad(0.25),
    maxZoom: DEEPEST,
    scrollWheelZoom: false,
    trackResize: false,
    zoomAnimation: !still,
    zoomControl: false,
    zoomDelta: 0.75,
    zoomSnap: 0,
  });
  const credits = new Control.Attribution({
    prefix: '<a href="https://leafletjs.com">Leaflet</a>',
  })
    .addAttribution(words.attribution)
    .addTo(map);
  const fit = () =>
    map.fitBounds(bounds, {
      animate: false,
      paddingBottomRight: [0, credits.getContainer()?.offsetHeight ?? 0],
    });
  fit();
  map.setMinZoom(map.getZoom());
  await pause();
  // Leaflet only moves and sizes the element; it need not be an SVG itself.
  new SVGOverlay(sheet as unknown as SVGElement, bounds, { interactive: true }).addTo(map);

  new Control.Zoom({
    position: 'topright',
    zoomInTitle: words.zoomIn,
    zoomOutTitle: words.zoomOut,
  }).addTo(map);
  answerFirst(map);
  addButton(map, words.reset, fit);

  // One finger scrolls the page, two move the map; a mouse drags it.
  canvas.addEventListener(
    'pointerdown',
    ({ pointerType }) => map.dragging[pointerType === 'touch' ? 'disable' : 'enable'](),
    { capture: true, passive: true },
  );
  // The wheel scrolls the page, unless a modifier key is pressed (or the fingers pinch).
  canvas.addEventListener(
    'wheel',
    (event) => {
      map.scrollWheelZoom[event.ctrlKey || event.metaKey ? 'enable' : 'disable']();
    },
    { capture: true, passive: true },
  );
  map.on('resize', () => {
    map.setMinZoom(0);
    fit();
    map.setMinZoom(map.getZoom());
  });
  new ResizeObserver(() => {
    // Hidden behind the table the map has no size.
    if (canvas.clientWidth > 0) map.invalidateSize({ animate: false });
  }).observe(canvas);

  const drawing = required<SVGSVGElement>(sheet, 'svg').viewBox.baseVal;
  const corner = map.project(bounds.getNorthWest(), DEEPEST);
  const unit = (map.project(bounds.getSouthEast(), DEEPEST).x - corner.x) / drawing.width;
  const toEarth = (x: number, y: number) =>
    map.unproject([corner.x + x * unit, corner.y + y * unit], DEEPEST);

  return {
    onPick: (pick) => {
      map.on('click', ({ originalEvent }) => {
        const shape = (originalEvent.target as Element).closest<SVGElement>('path[data-unit]');
        if (shape?.dataset['unit']) pick(shape.dataset['unit']);
      });
    },
    zoomBy: (levels) => map.setZoom(map.getZoom() + levels, { animate: false }),
    pan: (east, south) => map.panBy([east * PAN_STEP, south * PAN_STEP], { animate: false }),
    reset: fit,
    reveal: (shape) => {
      const frame = canvas.getBoundingClientRect();
      const box = shape.getBoundingClientRect();
      const inside =
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom;
      if (inside) return;
      map.panBy(
        [
          box.left + box.width / 2 - frame.left - frame.width / 2,
          box.top + box.height / 2 - frame.top - frame.height / 2,
        ],
        { animate: false },
      );
    },
    flyTo: (shape) => {
      const { x, y, width, height } = shape.getBBox();
      const around = new LatLngBounds(toEarth(x, y + height), toEarth(x + width, y)).pad(1);
      if (still) map.fitBounds(around, { animate: false, maxZoom: FLIGHT_ZOOM });
      else map.flyToBounds(around, { duration: FLIGHT, maxZoom: FLIGHT_ZOOM });
    },
    toDrawing: (latitude, longitude) => {
      const { x, y } = map.project([latitude, longitude], DEEPEST);
      return [(x - corner.x) / unit, (y - corner.y) / unit];
    },
    onRest: (rest) => {
      map.on('zoomend', () => rest('zoom'));
      map.on('resize', () => rest('size'));
    },
  };
}

/** Shows the pressed state of the buttons before zooming, because redrawing takes a phone several frames. */
function answerFirst(map: LeafletMap): void {
  for (const name of ['zoomIn', 'zoomOut'] as const) {
    const zoom = map[name].bind(map) as LeafletMap['zoomIn'];
    map[name] = (delta, options) => {
      void painted().then(() => zoom(delta, options));
      return map;
    };
  }
}

function addButton(map: LeafletMap, title: string, press: () => void): void {
  const control = new Control({ position: 'topright' });
  control.onAdd = () => {
    const bar = document.createElement('div');
    bar.className = 'leaflet-bar';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'map-reset';
    button.title = title;
    button.setAttribute('aria-label', title);
    button.append(expandIcon());
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      press();
    });
    bar.append(button);
    return bar;
  };
  control.addTo(map);
}

/** An icon, because finding a character for it in a device's fonts is slow. */
function expandIcon(): SVGElement {
  const icon = svg('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  icon.append(svg('path', { d: 'M10 2h4v4M6 14H2v-4M14 2L9.5 6.5M2 14l4.5-4.5' }));
  return icon;
}
