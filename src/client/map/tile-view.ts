import type { MapLevel } from '../../domain/places/unit.ts';
import { required } from '../shared/element.ts';
import { pair, type Records, type UnitRecord } from './records.ts';

/** Layout of the drawing, and positions in it. */
export interface TileView {
  /** Draws the units of a level as squares; without a level, as outlines. */
  show: (level: MapLevel | undefined) => void;
  /** Position of a unit's name in the current layout, in units of the sheet. */
  pointOf: (record: UnitRecord) => readonly [x: number, y: number];
}

/** Gap around a square, as a share of the tile's side. */
const GAP = 0.06;

/**
 * The tile map is the same drawing with different outlines: one equal square per unit, in geographic order.
 * Colours, rings, list and zoom work unchanged.
 */
export function setUpTileView(
  root: HTMLElement,
  drawing: SVGSVGElement,
  records: Records,
): TileView {
  const { width, height } = drawing.viewBox.baseVal;
  const outside = required<SVGPathElement>(drawing, '.map-outside');
  const paths = [outside, ...[...records.values()].map(({ shape }) => shape)];
  const outlines = new Map(paths.map((path) => [path, path.getAttribute('d') ?? '']));
  const grids = {
    commune: gridOf('commune'),
    district: gridOf('district'),
  };
  let shown: MapLevel | undefined;

  function gridOf(level: MapLevel) {
    const [columns, rows] = pair(
      document.querySelector<HTMLElement>(`[data-table=${level}]`)?.dataset['grid'],
    );
    const side = Math.floor(Math.min(width / (columns + 1), height / (rows + 1)));
    return { side, left: (width - columns * side) / 2, top: (height - rows * side) / 2 };
  }

  function square([column, row]: UnitRecord['tile'], level: MapLevel): string {
    const { side, left, top } = grids[level];
    const gap = Math.round(side * GAP);
    const s = side - 2 * gap;
    return `M${left + column * side + gap} ${top + row * side + gap}h${s}v${s}h${-s}z`;
  }

  const communesOf = (district: string) =>
    [...records.values()].filter(({ parent }) => parent === district);

  /** The border of a district's squares: sides next to another district's square or to none. */
  function border(district: string): string {
    const { side, left, top } = grids.commune;
    const tiles = communesOf(district).map(({ tile }) => tile);
    const own = new Set(tiles.map(String));
    return tiles
      .map(([column, row]) => {
        const [x, y] = [left + column * side, top + row * side];
        const free = (dx: number, dy: number) => !own.has(String([column + dx, row + dy]));
        return [
          free(0, -1) ? `M${x} ${y}h${side}` : '',
          free(0, 1) ? `M${x} ${y + side}h${side}` : '',
          free(-1, 0) ? `M${x} ${y}v${side}` : '',
          free(1, 0) ? `M${x + side} ${y}v${side}` : '',
        ].join('');
      })
      .join('');
  }

  /** A unit's outline on the tile map of a level; communes are hidden at district level. */
  function onTiles({ tile, level: own, code }: UnitRecord, level: MapLevel): string {
    if (own === level) return square(tile, level);
    return own === 'district' ? border(code) : '';
  }

  return {
    show: (level) => {
      if (level === shown) return;
      shown = level;
      root.toggleAttribute('data-tiles', level !== undefined);
      let squares = '';
      for (const record of records.values()) {
        const d = level ? onTiles(record, level) : (outlines.get(record.shape) ?? '');
        record.shape.setAttribute('d', d);
        if (record.level === level) squares += d;
      }
      outside.setAttribute(
        'd',
        level
          ? `M-300-300H${width + 300}V${height + 300}H-300z${squares}`
          : (outlines.get(outside) ?? ''),
      );
    },
    pointOf: (record) => {
      if (!shown) return record.point;
      const { side, left, top } = grids[shown];
      const own = record.level === shown ? [record] : communesOf(record.code);
      const middle = (axis: 0 | 1) =>
        own.reduce((sum, { tile }) => sum + tile[axis] + 0.5, 0) / own.length;
      return [left + middle(0) * side, top + middle(1) * side];
    },
  };
}
