import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Chart } from '../domain/texts/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { unitOf, unitsOf } from '../domain/places/unit.ts';
import { fullName } from '../i18n/format.ts';
import { everSummary, mapSummary } from '../i18n/sentences/map-summary.ts';
import { messages } from '../i18n/words/messages.ts';
import { drawSmallMap, type SmallMap } from '../map/small-map.ts';
import { MIDDLE, placeNames } from './district-names.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';
import { keyOf, tableOf } from './map-key.ts';
import { FINENESS, hatchArea, hatchMark, mapLayers, statusMark } from './map-layers.ts';
import { round, textLines } from './text.ts';
import { viewAt } from '../domain/status/snapshot-view.ts';

/** The map at a date, or across time, of the province or around one district. */
export function drawMapChart(
  dataset: Dataset,
  { at, level, district }: Chart & { kind: 'map' },
  locale: Locale,
  spots: readonly string[],
): DrawnChart {
  const t = messages(locale);
  const { register, history } = dataset;
  const view = viewAt(history, at);
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
      // Around a district there is no hatch: nothing is said there.
      hatchArea(name, district === undefined ? small.land : small.shape(district)),
      s('g', { transform: `scale(${1 / FINENESS})` }, [
        ...mapLayers(small, unitsOf(register, level), statuses, name, locale, level),
        ...(district === undefined ? [] : around(small, district)),
        ...spots.map((code) => spot(small.shape(code), code)),
      ]),
      ...placeNames(small).map(({ text, x, y }) => {
        const middle = [x * FINENESS, (y - MIDDLE) * FINENESS] as const;
        // The surroundings of a district are dimmed.
        const under = units.find(
          ({ code }) => statuses.get(code)?.status !== 'not-named' && small.contains(code, middle),
        );
        const status = under && statuses.get(under.code)?.status;
        const className = `small-map-name${status ? ` on-${status}` : ''}`;
        return textLines([text], { x, y, anchor: 'middle', className });
      }),
    ],
    key: keyOf(
      units,
      statuses,
      locale,
      (status, basis) => (status === 'not-named' ? hatchMark() : statusMark(status, basis)),
      view === undefined,
    ),
    claims: view
      ? [view.snapshot.totals[level === 'district' ? 'district' : 'commune']?.id ?? []].flat()
      : [],
    remark: t.charts.map.remark,
    table: tableOf(units, statuses, locale, register, view === undefined),
  };
}

/** Dims the surroundings of a district, and emphasises its border. */
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

/** The outline of a place to highlight: a line with a light casing, visible on any colour. */
const spot = (d: string, code: string): Element =>
  s('g', { className: 'small-map-spot', dataSpot: code }, [
    s('path', { className: 'small-map-ring small-map-ring--halo', d }),
    s('path', { className: 'small-map-ring', d }),
  ]);
