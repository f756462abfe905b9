import { foldChart } from '../charts/fold.ts';
import { pictureSvg } from '../charts/standalone.ts';
import { PALETTE } from '../styles/sheets.ts';
import {
  type LinkPicture,
  linkPictures,
  linkPictureSvg,
  PICTURE_WIDTH,
} from '../syndication/link-picture.ts';
import { indexedPng } from './indexed-png.ts';
import { renderPixels, widthOf } from './render.ts';
import { loadSite } from './site.ts';
import { PICTURE_STYLE } from './styles.ts';

const COLOURS = PALETTE.light;
/** What must keep its colour: the statuses, and what they stand on. */
const MEANT = [
  COLOURS.implementing,
  COLOURS['not-implementing'],
  COLOURS.paper,
  COLOURS.ink,
] as const;

/** Static paths of the link pictures. */
export function linkPicturePaths(): { params: { file: string }; props: LinkPicture }[] {
  return linkPictures(loadSite().dataset).map((picture) => ({
    params: { file: `${picture.id}.${picture.locale}.png` },
    props: picture,
  }));
}

/** A link picture as PNG. */
export async function linkPicture(picture: LinkPicture): Promise<Uint8Array<ArrayBuffer>> {
  const { dataset } = loadSite();
  const drawing = pictureSvg(foldChart(picture.draw()), PICTURE_STYLE);
  const svg = linkPictureSvg(picture, drawing, dataset, COLOURS, widthOf);
  return new Uint8Array(indexedPng(await renderPixels(svg, PICTURE_WIDTH), COLOURS.paper, MEANT));
}
