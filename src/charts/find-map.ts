import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import type { ResolvedQuestion } from '../domain/texts/quiz.ts';
import { unitOf } from '../domain/places/unit.ts';
import { fullName } from '../i18n/format.ts';
import { drawSmallMap } from '../map/small-map.ts';
import { WIDTH } from './drawn-chart.ts';
import { placeNames } from './district-names.ts';
import { DOTS, FINENESS, hatchArea, hatched } from './map-layers.ts';
import { round, textLines } from './text.ts';

/** Height of a digit's middle above its baseline, in units of the drawing. */
const DIGIT = 4;

/**
 * The map of a question, without colours: the units to choose from, with the names of districts or the
 * numbers of communes. Their statuses are in `data-reveal`, shown after the answer.
 */
export function drawFindMap(
  dataset: Dataset,
  { id, level, within, units }: ResolvedQuestion & { form: 'find' },
  locale: Locale,
): { width: number; height: number; content: Element[] } {
  const { register } = dataset;
  const small = drawSmallMap(dataset, WIDTH * FINENESS, within);
  const name = `find-${id}`;
  const outline = within === undefined ? small.land : small.shape(within);
  return {
    width: WIDTH,
    height: round(small.height / FINENESS),
    content: [
      hatchArea(name, outline),
      dotted(name),
      s('g', { transform: `scale(${1 / FINENESS})` }, [
        ...(within === undefined
          ? []
          : [s('path', { className: 'find-around', d: small.districtLines })]),
        ...hatched(name, small),
        ...units.map(({ code, value: { status, basis } }) =>
          s(
            'path',
            {
              className: 'find-unit',
              dataUnit: code,
              dataReveal: status,
              dataRevealBasis: basis,
              fill: basis === 'carried' ? `url(#older-${status}-${name})` : undefined,
              d: small.shape(code),
            },
            [s('title', fullName(unitOf(register, code), locale))],
          ),
        ),
        s('path', {
          className: 'small-map-border',
          d: within === undefined ? small.districtLines : outline,
        }),
        s('g', { className: ['small-map-spot', 'small-map-spot--lit'] }, [
          s('path', { className: ['small-map-ring', 'small-map-ring--halo'], dataRing: '' }),
          s('path', { className: 'small-map-ring', dataRing: '' }),
        ]),
      ]),
      ...(level === 'district'
        ? placeNames(small).map(({ text, x, y }) =>
            textLines([text], { x, y, anchor: 'middle', className: 'small-map-name' }),
          )
        : units.map(({ code }, index) => {
            const [x, y] = small.point(code);
            return textLines([String(index + 1)], {
              x: x / FINENESS,
              y: y / FINENESS + DIGIT,
              anchor: 'middle',
              className: 'paper-number',
            });
          })),
    ],
  };
}

/** The colour of a status with the light dots of an older source, to be shown by the answer. */
function dotted(name: string): Element {
  const side = DOTS.pitch * FINENESS;
  return s(
    'defs',
    (['implementing', 'not-implementing'] as const).map((status) =>
      s(
        'pattern',
        {
          id: `older-${status}-${name}`,
          width: side,
          height: side,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        [
          s('rect', { className: `older-${status}`, width: side, height: side }),
          s('circle', {
            className: 'older-dot',
            cx: side / 2,
            cy: side / 2,
            r: DOTS.radius * FINENESS,
          }),
        ],
      ),
    ),
  );
}
