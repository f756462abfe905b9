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

/** The hatch of `not-named` units, for files, which have no page's CSS. */
export function hatch(name: string): Element {
  return s('defs', [
    s(
      'pattern',
      {
        id: `hatch-${name}`,
        width: 16,
        height: 16,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      [
        s('rect', { className: 'small-map-land', width: 16, height: 16 }),
        s('path', { className: 'small-map-hatch', d: 'M8 0v16' }),
      ],
    ),
  ]);
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
        { dataUnit: unit.code, dataStatus: status, dataBasis: basis, d: small.shape(unit.code) },
        [s('title', fullName(unit, locale))],
      ),
    ),
    s('path', { className: 'small-map-border', d: small.districtLines }),
  ];
}

export const hatchMark = (): Element =>
  s('path', { className: 'small-map-hatch', d: 'M1 11L11 1M8 11L18 1' });

export const statusMark = (status: Status, basis?: Basis): Element =>
  s('rect', {
    className: 'mark',
    dataStatus: status,
    dataBasis: basis,
    x: 1,
    y: 1,
    width: 18,
    height: 10,
  });
