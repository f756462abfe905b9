import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Locale } from '../domain/locale.ts';
import type { Unit } from '../domain/places/unit.ts';
import type { Statuses } from '../domain/status/snapshot-view.ts';
import type { Basis, Status } from '../domain/status/status.ts';
import { fullName } from '../i18n/format.ts';
import type { SmallMap } from '../map/small-map.ts';

/** Units of the small map per unit of the chart: twice the resolution of a screen. */
export const FINENESS = 2;

/** Distance and radius of the light dots of older sources, in units of the chart. */
export const DOTS = { pitch: 6, radius: 1.1 };

/** Distance of the lines of the hatch, along an edge of the drawing, in units of the small map. */
const HATCH_STEP = 16 * Math.SQRT2;

/** The area of the hatch of a drawing: see `hatched`. */
export const hatchArea = (name: string, outline: string): Element =>
  s('defs', [s('clipPath', { id: `hatch-${name}` }, [s('path', { d: outline })])]);

/**
 * The hatch of `not-named` units: lines across the whole drawing, cut out by `hatchArea`. No pattern: LibreOffice
 * draws those much paler than browsers do, and ignores that they are turned.
 */
export function hatched(name: string, { width, height }: SmallMap): Element[] {
  const lines: string[] = [];
  const high = Math.ceil(height);
  for (let x = HATCH_STEP / 2; x < width + high; x += HATCH_STEP)
    lines.push(`M${Math.round(x)} 0l-${high} ${high}`);
  const clipPath = `url(#hatch-${name})`;
  return [
    s('rect', { className: 'small-map-land', clipPath, width, height }),
    s('path', { className: 'small-map-hatch', clipPath, d: lines.join('') }),
  ];
}

/** The light dots of units that an older source names, as points of a line with round ends. */
function dots(small: SmallMap, codes: readonly string[]): Element[] {
  if (codes.length === 0) return [];
  const step = DOTS.pitch * FINENESS * Math.SQRT1_2;
  const points: string[] = [];
  for (let row = 0.5; row * step < small.height; row += 1)
    for (let column = row % 2; column * step < small.width; column += 2) {
      const at = [Math.round(column * step), Math.round(row * step)] as const;
      if (codes.some((code) => small.contains(code, at))) points.push(`M${at.join(' ')}h0`);
    }
  // A drawing of one district may have none of them; resvg dies of an empty path.
  return points.length === 0
    ? []
    : [s('path', { className: 'small-map-dots', d: points.join('') })];
}

/** Land with hatch, the units named by a source, and borders. The drawing has a `hatchArea` of that name. */
export function mapLayers(
  small: SmallMap,
  units: readonly Unit[],
  statuses: Statuses,
  name: string,
  locale: Locale,
  level: 'commune' | 'district',
): Element[] {
  const named = units.flatMap((unit) => {
    const value = statuses.get(unit.code);
    return value && value.status !== 'not-named' && small.shows(unit.code)
      ? [{ unit, ...value }]
      : [];
  });
  return [
    ...hatched(name, small),
    ...(level === 'commune'
      ? [s('path', { className: 'small-map-line', d: small.communeLines })]
      : []),
    ...named.map(({ unit, status, basis }) =>
      s(
        'path',
        {
          className: 'small-map-unit',
          dataUnit: unit.code,
          dataStatus: status,
          dataBasis: basis,
          d: small.shape(unit.code),
        },
        [s('title', fullName(unit, locale))],
      ),
    ),
    ...dots(
      small,
      named.filter(({ basis }) => basis === 'carried').map(({ unit }) => unit.code),
    ),
    s('path', { className: 'small-map-border', d: small.districtLines }),
  ];
}

export const hatchMark = (): Element =>
  s('path', { className: 'small-map-hatch', d: 'M1 11L11 1M8 11L18 1' });

/** A sample of the colour of a status, with the dots of an older source. */
export const statusMark = (status: Status, basis?: Basis): Element => {
  const sample = s('rect', {
    className: 'mark',
    dataStatus: status,
    x: 1,
    y: 1,
    width: 18,
    height: 10,
  });
  if (basis !== 'carried') return sample;
  const dots = [
    [4.5, 4],
    [10, 4],
    [15.5, 4],
    [7.25, 8],
    [12.75, 8],
  ] as const;
  return s('g', [
    sample,
    ...dots.map(([cx, cy]) => s('circle', { className: 'older-dot', cx, cy, r: DOTS.radius })),
  ]);
};
