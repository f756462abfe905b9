import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import type { SnapshotView, Statuses } from '../domain/status/snapshot-view.ts';
import type { Basis, Status } from '../domain/status/status.ts';
import { type MapLevel, type Unit, unitsOf } from '../domain/places/unit.ts';
import { fullName } from '../i18n/format.ts';
import { mapSummary } from '../i18n/sentences/map-summary.ts';
import { messages } from '../i18n/words/messages.ts';
import { drawSmallMap, type SmallMap } from '../map/small-map.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';
import { placeNames } from './district-names.ts';
import { keyOf, tableOf } from './map-key.ts';
import { FINENESS } from './map-layers.ts';
import { round, textLines } from './text.ts';

/**
 * The map at a date for black-and-white copiers: each status has its own pattern of pure black and white.
 */
export function drawGreyMap(
  dataset: Dataset,
  view: SnapshotView,
  level: MapLevel,
  locale: Locale,
): DrawnChart {
  const t = messages(locale);
  const { register } = dataset;
  const { snapshot, statuses } = view;
  const name = `grey.${snapshot.id}.${level}`;
  const small = drawSmallMap(dataset, WIDTH * FINENESS);
  const units = unitsOf(register, level);
  // Units with a rare status, which names of districts must not cover.
  const lone = units
    .filter(({ code }) => statuses.get(code)?.basis === 'carried')
    .map(({ code }) => small.point(code));
  // Without a total for the level, the claims are those that name its units.
  const total = snapshot.totals[level];
  const deciding = units.flatMap(({ code }) => statuses.get(code)?.decidedBy[0]?.claim.id ?? []);
  return {
    name,
    title: t.charts.map.title[level](snapshot.name[locale], undefined),
    description: mapSummary(view, register, locale).join(' '),
    width: WIDTH,
    height: round(small.height / FINENESS),
    content: [
      s(
        'g',
        { transform: `scale(${1 / FINENESS})` },
        greyLayers(small, units, statuses, name, FINENESS, locale),
      ),
      ...placeNames(small, lone).map(({ text, x, y }) =>
        textLines([text], { x, y, anchor: 'middle', className: 'small-map-name' }),
      ),
    ],
    key: keyOf(units, statuses, locale, (status, basis) => greyMark(name, status, basis)),
    claims: total ? [total.id] : [...new Set(deciding)],
    remark: t.charts.map.remark,
    table: tableOf(units, statuses, locale, register),
  };
}

/**
 * Land, units with their patterns, and borders.
 * @param units All units of one level. @param name Makes the ids of the patterns unique in a page.
 * @param scale Units of the small map per unit of the patterns (about a quarter of a millimetre).
 */
export function greyLayers(
  small: SmallMap,
  units: readonly Unit[],
  statuses: Statuses,
  name: string,
  scale: number,
  locale: Locale,
): Element[] {
  const named = units.flatMap((unit) => {
    const value = statuses.get(unit.code);
    return value && value.status !== 'not-named' && small.shows(unit.code)
      ? [{ unit, ...value }]
      : [];
  });
  return [
    patterns(name, scale),
    s('path', { d: small.land, fill: fillOf(name, 'not-named', undefined) }),
    ...(units.some(({ level }) => level === 'commune')
      ? [s('path', { className: 'paper-line', d: small.communeLines })]
      : []),
    ...named.map(({ unit, status, basis }) => {
      const fill = fillOf(name, status, basis);
      return s(
        'path',
        {
          className: fill ? 'grey-part' : 'grey-full',
          fill,
          dataUnit: unit.code,
          d: small.shape(unit.code),
        },
        [s('title', fullName(unit, locale))],
      );
    }),
    s('path', { className: 'paper-border', d: small.districtLines }),
  ];
}

/**
 * Patterns by id, in units of a chart; `implementing`, `stated` is solid black without a pattern.
 * Stripes and hatch use long tiles, because some programs leave a white hairline at each seam.
 */
const PATTERNS: Record<string, { width: number; height: number; turn: number; ink: Element }> = {
  // Carried: stripes and gaps of equal width.
  stripes: {
    width: 120,
    height: 3.4,
    turn: 0,
    ink: s('rect', { className: 'grey-ink', width: 120, height: 1.7 }),
  },
  // Not implementing, stated or carried: dots.
  dots: {
    width: 4.4,
    height: 4.4,
    turn: 45,
    ink: s('circle', { className: 'grey-ink', cx: 2.2, cy: 2.2, r: 1.15 }),
  },
  'fine-dots': {
    width: 5,
    height: 5,
    turn: 45,
    ink: s('circle', { className: 'grey-ink', cx: 2.5, cy: 2.5, r: 0.7 }),
  },
  // Not named: few thin lines on white.
  hatch: {
    width: 9,
    height: 480,
    turn: 45,
    ink: s('rect', { className: 'grey-ink', width: 0.5, height: 480 }),
  },
};

function patternOf(status: Status, basis: Basis | undefined): string | undefined {
  if (status === 'not-named') return 'hatch';
  if (status === 'implementing') return basis === 'stated' ? undefined : 'stripes';
  return basis === 'stated' ? 'dots' : 'fine-dots';
}

/** Fill of a status; undefined for solid black, which the style sheet sets. */
function fillOf(name: string, status: Status, basis: Basis | undefined): string | undefined {
  const pattern = patternOf(status, basis);
  return pattern && `url(#${pattern}-${name})`;
}

/** @param scale Units of the filled shapes per unit of the chart. */
function patterns(name: string, scale: number, only = Object.keys(PATTERNS)): Element {
  return s(
    'defs',
    only.flatMap((id) => {
      const pattern = PATTERNS[id];
      if (!pattern) return [];
      const { width, height, turn, ink } = pattern;
      return s(
        'pattern',
        {
          id: `${id}-${name}`,
          width,
          height,
          patternUnits: 'userSpaceOnUse',
          patternTransform: `scale(${scale}) rotate(${turn})`,
        },
        [s('rect', { className: 'small-map-land', width, height }), ink],
      );
    }),
  );
}

/** A sample of a status's pattern, for the key. */
export function greyMark(name: string, status: Status, basis: Basis | undefined): Element {
  const pattern = patternOf(status, basis);
  const own = `key-${name}`;
  return s('g', [
    ...(pattern ? [patterns(own, 1, [pattern])] : []),
    s('rect', {
      className: pattern ? 'grey-part' : 'grey-full',
      fill: fillOf(own, status, basis),
      x: 1,
      y: 1,
      width: 18,
      height: 10,
    }),
  ]);
}
