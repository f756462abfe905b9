import PptxGenJS from 'pptxgenjs';
import type { Deck } from '../../domain/texts/deck.ts';
import type { Passage } from '../../domain/texts/lesson.ts';
import type { Locale } from '../../domain/locale.ts';
import { paragraphsOf } from '../../domain/texts/passage.ts';
import { messages } from '../../i18n/words/messages.ts';
import type { Colours } from '../../styles/palette.ts';
import { hexOf } from '../office-colour.ts';
import { stableZip } from '../stable-zip.ts';
import type { ComposedSlide } from './compose-slide.ts';
import { NOTES, patchXml } from './patch-xml.ts';
import { type SlideArea, areasOf } from './slide-areas.ts';
import type { SlideDrawing } from './slide-drawing.ts';
import { FACES, runsOf, SINGLE } from './slide-runs.ts';
import { LEADING, SLIDE } from './slide-plan.ts';

/** A slide with its chart as a rendered picture. */
export interface FinishedSlide {
  slide: ComposedSlide;
  /** Speaker's notes. */
  notes: Passage;
  picture: (Pick<SlideDrawing, 'area' | 'description'> & { png: Uint8Array }) | undefined;
}

const LANGUAGES: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };

const POINTS_PER_INCH = 72;
const inInches = ({ x, y, w, h }: SlideArea): SlideArea => ({
  x: x / POINTS_PER_INCH,
  y: y / POINTS_PER_INCH,
  w: w / POINTS_PER_INCH,
  h: h / POINTS_PER_INCH,
});

/**
 * The slides of a lesson as PowerPoint file, with speaker's notes. The same input gives the same bytes.
 * @param site The name of the site.
 */
export async function deckPptx(
  deck: Deck,
  slides: readonly FinishedSlide[],
  colours: Colours,
  site: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { locale } = deck;
  const t = messages(locale);
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = deck.title;
  file.subject = t.slides.title(deck.title);
  file.author = site;
  file.company = site;
  file.theme = { headFontFace: FACES.title, bodyFontFace: FACES.body };

  const { margin, rule, width } = SLIDE;
  const layouts = new Set<string>();
  /** The layout of a slide, which positions the library's placeholders. */
  function layoutFor(slide: ComposedSlide): string {
    const { plan } = slide;
    const name = `${plan.layout} ${plan.title}/${plan.titleLines}`;
    if (layouts.has(name)) return name;
    layouts.add(name);
    const isFirst = plan.layout === 'title';
    const ink = isFirst ? hexOf(colours['map-land']) : hexOf(colours.ink);
    const areas = areasOf(slide);
    const placeholder = (of: 'title' | 'body') => ({
      placeholder: {
        options: {
          name: of,
          type: of,
          color: ink,
          fontFace: FACES[of],
          margin: 0,
          valign: (of === 'title'
            ? isFirst
              ? 'bottom'
              : 'top'
            : plan.layout === 'text'
              ? 'middle'
              : 'top') as 'top' | 'middle' | 'bottom',
          ...inInches(areas[of]),
        },
        text: '',
      },
    });
    file.defineSlideMaster({
      title: name,
      background: { color: isFirst ? hexOf(colours.implementing) : hexOf(colours.surface) },
      objects: [
        {
          rect: {
            ...inInches({ x: margin, y: rule.top, w: width - 2 * margin, h: rule.height }),
            fill: { color: ink },
          },
        },
        placeholder('title'),
        placeholder('body'),
      ],
      slideNumber: {
        ...inInches({ x: width - margin - 60, y: 504, w: 60, h: 22 }),
        align: 'right',
        color: ink,
        fontFace: FACES.body,
        fontSize: SLIDE.foot,
        margin: 0,
      },
    });
    return name;
  }

  const allNotes: string[][] = [];
  for (const { slide, notes, picture } of slides) {
    const { plan, foot, chart, sources } = slide;
    const page = file.addSlide({ masterName: layoutFor(slide) });
    const areas = areasOf(slide);
    page.addText(slide.title, {
      placeholder: 'title',
      fontSize: plan.title,
      fontFace: FACES.title,
      bold: true,
      align: 'left',
      lineSpacingMultiple: LEADING.title / SINGLE.title,
      margin: 0,
    });
    page.addText(runsOf(slide), { placeholder: 'body', margin: 0 });
    if (picture)
      page.addImage({
        data: `image/png;base64,${base64(picture.png)}`,
        altText: picture.description,
        ...inInches(picture.area),
      });
    if (foot)
      page.addText(foot, {
        ...inInches(areas.foot),
        fontSize: SLIDE.foot,
        fontFace: FACES.body,
        color: plan.layout === 'title' ? hexOf(colours['map-land']) : hexOf(colours['ink-soft']),
        align: 'left',
        valign: 'bottom',
        margin: 0,
      });
    allNotes.push([
      ...paragraphsOf(notes),
      ...[chart?.remark, sources].flatMap((line) => (line ? [line] : [])),
    ]);
    page.addNotes(NOTES);
  }

  const made = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
  const dates = { created: deck.published.text, modified: deck.updated.text };
  return stableZip(made, dates, (xml, name) => patchXml(xml, name, LANGUAGES[locale], allNotes));
}

/** Encodes bytes as the library requires. */
function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
