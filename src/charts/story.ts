import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { pagePlan } from '../domain/places/page-limits.ts';
import { unitsOf } from '../domain/places/unit.ts';
import type { SnapshotView, Statuses } from '../domain/status/snapshot-view.ts';
import { formatRange } from '../domain/status/count-bounds.ts';
import { fullName } from '../i18n/format.ts';
import { messages } from '../i18n/words/messages.ts';
import { drawSmallMap, type SmallMap } from '../map/small-map.ts';
import { WIDTH } from './drawn-chart.ts';
import { NAME_LINE, namesOn, type Under } from './names-on.ts';
import { FINENESS, hatchArea, mapLayers } from './map-layers.ts';
import { round, textLines } from './text.ts';

/** One drawing of the story on the home page. All have the same size, so that they can stand in one place. */
export interface StoryDrawing {
  /** What it shows, for readers who cannot see it. */
  description: string;
  content: Element[];
}

export const STORY_SIZE = { width: WIDTH, height: 330 } as const;

/** Squares of the first drawing: as wide as the drawing, in rows that a reader can count. */
const GRID = { columns: 13, side: 18 } as const;
const SMALL_GRID = { columns: 31, side: 7 } as const;

/**
 * The drawings of the story: the total as squares; the places that can be named; the same with the squares that have
 * no place; the last snapshot, with what its total proves of each district; the places to choose from.
 * @param linkTo Address of a district on the map at a date.
 */
export function drawStory(
  dataset: Dataset,
  locale: Locale,
  linkTo: (district: string, at: string) => string,
): readonly [StoryDrawing, StoryDrawing, StoryDrawing, StoryDrawing, StoryDrawing] {
  const { history, register } = dataset;
  const t = messages(locale).home.story;
  const { default: view } = history;
  const last = history.views.at(-1) ?? view;
  const { communesPerSquare: each, fitsOnOnePage } = pagePlan(register);
  const { commune: tally } = view.tallies;
  const small = drawSmallMap(dataset, WIDTH * FINENESS);
  const level = fitsOnOnePage ? 'commune' : 'district';
  const squaresOf = (count: number) => Math.round(count / each);
  const stated = new Map([...view.statuses].filter(([, { basis }]) => basis === 'stated'));

  const map = (name: string, { snapshot }: SnapshotView, statuses: Statuses, under: Under) => [
    ...mapOf(dataset, small, name, statuses, level, locale, under),
    ...districtLinks(dataset, small, locale, (code) => linkTo(code, snapshot.id)),
  ];
  /** Of each district, how many are named. */
  const named: Under = (code) => {
    const group = view.bounds.find(({ district }) => district.code === code)?.group;
    return group && group.implementing > 0 ? `${group.implementing}/${group.units}` : '';
  };
  const range: Under = (code) => {
    const bound = last.bounds.find(({ district }) => district.code === code);
    return bound ? formatRange(bound) : '';
  };

  const [all, not] = [squaresOf(tally.implementing), squaresOf(tally.notImplementing)];
  const hidden = squaresOf(tally.hiddenImplementing);
  const rows = Math.ceil(hidden / SMALL_GRID.columns);
  const below = 212;
  const pitch = WIDTH / SMALL_GRID.columns;
  return [
    {
      description: t.squares(tally.implementing, tally.notImplementing, tally.units),
      content: [
        squares(0, all, 0, GRID, 'squares-stated'),
        squares(all, all + not, 0, GRID, 'squares-not'),
        ...labels(
          [t.have(tally.implementing), t.haveNot(tally.notImplementing)],
          Math.ceil((all + not) / GRID.columns) * (WIDTH / GRID.columns) + 17,
        ),
      ],
    },
    {
      description: t.places(tally.stated.implementing, view.snapshot.name[locale]),
      content: map('story-places', view, stated, named),
    },
    {
      description: t.floatingDrawing(tally.hiddenImplementing, tally.hiddenNotImplementing),
      content: [
        s('g', { transform: `translate(${round(WIDTH * 0.19)} 0) scale(0.62)` }, [
          ...mapOf(dataset, small, 'story-floating', stated, level, locale, undefined),
        ]),
        ...labels([t.hidden(tally.hiddenImplementing)], below),
        squares(0, hidden, below + 6, SMALL_GRID, 'squares-hidden'),
        ...labels([t.hiddenNot(tally.hiddenNotImplementing)], below + 30 + rows * pitch),
        squares(
          0,
          squaresOf(tally.hiddenNotImplementing),
          below + 36 + rows * pitch,
          SMALL_GRID,
          'squares-not',
        ),
      ],
    },
    {
      description: t.ranges(last.tallies.commune.implementing, last.snapshot.name[locale]),
      content: map('story-ranges', last, last.statuses, range),
    },
    {
      description: t.map,
      content: map('story-yours', view, view.statuses, () => ''),
    },
  ];
}

/** The map with the names of districts, or without names. */
function mapOf(
  { register }: Dataset,
  small: SmallMap,
  name: string,
  statuses: Statuses,
  level: 'commune' | 'district',
  locale: Locale,
  under: Under | undefined,
): Element[] {
  return [
    hatchArea(name, small.land),
    s(
      'g',
      { transform: `scale(${1 / FINENESS})` },
      mapLayers(small, unitsOf(register, level), statuses, name, locale, level),
    ),
    ...(under ? namesOn(small, under) : []).flatMap(({ lines, x, y, code }) => {
      const members = unitsOf(register, 'commune', code);
      const dark = members.filter((unit) => statuses.get(unit.code)?.status === 'implementing');
      const isDark = level === 'commune' && dark.length > members.length / 2;
      const className = `small-map-name${isDark ? ' on-implementing' : ''}`;
      return lines.map((line, i) =>
        textLines([line], { x, y: y + i * NAME_LINE, anchor: 'middle', className }),
      );
    }),
  ];
}

/** A link over each district, for a finger or a mouse. */
function districtLinks(
  { register }: Dataset,
  small: SmallMap,
  locale: Locale,
  linkTo: (code: string) => string,
): Element[] {
  return [
    s(
      'g',
      { transform: `scale(${1 / FINENESS})` },
      unitsOf(register, 'district').map((unit) =>
        s('a', { href: linkTo(unit.code), ariaLabel: fullName(unit, locale) }, [
          s('path', { className: 'story-link', d: small.shape(unit.code) }),
        ]),
      ),
    ),
  ];
}

/** Squares from one number to another of a grid that begins at this height. */
function squares(
  from: number,
  to: number,
  top: number,
  { columns, side }: { columns: number; side: number },
  className: string,
): Element {
  const pitch = WIDTH / columns;
  const inset = (pitch - side) / 2;
  const d = Array.from({ length: to - from }, (_, i) => {
    const [column, row] = [(from + i) % columns, Math.floor((from + i) / columns)];
    const [x, y] = [column * pitch + inset, top + row * pitch + inset];
    return `M${round(x)} ${round(y)}h${side}v${side}h-${side}z`;
  }).join('');
  return s('path', { className, d });
}

/** Words at the left and at the right end of a line. */
function labels([left = '', right]: readonly string[], y: number): Element[] {
  return [
    textLines([left], { x: 1, y, className: 'chart-strong' }),
    ...(right === undefined
      ? []
      : [textLines([right], { x: WIDTH - 1, y, anchor: 'end', className: 'chart-strong' })]),
  ];
}
