import { area, bbox, booleanPointInPolygon, featureCollection, intersect } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

type Area = Feature<Polygon | MultiPolygon>;
type Edge = readonly [from: Position, to: Position];

/** West, south, east, north. */
type Extremes = readonly number[];

/** An outline as corners and edges. */
interface Outline {
  feature: Area;
  box: Extremes;
  edges: readonly Edge[];
}

const outlines = new WeakMap<Area, Outline>();

/**
 * Area of the intersection of two polygons, in m². Valid neighbours share only corners and edges, which is
 * quick to test. Only other pairs are intersected.
 */
export function commonGround(first: Area, second: Area): number {
  const [a, b] = [outlineOf(first), outlineOf(second)];
  const common = commonEdges(a, b);
  if (common) {
    const [inB, inA] = [whereabouts(a, b, common), whereabouts(b, a, common)];
    if (inB === 'outside' && inA === 'outside') return 0;
    if (inB === 'inside' && inA === 'outside') return area(first);
    if (inA === 'inside' && inB === 'outside') return area(second);
  }
  const shared = intersect(featureCollection([first, second]));
  return shared ? area(shared) : 0;
}

function outlineOf(feature: Area): Outline {
  const known = outlines.get(feature);
  if (known) return known;
  const { geometry } = feature;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const edges = rings.flatMap((ring) =>
    ring.slice(1).map((to, index): Edge => [ring[index] ?? to, to]),
  );
  const outline = { feature, box: bbox(feature), edges };
  outlines.set(feature, outline);
  return outline;
}

/**
 * The shared edges of two outlines, as edges of each; undefined if the outlines touch anywhere except along
 * these and at corners of both.
 */
function commonEdges(a: Outline, b: Outline): ReadonlySet<Edge> | undefined {
  const common = new Set<Edge>();
  const ofB = b.edges.filter((edge) => touches(edge, a.box));
  for (const one of a.edges) {
    if (!touches(one, b.box)) continue;
    for (const other of ofB) {
      const contact = contactOf(one, other);
      if (contact === 'elsewhere') return undefined;
      if (contact === 'all') common.add(one).add(other);
    }
  }
  return common;
}

function touches([from, to]: Edge, [west = 0, south = 0, east = 0, north = 0]: Extremes): boolean {
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  return (
    Math.max(x1, x2) >= west &&
    Math.min(x1, x2) <= east &&
    Math.max(y1, y2) >= south &&
    Math.min(y1, y2) <= north
  );
}

/** How two edges touch: along their whole length, at most at an end of both, or elsewhere. */
function contactOf(
  [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]: Edge,
  [[x3 = 0, y3 = 0], [x4 = 0, y4 = 0]]: Edge,
): 'all' | 'ends' | 'elsewhere' {
  if (Math.max(x1, x2) < Math.min(x3, x4) || Math.max(x3, x4) < Math.min(x1, x2)) return 'ends';
  if (Math.max(y1, y2) < Math.min(y3, y4) || Math.max(y3, y4) < Math.min(y1, y2)) return 'ends';
  const start = (x1 === x3 && y1 === y3) || (x1 === x4 && y1 === y4);
  const end = (x2 === x3 && y2 === y3) || (x2 === x4 && y2 === y4);
  if (start && end) return 'all';
  // Sides of one edge on which the ends of the other lie; 0 for an end on its line.
  const side3 = Math.sign((x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1));
  const side4 = Math.sign((x2 - x1) * (y4 - y1) - (y2 - y1) * (x4 - x1));
  if (start || end) return side3 !== 0 || side4 !== 0 ? 'ends' : 'elsewhere';
  const side1 = Math.sign((x4 - x3) * (y1 - y3) - (y4 - y3) * (x1 - x3));
  const side2 = Math.sign((x4 - x3) * (y2 - y3) - (y4 - y3) * (x2 - x3));
  const apart = (side3 === side4 && side3 !== 0) || (side1 === side2 && side1 !== 0);
  return apart ? 'ends' : 'elsewhere';
}

/**
 * Whether an outline is inside or outside another that it touches only along shared edges and corners: each of
 * its other edges is entirely inside or outside. Undefined if they differ, or if all edges are shared.
 */
function whereabouts(
  { edges }: Outline,
  { feature, box }: Outline,
  common: ReadonlySet<Edge>,
): 'inside' | 'outside' | undefined {
  const [west = 0, south = 0, east = 0, north = 0] = box;
  let inside = false;
  let outside = false;
  for (const edge of edges) {
    if (common.has(edge)) continue;
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = edge;
    const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
    if (x > west && x < east && y > south && y < north && booleanPointInPolygon([x, y], feature))
      inside = true;
    else outside = true;
  }
  return inside === outside ? undefined : inside ? 'inside' : 'outside';
}
