import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Dataset } from '../domain/dataset.ts';
import { unitsOf } from '../domain/places/unit.ts';
import { breakLines } from '../typography/break-lines.ts';
import { drawSmallMap } from '../map/small-map.ts';

/** Size of link previews (Open Graph), in pixels. */
export const OG_WIDTH = 1200;
export const OG_HEIGHT = 630;

/** Of the light theme in styles/tokens.css; a picture has no custom properties. */
const COLOURS = {
  paper: '#f7f7f5',
  ink: '#1b1d21',
  soft: '#54585f',
  implementing: '#08306b',
  carried: '#6490d0',
  land: '#fbfbf9',
  hatch: '#c4c4bc',
  line: '#8c8c84',
  strong: '#4a4c50',
};

const MAP = 540;
const PAD = 56;
const TITLE = 58;
const NOTE = 27;

/**
 * The picture of a link preview: the title beside the map of the default snapshot. Lines are broken with the
 * widths of the font that renders them.
 * @param widthOf Advance width of a text at a font size, in pixels.
 */
export function ogSvg(
  { title, note, site }: { title: string; note: string; site: string },
  dataset: Dataset,
  widthOf: (text: string, size: number) => number,
): string {
  const { register, history } = dataset;
  const small = drawSmallMap(dataset, MAP);
  const room = OG_WIDTH - MAP - 2 * PAD - 20;
  const lines = breakLines(title, room, (line) => widthOf(line, TITLE));
  const notes = breakLines(note, room, (line) => widthOf(line, NOTE));
  const top = PAD + 134;
  const named = unitsOf(register, 'commune').flatMap(({ code }) => {
    const value = history.default.statuses.get(code);
    return value?.status === 'implementing' ? [{ code, basis: value.basis }] : [];
  });
  const text = (content: string, y: number, size: number, fill: string) =>
    s(
      'text',
      { x: PAD, y, fontSize: size, fill, fontFamily: 'Source Serif 4', fontWeight: 600 },
      content,
    );
  return toHtml(
    s('svg', { xmlns: 'http://www.w3.org/2000/svg', width: OG_WIDTH, height: OG_HEIGHT }, [
      s('defs', [
        s(
          'pattern',
          {
            id: 'hatch',
            width: 10,
            height: 10,
            patternUnits: 'userSpaceOnUse',
            patternTransform: 'rotate(45)',
          },
          [
            s('rect', { width: 10, height: 10, fill: COLOURS.land }),
            s('path', { d: 'M5 0v10', stroke: COLOURS.hatch, strokeWidth: 1.5 }),
          ],
        ),
      ]),
      s('rect', { width: OG_WIDTH, height: OG_HEIGHT, fill: COLOURS.paper }),
      s('rect', { x: PAD, y: PAD, width: 96, height: 6, fill: COLOURS.ink }),
      text(site, PAD + 50, 27, COLOURS.soft),
      ...lines.map((line, index) => text(line, top + index * TITLE * 1.28, TITLE, COLOURS.ink)),
      ...notes.map((line, index) =>
        text(line, OG_HEIGHT - PAD - (notes.length - 1 - index) * 38, 27, COLOURS.soft),
      ),
      s(
        'g',
        {
          transform: `translate(${OG_WIDTH - MAP - 36} ${Math.round((OG_HEIGHT - small.height) / 2)})`,
        },
        [
          s('path', { d: small.land, fill: 'url(#hatch)' }),
          s('path', {
            d: small.communeLines,
            fill: 'none',
            stroke: COLOURS.line,
            strokeWidth: 0.75,
          }),
          ...named.map(({ code, basis }) =>
            s('path', {
              d: small.shape(code),
              fill: basis === 'carried' ? COLOURS.carried : COLOURS.implementing,
              stroke: COLOURS.land,
              strokeWidth: 1,
            }),
          ),
          s('path', {
            d: small.districtLines,
            fill: 'none',
            stroke: COLOURS.strong,
            strokeWidth: 2,
          }),
        ],
      ),
    ]),
    { space: 'svg', closeEmptyElements: true },
  );
}
