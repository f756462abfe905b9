import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Boundaries } from '../domain/places/geometry.ts';

/**
 * Simplifies polygons (Visvalingam and Whyatt 1993), identically on both sides of a border, so that
 * neighbours still meet. Ends of borders are kept.
 * @param corners Approximate number of corners to keep, shared ones counted once.
 */
export function simplified(boundaries: Boundaries, corners: number): Boundaries {
  const shared = presimplify(
    topology({ units: boundaries }) as unknown as Topology<{
      units: GeometryCollection<{ code: string }>;
    }>,
  );
  const ends = 2 * shared.arcs.length;
  const between = shared.arcs.reduce((sum, arc) => sum + arc.length, 0) - ends;
  if (between + ends <= corners) return boundaries;
  const coarse = simplify(shared, quantile(shared, Math.max(0, corners - ends) / between));
  return feature(coarse, coarse.objects.units) as Boundaries;
}
