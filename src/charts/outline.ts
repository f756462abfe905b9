import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { unitOf, unitsOf } from '../domain/places/unit.ts';
import { fullName } from '../i18n/format.ts';
import { editionWords } from '../i18n/words/edition-words.ts';
import { messages } from '../i18n/words/messages.ts';
import { drawSmallMap } from '../map/small-map.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';
import { placeNames } from './district-names.ts';
import { FINENESS } from './map-layers.ts';
import { round, textLines } from './text.ts';

/** Height of a digit's middle above its baseline, in units of the drawing, at the size of .paper-number. */
const DIGIT = 4;

/** The map without statuses, for colouring in: all communes, or those of one district with numbers. */
export function drawOutline(
  dataset: Dataset,
  district: string | undefined,
  locale: Locale,
): DrawnChart {
  return district === undefined ? province(dataset, locale) : around(dataset, district, locale);
}

function province(dataset: Dataset, locale: Locale): DrawnChart {
  const t = messages(locale);
  const edition = editionWords(dataset, locale);
  const { register } = dataset;
  const small = drawSmallMap(dataset, WIDTH * FINENESS);
  const districts = unitsOf(register, 'district');
  const communes = unitsOf(register, 'commune');
  return {
    name: 'outline.commune',
    title: t.charts.outline.province(edition),
    description: t.charts.outline.provinceText(districts.length, communes.length),
    width: WIDTH,
    height: round(small.height / FINENESS),
    content: [
      s('g', { transform: `scale(${1 / FINENESS})` }, [
        s('path', { className: 'small-map-land', d: small.land }),
        s('path', { className: 'paper-line', d: small.communeLines }),
        s('path', { className: 'paper-border', d: small.districtLines }),
      ]),
      ...placeNames(small).map(({ text, x, y }) =>
        textLines([text], { x, y, anchor: 'middle', className: 'small-map-name' }),
      ),
    ],
    key: [],
    claims: [],
    remark: t.charts.outline.remark(edition),
    table: {
      head: [t.table.district, t.charts.outline.count, t.charts.outline.communes],
      rows: districts.map((district) => {
        const own = communes.filter(({ parent }) => parent === district.code);
        return [fullName(district, locale), own.length, own.map(({ name }) => name.vi).join(', ')];
      }),
    },
  };
}

/** Numbers as on the district's page: in the order of the register. */
function around(dataset: Dataset, code: string, locale: Locale): DrawnChart {
  const t = messages(locale);
  const { register } = dataset;
  const small = drawSmallMap(dataset, WIDTH * FINENESS, code);
  const communes = unitsOf(register, 'commune', code);
  const place = fullName(unitOf(register, code), locale);
  const number = (index: number): Element =>
    s('text', { className: 'paper-number', textAnchor: 'middle', x: 10, y: 10 }, String(index + 1));
  return {
    name: `outline.commune.${code}`,
    title: t.charts.outline.district(place),
    description: t.charts.outline.districtText(place, communes.length),
    width: WIDTH,
    height: round(small.height / FINENESS),
    content: [
      s('g', { transform: `scale(${1 / FINENESS})` }, [
        s('path', { className: 'paper-around', d: small.districtLines }),
        ...communes.map((unit) =>
          s('path', { className: 'paper-unit', dataUnit: unit.code, d: small.shape(unit.code) }, [
            s('title', fullName(unit, locale)),
          ]),
        ),
        s('path', { className: 'paper-border', d: small.shape(code) }),
      ]),
      ...communes.map((unit, index) => {
        const [x, y] = small.point(unit.code);
        return textLines([String(index + 1)], {
          x: x / FINENESS,
          y: y / FINENESS + DIGIT,
          anchor: 'middle',
          className: 'paper-number',
        });
      }),
    ],
    key: communes.map((unit, index) => ({ mark: number(index), words: fullName(unit, locale) })),
    claims: [],
    remark: t.charts.outline.remark(editionWords(dataset, locale)),
    table: {
      head: [t.charts.outline.number, t.table.name],
      rows: communes.map((unit, index) => [index + 1, fullName(unit, locale)]),
    },
  };
}
