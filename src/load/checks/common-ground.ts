import { area, bbox, booleanPointInPolygon, featureCollection, intersect } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

type Area = Feature<Polygon | MultiPolygon>;

/** An outline taken apart: its edges, and the corners by a key. */
interface Outline {
  feature: Area;
  box: readonly number[];
  edges: readonly (readonly [from: Position, to: Position])[];
  /** Edges by the keys of both ends, in either direction. */
  known: ReadonlySet<string>;
}

const outlines = new WeakMap<Area, Outline>();

/**
 * The ground that two polygons have in common, in m². Units that are drawn well meet in common corners
 * and edges only; whether they do is quickly told. Only what lies otherwise is cut with each other.
 */
export function commonGround(first: Area, second: Area): number {
  const [a, b] = [outlineOf(first), outlineOf(second)];
  if (meetAtCorners(a, b)) {
    const [inB, inA] = [whereabouts(a, b), whereabouts(b, a)];
    if (inB === 'outside' && inA === 'outside') return 0;
    if (inB === 'inside' && inA === 'outside') return area(first);
    if (inA === 'inside' && inB === 'outside') return area(second);
  }
  const common = intersect(featureCollection([first, second]));
  return common ? area(common) : 0;
}

function outlineOf(feature: Area): Outline {
  const known = outlines.get(feature);
  if (known) return known;
  const { geometry } = feature;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const edges = rings.flatMap((ring) =>
    ring.slice(1).map((to, index): [Position, Position] => [ring[index] ?? to, to]),
  );
  const outline = {
    feature,
    box: bbox(feature),
    edges,
    known: new Set(edges.flatMap(([from, to]) => [`${from} ${to}`, `${to} ${from}`])),
  };
  outlines.set(feature, outline);
  return outline;
}

/** Whether the outlines touch nowhere but in corners of both and along edges of both. */
function meetAtCorners(a: Outline, b: Outline): boolean {
  const near = (edges: Outline['edges'], box: Outline['box']) =>
    edges.filter((edge) => touches(edge, box));
  const [ofA, ofB] = [near(a.edges, b.box), near(b.edges, a.box)];
  return ofA.every((one) => ofB.every((other) => areApart(one, other)));
}

function touches([from, to]: Outline['edges'][number], box: readonly number[]): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = box;
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  return (
    Math.max(x1, x2) >= west &&
    Math.min(x1, x2) <= east &&
    Math.max(y1, y2) >= south &&
    Math.min(y1, y2) <= north
  );
}

/** Whether two edges have nothing in common but ends of both, or are the same edge. */
function areApart(
  [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]: Outline['edges'][number],
  [[x3 = 0, y3 = 0], [x4 = 0, y4 = 0]]: Outline['edges'][number],
): boolean {
  if (Math.max(x1, x2) < Math.min(x3, x4) || Math.max(x3, x4) < Math.min(x1, x2)) return true;
  if (Math.max(y1, y2) < Math.min(y3, y4) || Math.max(y3, y4) < Math.min(y1, y2)) return true;
  const start = (x1 === x3 && y1 === y3) || (x1 === x4 && y1 === y4);
  const end = (x2 === x3 && y2 === y3) || (x2 === x4 && y2 === y4);
  if (start && end) return true;
  // On which side of the one the ends of the other are; on neither, if a corner lies on the line.
  const sideOf3 = Math.sign((x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1));
  const sideOf4 = Math.sign((x2 - x1) * (y4 - y1) - (y2 - y1) * (x4 - x1));
  if (start || end) return sideOf3 !== 0 || sideOf4 !== 0;
  const sideOf1 = Math.sign((x4 - x3) * (y1 - y3) - (y4 - y3) * (x1 - x3));
  const sideOf2 = Math.sign((x4 - x3) * (y2 - y3) - (y4 - y3) * (x2 - x3));
  return (sideOf3 === sideOf4 && sideOf3 !== 0) || (sideOf1 === sideOf2 && sideOf1 !== 0);
}

/**
 * Where the outline of one lies by another that it meets at corners only: each of its edges is then whole
 * inside, outside, or an edge of both. Undefined if all are common, or some are inside and some outside.
 */
function whereabouts(one: Outline, other: Outline): 'inside' | 'outside' | undefined {
  let inside = 0;
  let outside = 0;
  for (const [from, to] of one.edges) {
    if (other.known.has(`${from} ${to}`)) continue;
    const middle = from.map((value, index) => (value + (to[index] ?? value)) / 2);
    if (booleanPointInPolygon(middle, other.feature)) inside += 1;
    else outside += 1;
  }
  return inside > 0 === outside > 0 ? undefined : inside > 0 ? 'inside' : 'outside';
}
