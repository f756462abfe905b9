import type { Position } from 'geojson';

/**
 * Zoom level whose pixels (19 m) are the units of all drawings, and the maximum zoom of the map. Boundaries
 * are accurate to 150–300 m; finer units would only make pages larger.
 */
const UNIT_ZOOM = 13;
const WORLD = 256 * 2 ** UNIT_ZOOM;

/**
 * Spherical Web Mercator (EPSG:3857), the projection of Leaflet, in units of a pixel at zoom 13.
 * Takes [longitude, latitude] in degrees; x grows to the east and y to the south.
 * Formula: https://epsg.io/3857, pixel origin at 180° W and 85.0511° N as in tiled maps.
 */
export function project([lon = 0, lat = 0]: Position): [x: number, y: number] {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [
    WORLD * (lon / 360 + 0.5),
    WORLD * (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)),
  ];
}

/** The inverse of `project`: longitude and latitude in degrees. */
export function unproject([x, y]: readonly [number, number]): [lon: number, lat: number] {
  const lat = Math.atan(Math.sinh(2 * Math.PI * (0.5 - y / WORLD)));
  return [360 * (x / WORLD - 0.5), (lat * 180) / Math.PI];
}

/** Length of the equator in km (WGS 84). */
const EQUATOR = 40_075.017;

/** Length of a kilometre on the ground, in units of a drawing, at a latitude in degrees. */
export function unitsPerKilometre(lat: number): number {
  return WORLD / (EQUATOR * Math.cos((lat * Math.PI) / 180));
}
