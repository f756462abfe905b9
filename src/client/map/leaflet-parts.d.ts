/** Modules of Leaflet's own source: a bundle of all of it is twice as large. */
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet';
}
declare module 'leaflet/src/geo/LatLngBounds.js' {
  export { LatLngBounds } from 'leaflet';
}
declare module 'leaflet/src/control/Control.js' {
  export { Control } from 'leaflet';
}
declare module 'leaflet/src/control/Control.Zoom.js' {
  export const Zoom: typeof import('leaflet').Control.Zoom;
}
declare module 'leaflet/src/layer/SVGOverlay.js' {
  export { SVGOverlay } from 'leaflet';
}
/** Handlers, which add themselves to the map. */
declare module 'leaflet/src/map/handler/*';
