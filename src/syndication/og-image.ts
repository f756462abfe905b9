import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Dataset } from '../domain/dataset.ts';
import { unitsOf } from '../domain/places/unit.ts';
import { breakLines } from '../typography/break-lines.ts';
import { drawSmallMap } from '../map/small-map.ts';
import type { Colours } from '../styles/palette.ts';

/** Size of link previews (Open Graph), in pixels. */
export const OG_WIDTH = 1200;
export const OG_HEIGHT = 630;

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
  colours: Colours,
  widthOf: (text: string, size: number) => number,
): string {
  const { register, history } = dataset;
  const small = drawSmallMap(dataset, MAP);
  const room = OG_WIDTH - MAP - 2 * PAD - 20;
  const lines = breakLines(title, room, (line) => widthOf(line, TITLE));
  const notes = breakLines(note, room, (line) => widthOf(line, NOTE));
  const top = PAD + 134;
  const named = unitsOf(register, 'commune').filter(
    ({ code }) => history.default.statuses.get(code)?.status === 'implementing',
  );
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
            s('rect', { width: 10, height: 10, fill: colours['map-land'] }),
            s('path', { d: 'M5 0v10', stroke: colours.hatch, strokeWidth: 1.5 }),
          ],
        ),
      ]),
      s('rect', { width: OG_WIDTH, height: OG_HEIGHT, fill: colours.paper }),
      s('rect', { x: PAD, y: PAD, width: 96, height: 6, fill: colours.ink }),
      text(site, PAD + 50, 27, colours['ink-soft']),
      ...lines.map((line, index) => text(line, top + index * TITLE * 1.28, TITLE, colours.ink)),
      ...notes.map((line, index) =>
        text(line, OG_HEIGHT - PAD - (notes.length - 1 - index) * 38, 27, colours['ink-soft']),
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
            stroke: colours['map-line'],
            strokeWidth: 0.75,
          }),
          ...named.map(({ code }) =>
            s('path', {
              d: small.shape(code),
              fill: colours.implementing,
              stroke: colours['map-land'],
              strokeWidth: 1,
            }),
          ),
          s('path', {
            d: small.districtLines,
            fill: 'none',
            stroke: colours['map-line-strong'],
            strokeWidth: 2,
          }),
        ],
      ),
    ]),
    { space: 'svg', closeEmptyElements: true },
  );
}
