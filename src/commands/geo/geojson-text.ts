import type { Feature, Geometry } from 'geojson';

/** A feature collection with one feature per line, for readable diffs. */
export function geoJsonText(features: readonly Feature[]): string {
  const lines = features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** Rounds the coordinates of a geometry to a number of decimals of a degree (4 are 11 m). */
export function round<G extends Geometry>(geometry: G, decimals: number): G {
  return JSON.parse(JSON.stringify(geometry), (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(decimals)) : value,
  ) as G;
}
