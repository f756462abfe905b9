/** A position from a device: degrees (WGS84), and the radius in metres within which it is with 95 % certainty. */
export interface Fix {
  latitude: number;
  longitude: number;
  accuracy: number;
}

/** A commune as drawn: closed rings of points; holes and further parts are rings, too. */
export interface Outline {
  code: string;
  /** Code of its district. */
  parent: string;
  rings: readonly Ring[];
}
type Point = readonly [x: number, y: number];
type Ring = readonly Point[];

/** What a position and its accuracy say: `unclear` if they fit several districts, or the inside and the outside. */
export type Whereabouts =
  | { kind: 'commune'; code: string }
  | { kind: 'district'; code: string }
  | { kind: 'outside' }
  | { kind: 'unclear' };

/** Whether a fix says anything: its numbers are numbers, and lie on Earth. */
export function isFix({ latitude, longitude, accuracy }: Fix): boolean {
  return (
    Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && accuracy >= 0 && accuracy < Infinity
  );
}

/**
 * The commune or the district in which the circle around a position lies.
 * @param radius In units of the outlines, as `at`.
 */
export function whereabouts(outlines: readonly Outline[], at: Point, radius: number): Whereabouts {
  const held = outlines.filter(
    ({ rings }) => isInside(rings, at) || rings.some((ring) => reaches(ring, at, radius)),
  );
  const [first] = held;
  if (!first) return { kind: 'outside' };
  if (!held.some(({ rings }) => isInside(rings, at))) return { kind: 'unclear' };
  if (held.length === 1) return { kind: 'commune', code: first.code };
  return held.every(({ parent }) => parent === first.parent)
    ? { kind: 'district', code: first.parent }
    : { kind: 'unclear' };
}

/**
 * The rings of a path of `map/path.ts`: one absolute start each, then relative steps.
 * @param d Only `M`, `l` and `z`.
 */
export function ringsOf(d: string): Ring[] {
  return d
    .split('M')
    .filter(Boolean)
    .map((part) => {
      const numbers = part.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
      let [x = 0, y = 0] = numbers;
      const ring: Point[] = [[x, y]];
      for (let i = 2; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        ring.push([x, y]);
      }
      return ring;
    });
}

/** Even-odd rule: a ray to the east crosses the rings an odd number of times. */
function isInside(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings)
    for (const [[ax, ay], [bx, by]] of edgesOf(ring))
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  return inside;
}

/** Whether some point of a ring is nearer than a distance. */
function reaches(ring: Ring, [x, y]: Point, distance: number): boolean {
  return edgesOf(ring).some(([[ax, ay], [bx, by]]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const part = Math.max(0, Math.min(1, along));
    return Math.hypot(ax + part * dx - x, ay + part * dy - y) < distance;
  });
}

function edgesOf(ring: Ring): [Point, Point][] {
  return ring.map((point, i) => [point, ring[(i + 1) % ring.length] ?? point]);
}
