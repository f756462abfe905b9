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

/** Side of a tile of the hatch, in units of the small map. */
const HATCH = 22;

/** Side of a tile of the light dots of older sources, one in its middle and one at its corners, and their radius. */
const DOTS = { side: 17, radius: 2.2 };

/**
 * The fills of a drawing, for files, which have no page's CSS: the hatch of `not-named` units, and light dots on
 * the colour of a status that an older source gives. Tiles are not turned: LibreOffice would draw them unturned.
 * @param values Statuses that occur in the drawing.
 */
export function fills(name: string, values: Iterable<KnownStatus>): Element {
  const older = new Set(
    [...values].filter(({ basis }) => basis === 'carried').map(({ status }) => status),
  );
  const tile = (id: string, side: number, parts: Element[]) =>
    s('pattern', { id, width: side, height: side, patternUnits: 'userSpaceOnUse' }, parts);
  const { side, radius } = DOTS;
  const dots = [
    [side / 2, side / 2],
    [0, 0],
    [0, side],
    [side, 0],
    [side, side],
  ].map(([cx, cy]) => s('circle', { className: 'older-dot', cx, cy, r: radius }));
  return s('defs', [
    tile(`hatch-${name}`, HATCH, [
      s('rect', { className: 'small-map-land', width: HATCH, height: HATCH }),
      // The corners belong to the lines of the neighbouring tiles.
      s('path', {
        className: 'small-map-hatch',
        d: `M-2 2L2-2M0 ${HATCH}L${HATCH} 0M${HATCH - 2} ${HATCH + 2}l4-4`,
      }),
    ]),
    ...[...older].map((status) =>
      tile(`older-${status}-${name}`, side, [
        s('rect', { className: `older-${status}`, width: side, height: side }),
        ...dots,
      ]),
    ),
  ]);
}

/** A status as drawings tell it. */
interface KnownStatus {
  status: Status;
  basis?: Basis | undefined;
}

/** The fill of a status if it is a pattern of the drawing; other colours are those of the style sheet. */
export function fillOf(name: string, { status, basis }: KnownStatus): string | undefined {
  return basis === 'carried' ? `url(#older-${status}-${name})` : undefined;
}

/** Land with hatch, the units named by a source, and borders. */
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
    return value && value.status !== 'not-named' ? [{ unit, ...value }] : [];
  });
  return [
    s('path', { d: small.land, fill: `url(#hatch-${name})` }),
    ...(level === 'commune'
      ? [s('path', { className: 'small-map-line', d: small.communeLines })]
      : []),
    ...named.map(({ unit, status, basis }) =>
      s(
        'path',
        {
          dataUnit: unit.code,
          dataStatus: status,
          dataBasis: basis,
          fill: fillOf(name, { status, basis }),
          d: small.shape(unit.code),
        },
        [s('title', fullName(unit, locale))],
      ),
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
