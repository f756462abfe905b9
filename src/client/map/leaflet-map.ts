// Long: everything that touches Leaflet is here, since Leaflet has one home. Its handlers of keys and of the wheel are
// left out: the list of units has keys of its own, and the wheel zooms below.
import { Control } from 'leaflet/src/control/Control.js';
import { Zoom } from 'leaflet/src/control/Control.Zoom.js';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { SVGOverlay } from 'leaflet/src/layer/SVGOverlay.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import { required } from '../shared/element.ts';
import { painted, pause } from '../shared/pause.ts';
import { svg } from '../shared/svg.ts';

export interface MapWords {
  reset: string;
  fullScreen: string;
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

/** Event of the map: it has another size, and is fitted to it. */
const FITTED = 'fitted';

/** Pixels for one press of a panning key. */
const PAN_STEP = 80;

/** Zoom levels per pixel of a wheel, and at most for one event: a notch makes the map a quarter larger. */
const WHEEL = 0.01;
const NOTCH = 0.33;
/** Pixels per line, for wheels that count lines. */
const LINE = 20;

/** Maximum duration of a zoom animation, in seconds. */
const FLIGHT = 0.15;
/** Maximum zoom of an animation, which keeps the neighbours visible. */
const FLIGHT_ZOOM = 11.5;

/**
 * Lets Leaflet pan and zoom the drawing of the page: its elements move into Leaflet's overlay pane, at their
 * current position and size.
 * @param page What fills the screen on request: the map with its controls.
 */
export async function takeOver(
  page: HTMLElement,
  canvas: HTMLElement,
  words: MapWords,
): Promise<TakenOver> {
  const sheet = required(canvas, '[data-map-sheet]');
  const side = (name: string) => Number(sheet.dataset[name]);
  const bounds = new LatLngBounds([side('south'), side('west')], [side('north'), side('east')]);
  const limits = bounds.pad(0.25);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new LeafletMap(canvas, {
    fadeAnimation: false,
    inertia: !still,
    maxBounds: limits,
    maxZoom: DEEPEST,
    trackResize: false,
    zoomAnimation: !still,
    zoomControl: false,
    zoomDelta: 0.75,
    zoomSnap: 0,
  });
  const fit = () => map.fitBounds(bounds, { animate: false });
  fit();
  map.setMinZoom(map.getZoom());
  await pause();
  // Leaflet only moves and sizes the element; it need not be an SVG itself.
  new SVGOverlay(sheet as unknown as SVGElement, bounds, { interactive: true }).addTo(map);

  new Zoom({
    position: 'bottomright',
    zoomInTitle: words.zoomIn,
    zoomOutTitle: words.zoomOut,
  }).addTo(map);
  answerFirst(map);
  addReset(map, words.reset, fit);
  addFullScreen(map, page, words.fullScreen);

  // One finger scrolls the page, two move the map; a mouse drags it.
  canvas.addEventListener(
    'pointerdown',
    ({ pointerType }) => map.dragging[pointerType === 'touch' ? 'disable' : 'enable'](),
    { capture: true, passive: true },
  );
  // The wheel scrolls the page, unless a modifier key is pressed (or the fingers pinch). Not Leaflet's own: that
  // would only hear the second event of a turn, and zooms twice as far.
  canvas.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const levels = -event.deltaY * (event.deltaMode === 0 ? 1 : LINE) * WHEEL;
      const step = Math.max(-NOTCH, Math.min(NOTCH, levels));
      map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() + step, {
        animate: false,
      });
    },
    { passive: false },
  );
  new ResizeObserver(() => {
    // Hidden behind the table the map has no size.
    if (canvas.clientWidth === 0) return;
    // A turned phone shows the same place at the same scale, relative to the whole province.
    const centre = map.getCenter();
    const above = map.getZoom() - map.getMinZoom();
    // Without limits meanwhile: Leaflet would slide back within them while the view changes.
    map.setMaxBounds();
    map.invalidateSize({ animate: false, pan: false });
    map.setMinZoom(0);
    fit();
    map.setMinZoom(map.getZoom());
    if (above > 0.01) map.setView(centre, map.getZoom() + above, { animate: false });
    map.setMaxBounds(limits);
    map.fire(FITTED);
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
      map.on(FITTED, () => rest('size'));
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

/** Adds a button over the map, and returns it. */
function addButton(
  map: LeafletMap,
  position: 'topright' | 'bottomright',
  press: () => void,
): HTMLButtonElement {
  const control = new Control({ position });
  const button = document.createElement('button');
  control.onAdd = () => {
    const bar = document.createElement('div');
    bar.className = 'leaflet-bar';
    button.type = 'button';
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      press();
    });
    bar.append(button);
    return bar;
  };
  control.addTo(map);
  return button;
}

/** A word that shows the whole province again, as long as there is more of it than the frame shows. */
function addReset(map: LeafletMap, words: string, fit: () => void): void {
  const button = addButton(map, 'bottomright', fit);
  button.className = 'map-reset';
  button.textContent = words;
  const onRest = () => {
    button.parentElement?.toggleAttribute('hidden', map.getZoom() - map.getMinZoom() < 0.01);
  };
  map.on(`zoomend moveend ${FITTED}`, onRest);
  onRest();
}

/** Shows the map with its controls on the whole screen, where browsers can: not on iPhones. */
function addFullScreen(map: LeafletMap, page: HTMLElement, words: string): void {
  if (!document.fullscreenEnabled) return;
  const button = addButton(map, 'topright', () => {
    void (document.fullscreenElement ? document.exitFullscreen() : page.requestFullscreen()).catch(
      () => button.remove(),
    );
  });
  button.title = words;
  button.setAttribute('aria-label', words);
  button.append(fullScreenIcon());
  document.addEventListener('fullscreenchange', () =>
    button.setAttribute('aria-pressed', String(document.fullscreenElement !== null)),
  );
}

/** An icon, because finding a character for it in a device's fonts is slow. */
function fullScreenIcon(): SVGElement {
  const icon = svg('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  icon.append(svg('path', { d: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4' }));
  return icon;
}
