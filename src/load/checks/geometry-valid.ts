// Long: one check per kind of invalid geometry, each with its message.
import { area, bbox, booleanPointInPolygon, kinks, point } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { Boundaries } from '../../domain/places/geometry.ts';
import type { MapLevel, Register } from '../../domain/places/unit.ts';
import { type Fault, show } from '../fault.ts';
import { commonGround } from './common-ground.ts';

/** Maximum distance of a unit's outline beyond the outermost label points, in degrees. */
const MARGIN = 0.15;

/** Tolerated overlap of two neighbours, in m²: the residue of clipping along a shared edge. */
const OVERLAP_TOLERANCE = 100;

type UnitFeature = Feature<Polygon | MultiPolygon, { code: string }>;

/**
 * Polygons and register have the same codes, every ring is closed, simple and inside the province,
 * neighbours do not overlap, and each unit's label point lies in its own polygon.
 */
export function geometryValid(
  file: string,
  level: MapLevel,
  { features }: Boundaries,
  register: Register,
): Fault[] {
  const faults: Fault[] = [];
  const fail = (code: string, field: string, found: string, expected: string) => {
    const index = features.findIndex((feature) => feature.properties.code === code);
    const line = index < 0 ? undefined : index + 2;
    faults.push({ file, line, record: `feature ${show(code)}`, field, found, expected });
  };

  const seen = new Set<string>();
  for (const { properties } of features) {
    if (register.get(properties.code)?.level !== level) {
      fail(
        properties.code,
        'code',
        show(properties.code),
        `the code of a ${level} from geo/units.csv`,
      );
    } else if (seen.has(properties.code)) {
      fail(properties.code, 'code', 'the same code twice', 'each code once');
    }
    seen.add(properties.code);
  }
  for (const unit of register.values()) {
    if (unit.level === level && !seen.has(unit.code)) {
      fail(unit.code, 'geometry', 'missing', `a polygon for ${unit.name.vi}`);
    }
  }

  const frame = frameOf(register);
  const sound = features.filter((feature) => {
    const before = faults.length;
    for (const [field, found, expected] of shapeFaults(feature, frame)) {
      fail(feature.properties.code, field, found, expected);
    }
    return faults.length === before;
  });

  for (const feature of sound) {
    const unit = register.get(feature.properties.code);
    if (unit && !booleanPointInPolygon(point([...unit.labelPoint]), feature)) {
      fail(
        unit.code,
        'geometry',
        `a polygon without the point ${unit.labelPoint.join(', ')}`,
        `the polygon of ${unit.name.vi}, around its label point in geo/units.csv`,
      );
    }
  }
  for (const [first, second, shared] of overlaps(sound)) {
    fail(
      first,
      'geometry',
      `${Math.round(shared)} m² in common with ${second}`,
      `at most ${OVERLAP_TOLERANCE} m²`,
    );
  }
  return faults;
}

/** Communes outside their district by more than `share` of their area. */
export function communesInDistricts(
  file: string,
  communes: Boundaries,
  districts: Boundaries,
  register: Register,
  share = 0.01,
): Fault[] {
  const byCode = new Map(districts.features.map((feature) => [feature.properties.code, feature]));
  return communes.features.flatMap((commune, index): Fault[] => {
    const { code } = commune.properties;
    const district = byCode.get(register.get(code)?.parent ?? '');
    if (!district) return [];
    const outside = 1 - commonGround(commune, district) / area(commune);
    if (outside <= share) return [];
    return [
      {
        file,
        line: index + 2,
        record: `feature ${show(code)}`,
        field: 'geometry',
        found: `${(100 * outside).toFixed(0)} % outside district ${district.properties.code}`,
        expected: 'a commune inside its district',
      },
    ];
  });
}

/** West, south, east, north of the register's label points with a margin. Swapped coordinates fall outside. */
type Frame = readonly [west: number, south: number, east: number, north: number];

function frameOf(register: Register): Frame {
  const [west, south, east, north] = [...register.values()].reduce<Frame>(
    (frame, { labelPoint: [lon, lat] }) => [
      Math.min(frame[0], lon),
      Math.min(frame[1], lat),
      Math.max(frame[2], lon),
      Math.max(frame[3], lat),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
  const rounded = (degrees: number) => Math.round(degrees * 100) / 100;
  return [
    rounded(west - MARGIN),
    rounded(south - MARGIN),
    rounded(east + MARGIN),
    rounded(north + MARGIN),
  ];
}

function shapeFaults(
  feature: UnitFeature,
  [west, south, east, north]: Frame,
): [field: string, found: string, expected: string][] {
  const rings = ringsOf(feature);
  const open = rings.find((ring) => String(ring[0]) !== String(ring.at(-1)));
  if (open)
    return [
      [
        'geometry',
        `a ring that ends at ${open.at(-1)?.join(', ')}`,
        `a closed ring, ending at ${open[0]?.join(', ')}`,
      ],
    ];

  const stray = rings
    .flat()
    .find(([lon = 0, lat = 0]) => lon < west || lon > east || lat < south || lat > north);
  if (stray) {
    const swapped = stray[0] !== undefined && stray[0] >= south && stray[0] <= north;
    const found = `the position ${stray.join(', ')}`;
    return [
      [
        'geometry',
        found,
        swapped
          ? 'longitude before latitude'
          : `positions within ${[west, south, east, north].join(', ')}`,
      ],
    ];
  }
  const crossing = kinks(feature).features[0];
  if (crossing) {
    return [
      [
        'geometry',
        `a ring that crosses itself at ${crossing.geometry.coordinates.map((n) => n.toFixed(4)).join(', ')}`,
        'a simple ring',
      ],
    ];
  }
  return [];
}

function ringsOf({ geometry }: UnitFeature): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Pairs of polygons that overlap by more than the tolerance, in the order of the polygons. */
function* overlaps(features: readonly UnitFeature[]): Generator<[string, string, number]> {
  for (const [i, j] of nearPairs(features)) {
    const [first, second] = [features[i], features[j]];
    if (!first || !second) continue;
    const shared = commonGround(first, second);
    if (shared > OVERLAP_TOLERANCE) yield [first.properties.code, second.properties.code, shared];
  }
}

/** Indexes of polygons whose boxes overlap: a line sweeps over them from west to east. */
function nearPairs(features: readonly UnitFeature[]): [number, number][] {
  const boxes = features
    .map((feature, index) => ({ index, box: bbox(feature) as [number, number, number, number] }))
    .sort((a, b) => a.box[0] - b.box[0]);
  const pairs: [number, number][] = [];
  let open: typeof boxes = [];
  for (const one of boxes) {
    open = open.filter(({ box }) => box[2] > one.box[0]);
    for (const { index, box } of open) {
      if (box[1] < one.box[3] && one.box[1] < box[3])
        pairs.push([Math.min(index, one.index), Math.max(index, one.index)]);
    }
    open.push(one);
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}
