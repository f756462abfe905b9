import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Chart } from '../domain/texts/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import type { Statuses } from '../domain/status/snapshot-view.ts';
import { type Basis, type Status, STATUS_ORDER } from '../domain/status/status.ts';
import { type Unit, unitOf, unitsOf } from '../domain/places/unit.ts';
import { fullName } from '../i18n/format.ts';
import { everSummary, mapSummary } from '../i18n/sentences/map-summary.ts';
import { messages } from '../i18n/words/messages.ts';
import { drawSmallMap, type SmallMap } from '../map/small-map.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';
import { BOLD, round, textLines, widthOf } from './text.ts';

/** Units of the small map in one of the chart: half a unit is as exact as a screen shows. */
export const FINENESS = 2;

/** The map at a date, or across time, of the province or around one district. */
export function drawMapChart(
  dataset: Dataset,
  { at, level, district }: Chart & { kind: 'map' },
  locale: Locale,
  spots: readonly string[],
): DrawnChart {
  const t = messages(locale);
  const { register, history } = dataset;
  const view = history.views.find(({ snapshot }) => snapshot.id === at);
  const statuses = view?.statuses ?? history.ever;
  const name = ['map', at, level, ...(district ? [district] : [])].join('.');
  const small = drawSmallMap(dataset, WIDTH * FINENESS, district);
  const units = unitsOf(register, level, district);
  const when = view?.snapshot.name[locale] ?? t.map.ever;
  const place = district === undefined ? undefined : fullName(unitOf(register, district), locale);
  const summary =
    district === undefined
      ? (view ? mapSummary(view, register, locale) : everSummary(history, register, locale)).join(
          ' ',
        )
      : t.charts.map.district(
          place ?? '',
          when,
          units.filter(({ code }) => statuses.get(code)?.status === 'implementing').length,
          units.length,
        );
  return {
    name,
    title: t.charts.map.title[level](when, place),
    description: summary,
    width: WIDTH,
    height: round(small.height / FINENESS),
    content: [
      hatch(name),
      s('g', { transform: `scale(${1 / FINENESS})` }, [
        ...mapLayers(small, unitsOf(register, level), statuses, name, locale, level),
        ...(district === undefined ? [] : around(small, district)),
        ...spots.map((code) => spot(small.shape(code), code)),
      ]),
      ...placeNames(small).map(({ text, x, y }) =>
        textLines([text], { x, y, anchor: 'middle', className: 'small-map-name' }),
      ),
    ],
    key: keyOf(units, statuses, locale, markOf),
    claims: view
      ? [view.snapshot.totals[level === 'district' ? 'district' : 'commune']?.id ?? []].flat()
      : [],
    remark: t.charts.map.remark,
    table: tableOf(units, statuses, locale, register),
  };
}

/** What lies around a district steps back, and its border stands out. */
function around(small: SmallMap, district: string): Element[] {
  const outline = small.shape(district);
  return [
    s('path', {
      className: 'small-map-around',
      fillRule: 'evenodd',
      d: `M-9-9H${small.width + 9}V${small.height + 9}H-9z${outline}`,
    }),
    s('path', { className: 'small-map-focus', d: outline }),
  ];
}

/** The outline of a place, ready to be pointed out: a line with a light line around it, on any colour. */
const spot = (d: string, code: string): Element =>
  s('g', { className: 'small-map-spot', dataSpot: code }, [
    s('path', { className: 'small-map-ring small-map-ring--halo', d }),
    s('path', { className: 'small-map-ring', d }),
  ]);

const NAME_SIZE = 13.5;
/** How far about a point no name is set that can be elsewhere. */
const ROOM = 14;

/**
 * Names at their points, inside the frame, moved a little where two would touch; or left out.
 * @param keepFree Points that they leave free where they can, such as that of a lone unit with a status.
 */
export function placeNames(
  small: SmallMap,
  keepFree: readonly (readonly [x: number, y: number])[] = [],
): { text: string; x: number; y: number }[] {
  const frame = small.width / FINENESS;
  const placed: { text: string; x: number; y: number; half: number }[] = [];
  for (const { text, x, y } of small.names) {
    const half = widthOf(text, NAME_SIZE * BOLD) / 2 + 1;
    const about = (shifts: readonly number[], rises: readonly number[]) =>
      rises.flatMap((dy) =>
        shifts.map((dx) => ({
          text,
          half,
          x: round(Math.min(Math.max(x / FINENESS + dx, half), frame - half)),
          y: round(y / FINENESS + 4 + dy),
        })),
      );
    const candidates = [
      ...about([0, -14, 14], [0, -9, 9, -16, 16]),
      ...(keepFree.length > 0 ? about([0, -22, 22, -34, 34, -46, 46], [0, 9, -9, 22, -22]) : []),
    ];
    const legible = candidates.filter((one) =>
      placed.every(
        (other) =>
          Math.abs(one.x - other.x) > one.half + other.half || Math.abs(one.y - other.y) > 15,
      ),
    );
    const best = legible.find((one) =>
      keepFree.every(
        ([x, y]) =>
          Math.abs(one.x - x / FINENESS) > one.half + ROOM ||
          Math.abs(one.y - 4 - y / FINENESS) > ROOM,
      ),
    );
    const chosen = best ?? legible[0];
    if (chosen) placed.push(chosen);
  }
  return placed;
}

/** The hatch of units that no source names, for drawings in files: there is no CSS behind them. */
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

/** Land with its hatch, the units that a source names, and borders. */
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

const markOf = (status: Status, basis: Basis | undefined): Element =>
  status === 'not-named' ? hatchMark() : statusMark(status, basis);

/** The statuses that occur, with the number of units that have each. */
export function keyOf(
  units: readonly Unit[],
  statuses: Statuses,
  locale: Locale,
  mark: (status: Status, basis: Basis | undefined) => Element,
): DrawnChart['key'] {
  const t = messages(locale);
  return STATUS_ORDER.flatMap(([status, basis]) => {
    const count = units.filter(({ code }) => {
      const value = statuses.get(code);
      return value?.status === status && value.basis === basis;
    }).length;
    if (count === 0) return [];
    const words =
      basis === 'carried' ? `${t.status[status]} (${t.basis[basis]})` : t.status[status];
    return [{ mark: mark(status, basis), words: `${words}:\u00a0${count}` }];
  });
}

/** The units that a source names, by district; all of them if they are few. */
export function tableOf(
  units: readonly Unit[],
  statuses: Statuses,
  locale: Locale,
  register: Dataset['register'],
): DrawnChart['table'] {
  const t = messages(locale);
  const label = ({ code }: Unit) => {
    const value = statuses.get(code);
    if (!value) return '';
    return value.basis === 'carried'
      ? `${t.status[value.status]} (${t.basis.carried})`
      : t.status[value.status];
  };
  const named = units.filter(({ code }) => statuses.get(code)?.status !== 'not-named');
  const unnamed = units.length - named.length;
  return {
    head: [t.table.name, t.table.district, t.table.status],
    rows: [
      ...named.map((unit) => [
        fullName(unit, locale),
        unitOf(register, unit.parent ?? unit.code).name.vi,
        label(unit),
      ]),
      ...(unnamed > 0 ? [[t.charts.map.others(unnamed), '', t.status['not-named']]] : []),
    ],
  };
}
