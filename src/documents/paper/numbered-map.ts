import type { Element } from 'hast';
import { s } from 'hastscript';
import { greyLayers } from '../../charts/grey-map.ts';
import { type Box, overlap } from '../../domain/places/box.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Boundaries } from '../../domain/places/geometry.ts';
import type { Statuses } from '../../domain/status/snapshot-view.ts';
import type { Locale } from '../../domain/locale.ts';
import { isWithin, type Unit, unitOf, unitsOf } from '../../domain/places/unit.ts';
import { drawSmallMap, type SmallMap } from '../../map/small-map.ts';
import type { Colours } from '../../styles/palette.ts';
import { textWidth } from '../../typography/text-width.ts';
import type { DocumentContext } from './paper.ts';

/** A drawing in tenths of a millimetre. */
export interface PrintDrawing {
  width: number;
  height: number;
  content: Element[];
}

/** All communes with their numbers, and an inset of those too close for numbers. */
export interface NumberedMap {
  province: PrintDrawing;
  insets: readonly { district: Unit; sheet: PrintDrawing }[];
}

type Land = Pick<Dataset, 'register' | 'communes' | 'districts'>;

/** A point of type in tenths of a millimetre. */
const POINT = 25.4 / 7.2;
const NUMBER = 6.6 * POINT;
const NAME = 9 * POINT;
/** Space of a number around its point, to avoid overlaps. */
const CLOSEST = 26;
/** Tenths of a millimetre per unit of a pattern, as in charts in texts. */
const PATTERN = 2.6;

/**
 * The map of all communes for a whole page. Each commune has its number within its district, as on the district's
 * page: in the order of the register.
 * @param width Of the map of the province, in mm. @param insetWidth Of each inset, in mm.
 * @param answers Statuses to draw in patterns; a blank map without.
 */
export function numberedMap(
  { dataset, locale, colours }: Pick<DocumentContext, 'dataset' | 'locale' | 'colours'>,
  width: number,
  insetWidth: number,
  answers?: Statuses,
): NumberedMap {
  const { register } = dataset;
  const draw = (label: PlacedLabel) => drawLabel(label, colours);
  const small = drawSmallMap(dataset, width * 10);
  const districts = unitsOf(register, 'district');
  const crowded = districts.filter(({ code }) =>
    isCrowded(small, unitsOf(register, 'commune', code)),
  );
  const apart = new Set(crowded.map(({ code }) => code));
  const numbers = districts
    .filter(({ code }) => !apart.has(code))
    .flatMap(({ code }) => numbersOf(small, unitsOf(register, 'commune', code)));
  return {
    province: {
      width: small.width,
      height: small.height,
      content: [
        ...ground(dataset, small, locale, colours, 'province', answers),
        ...numbers.map(draw),
        ...namesAmong(small, numbers).map(draw),
      ],
    },
    insets: crowded.map((district) => {
      const land = alone(dataset, district);
      const close = drawSmallMap(land, insetWidth * 10, district.code);
      return {
        district,
        sheet: {
          width: close.width,
          height: close.height,
          content: [
            ...ground(land, close, locale, colours, district.code, answers),
            ...numbersOf(close, unitsOf(register, 'commune', district.code)).map(draw),
          ],
        },
      };
    }),
  };
}

/** One district without its surroundings. */
function alone({ register, communes, districts }: Dataset, { code }: Unit): Land {
  const within = (boundaries: Boundaries): Boundaries => ({
    ...boundaries,
    features: boundaries.features.filter(({ properties }) =>
      isWithin(register, properties.code, code),
    ),
  });
  return { register, communes: within(communes), districts: within(districts) };
}

/** Land and borders, blank or with the patterns of the statuses. */
function ground(
  { register, communes }: Land,
  small: SmallMap,
  locale: Locale,
  colours: Colours,
  name: string,
  answers: Statuses | undefined,
): Element[] {
  if (answers) {
    const units = communes.features.map(({ properties }) => unitOf(register, properties.code));
    return greyLayers(small, units, answers, name, PATTERN, locale);
  }
  const line = { fill: 'none', stroke: colours.ink, strokeLinejoin: 'round' } as const;
  return [
    s('path', { className: 'small-map-land', d: small.land }),
    s('path', { ...line, strokeWidth: 1.5, d: small.communeLines }),
    s('path', { ...line, strokeWidth: 4, d: small.districtLines }),
  ];
}

/** Whether numbers at the points of these communes would overlap. */
function isCrowded(small: SmallMap, communes: readonly Unit[]): boolean {
  const points = communes.map(({ code }) => small.point(code));
  return points.some(([x, y], index) =>
    points.slice(index + 1).some((other) => Math.hypot(other[0] - x, other[1] - y) < CLOSEST),
  );
}

interface PlacedLabel {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: 400 | 600;
}

function numbersOf(small: SmallMap, communes: readonly Unit[]): PlacedLabel[] {
  return communes.map(({ code }, index) => {
    const [x, y] = small.point(code);
    return { text: String(index + 1), x, y, size: NUMBER, weight: 400 };
  });
}

/** Search radius for the position of a name, and its steps, in tenths of a millimetre. */
const REACH = 160;
const STEP = 8;

/** The names of the districts, on its district and as close to its point as numbers and other names allow. */
function namesAmong(small: SmallMap, numbers: readonly PlacedLabel[]): PlacedLabel[] {
  const taken = numbers.map(boxOf);
  return small.names.map(({ code, text, x, y }) => {
    const name = (dx: number, dy: number): PlacedLabel => ({
      text,
      x: x + dx,
      y: y + dy,
      size: NAME,
      weight: 600,
    });
    const steps = Array.from(
      { length: 2 * (REACH / STEP) + 1 },
      (_, index) => index * STEP - REACH,
    );
    const free = steps
      .flatMap((dy) => steps.map((dx) => ({ dx, dy, far: Math.hypot(dx, dy) })))
      .sort((a, b) => a.far - b.far)
      .map(({ dx, dy }) => name(dx, dy))
      .find((one) => {
        const box = boxOf(one);
        return (
          box.left > 0 &&
          box.right < small.width &&
          small.contains(code, [one.x, one.y]) &&
          taken.every((other) => !overlap(box, other))
        );
      });
    const chosen = free ?? name(0, 0);
    taken.push(boxOf(chosen));
    return chosen;
  });
}

function boxOf({ text, x, y, size, weight }: PlacedLabel): Box {
  const half = (textWidth(text, size) * (weight === 600 ? 1.12 : 1)) / 2 + 3;
  return { left: x - half, right: x + half, top: y - size * 0.6, bottom: y + size * 0.6 };
}

/** Text with a white halo, legible on any pattern. */
function drawLabel({ text, x, y, size, weight }: PlacedLabel, colours: Colours): Element {
  return s(
    'text',
    {
      x: Math.round(x),
      y: Math.round(y + size * 0.36),
      textAnchor: 'middle',
      style: `font-size: ${size.toFixed(1)}px; font-weight: ${weight}; stroke: ${colours.surface}; stroke-width: ${(size * 0.26).toFixed(1)}px; stroke-linejoin: round; paint-order: stroke`,
    },
    text,
  );
}
