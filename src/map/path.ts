import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { onSheet, type Sheet } from './sheet.ts';

/**
 * SVG path data of a line or polygon on a sheet, in whole units and relative steps: short, and identical
 * along shared borders, which leaves no gaps between neighbours.
 */
export function pathData(
  geometry: LineString | MultiLineString | Polygon | MultiPolygon,
  sheet: Sheet,
): string {
  switch (geometry.type) {
    case 'LineString':
      return trace(geometry.coordinates, sheet, false);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => trace(line, sheet, false)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => trace(ring, sheet, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => trace(ring, sheet, true))
        .join('');
  }
}

function trace(line: readonly Position[], sheet: Sheet, closed: boolean): string {
  const points = line.map((position) => onSheet(sheet, position));
  const drawn = closed ? points.slice(0, -1) : points;
  let [x, y] = drawn[0] ?? [0, 0];
  const start = `M${x} ${y}`;
  let steps = '';
  for (const [nextX, nextY] of drawn.slice(1)) {
    const [dx, dy] = [nextX - x, nextY - y];
    if (dx === 0 && dy === 0) continue;
    steps += `${steps && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = [nextX, nextY];
  }
  return `${start}${steps && 'l'}${steps}${closed ? 'z' : ''}`;
}
