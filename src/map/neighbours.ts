import { neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import type { Boundaries } from '../domain/places/geometry.ts';

/** Neighbours of each unit (sharing a border line, not just a point), by code, in the order of the boundaries. */
export function neighboursOf(boundaries: Boundaries): ReadonlyMap<string, readonly string[]> {
  const { objects } = topology({ units: boundaries });
  const { geometries } = objects['units'] as GeometryCollection<{ code: string }>;
  const codes = geometries.map(({ properties }) =>
    properties && 'code' in properties ? properties.code : '',
  );
  return new Map(
    neighbors(geometries).map((near, at) => [
      codes[at] ?? '',
      near.map((index) => codes[index] ?? ''),
    ]),
  );
}
