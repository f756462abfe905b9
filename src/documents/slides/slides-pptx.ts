import type { Element, ElementContent } from 'hast';
import PptxGenJS from 'pptxgenjs';
import { composeSlide, type ComposedSlide } from './compose-slide.ts';
import { foldChart } from '../../charts/fold.ts';
import { LEADING, SLIDE, SPACE } from './slide-plan.ts';
import { lightTheme, pictureSvg } from '../../charts/standalone.ts';
import { LINE, SIZE } from '../../charts/text.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Deck } from '../../domain/texts/deck.ts';
import type { Locale } from '../../domain/locale.ts';
import { blocksOf, paragraphsOf } from '../../domain/texts/passage.ts';
import { messages } from '../../i18n/words/messages.ts';
import { indexedPng, type Pixels } from '../indexed-png.ts';
import { stableZip } from '../stable-zip.ts';

/** What draws the charts, and in which looks. */
export interface Drawing {
  /** Draws an SVG at a width in pixels. */
  renderPixels: (svg: string, width: number) => Promise<Pixels>;
  /** A family that it has. */
  face: string;
  /** The text of styles/charts.css, and of styles/tokens.css. */
  sheet: string;
  tokens: string;
}

/** Faces that the computers of a school have. */
const FACES = { title: 'Georgia', body: 'Arial' } as const;
/** Heights of their lines over the type size: what PowerPoint calls single. */
const SINGLE = { title: 1.136, body: 1.15 } as const;
const LANGUAGES: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };

/** Width of pictures in pixels for each point on the slide. */
export const PIXELS = 1.4;
/** Size of a key's type, in points, where the drawing's own is larger. */
const KEY = 16;
const POINTS_PER_INCH = 72;
const inches = (points: number) => points / POINTS_PER_INCH;
const box = (x: number, y: number, w: number, h: number) => ({
  x: inches(x),
  y: inches(y),
  w: inches(w),
  h: inches(h),
});

/** The slides of a lesson for PowerPoint and its like, with the presenter's notes. The same bytes each time. */
export async function makeSlides(
  deck: Deck,
  dataset: Dataset,
  drawing: Drawing,
): Promise<Uint8Array<ArrayBuffer>> {
  const { locale } = deck;
  const t = messages(locale);
  const colours = lightTheme(drawing.tokens);
  const colour = (name: string) => (colours.get(name) ?? '').replace('#', '').toUpperCase();
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = deck.title;
  file.subject = t.slides.title(deck.title);
  file.author = t.site.name;
  file.company = t.site.name;
  file.theme = { headFontFace: FACES.title, bodyFontFace: FACES.body };

  const { margin, rule, top, bottom, width, height } = SLIDE;
  const layouts = new Set<string>();
  /** The layout of a slide: placeholders of the library are where their layout has them. */
  function layoutFor(shown: ComposedSlide): string {
    const { plan } = shown;
    const name = `${plan.layout} ${plan.title}/${plan.titleLines}`;
    if (layouts.has(name)) return name;
    layouts.add(name);
    const isFirst = plan.layout === 'title';
    const ink = isFirst ? colour('--map-land') : colour('--ink');
    const places = placesOn(shown);
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
          ...places[of],
        },
        text: '',
      },
    });
    file.defineSlideMaster({
      title: name,
      background: { color: isFirst ? colour('--implementing') : colour('--surface') },
      objects: [
        {
          rect: {
            ...box(margin, rule.top, width - 2 * margin, rule.height),
            fill: { color: ink },
          },
        },
        placeholder('title'),
        placeholder('body'),
      ],
      slideNumber: {
        ...box(width - margin - 60, 504, 60, 22),
        align: 'right',
        color: ink,
        fontFace: FACES.body,
        fontSize: SLIDE.foot,
        margin: 0,
      },
    });
    return name;
  }

  const notes: string[][] = [];
  for (const [index, slide] of deck.slides.entries()) {
    const shown = composeSlide(slide, index, dataset, locale);
    const { plan, foot } = shown;
    const chart = shown.chart && foldChart(shown.chart);
    const page = file.addSlide({ masterName: layoutFor(shown) });
    const places = placesOn(shown);
    page.addText(shown.title, {
      placeholder: 'title',
      fontSize: plan.title,
      fontFace: FACES.title,
      bold: true,
      align: 'left',
      lineSpacingMultiple: LEADING.title / SINGLE.title,
      margin: 0,
    });
    page.addText(runsOf(shown), { placeholder: 'body', margin: 0 });
    if (chart) {
      const room = places.chart;
      // About as large as the drawing will be, with a line for each part of its key.
      const most = Math.min(
        room.w / chart.width,
        room.h / (chart.height + (chart.key.length + 1) * LINE),
      );
      const keyScale = Math.min(1, KEY / (SIZE * most));
      const svg = pictureSvg(chart, drawing.face, drawing.sheet, drawing.tokens, keyScale);
      const [, w = '1', h = '1'] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
      const scale = Math.min(room.w / Number(w), room.h / Number(h));
      const [wide, high] = [Number(w) * scale, Number(h) * scale];
      const pixels = await drawing.renderPixels(svg, Math.round(wide * PIXELS));
      const png = indexedPng(pixels, colours.get('--surface') ?? '');
      page.addImage({
        data: `image/png;base64,${base64(png)}`,
        altText: chart.description,
        ...box(room.x + (room.w - wide) / 2, room.y + (room.h - high) / 2, wide, high),
      });
    }
    if (foot)
      page.addText(foot, {
        ...places.foot,
        fontSize: SLIDE.foot,
        fontFace: FACES.body,
        color: plan.layout === 'title' ? colour('--map-land') : colour('--ink-soft'),
        align: 'left',
        valign: 'bottom',
        margin: 0,
      });
    notes.push([...paragraphsOf(slide.notes), ...(chart?.remark ? [chart.remark] : [])]);
    page.addNotes(NOTES);
  }

  const made = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
  const dates = { created: deck.published.text, modified: deck.updated.text };
  return stableZip(made, dates, (xml, name) => mend(xml, name, LANGUAGES[locale], notes));

  /** Where things are on a slide: the title as high as its words, the body below it, the chart in what is left. */
  function placesOn({ plan }: ComposedSlide) {
    const { layout, bodyHeight } = plan;
    const across = width - 2 * margin;
    const column = layout === 'beside' ? SLIDE.column : across;
    if (layout === 'title') {
      const middle = height / 2 + 20;
      return {
        title: box(margin, top, column, middle - top - 16),
        body: box(margin, middle, column, bottom - middle),
        foot: box(margin, 490, 600, 36),
        chart: { x: 0, y: 0, w: 0, h: 0 },
      };
    }
    const titleHeight = plan.titleLines * plan.title * LEADING.title;
    const under = top + titleHeight + 16;
    const below = layout === 'wide' ? under + bodyHeight + 12 : top + 8;
    const left = layout === 'beside' ? margin + column + SLIDE.gutter : margin;
    return {
      title: box(margin, top, column, titleHeight),
      body: box(margin, under, column, layout === 'wide' ? bodyHeight : bottom - 8 - under),
      foot: box(margin, 476, layout === 'beside' ? column : 700, 50),
      chart: { x: left, y: below, w: width - margin - left, h: 484 - below },
    };
  }
}

type Runs = Exclude<Parameters<PptxGenJS.Slide['addText']>[0], string>;

/** The words of a slide in runs of one kind of type; points of lists are real ones. */
function runsOf({ body, plan }: ComposedSlide): Runs {
  return blocksOf(body).flatMap(({ list, content }, index) => {
    const indent = SPACE.indent * plan.body;
    const runs = inline(content, {});
    return runs.map(({ text, bold, italic }, at) => ({
      text,
      options: {
        bold,
        italic,
        fontSize: plan.body,
        fontFace: FACES.body,
        align: 'left' as const,
        lineSpacingMultiple: LEADING.body / SINGLE.body,
        paraSpaceBefore: index > 0 ? SPACE.paragraph * plan.body : 0,
        bullet:
          list === 'bullet'
            ? { indent }
            : list === 'number'
              ? { indent, type: 'number' as const }
              : false,
        breakLine: at === runs.length - 1,
      },
    }));
  });
}

interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
}

function inline(node: Element, looks: Partial<Run>): Run[] {
  const { bold = false, italic = false } = looks;
  return node.children.flatMap((child: ElementContent): Run[] => {
    if (child.type === 'text') return [{ text: child.value.replace(/\s+/g, ' '), bold, italic }];
    if (child.type !== 'element') return [];
    return inline(child, {
      bold: bold || child.tagName === 'strong',
      italic: italic || child.tagName === 'em',
    });
  });
}

/** Stands for the notes until they are put in, since the library makes one paragraph of them. */
const NOTES = '%notes%';

/**
 * What the library leaves to be done: notes in paragraphs, the language, a page for notes of common shape, and
 * two things of the format's grammar that PowerPoint may stumble on.
 */
function mend(
  xml: string,
  name: string,
  language: string,
  notes: readonly (readonly string[])[],
): string {
  const number = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/.exec(name)?.[1];
  const paragraphs = (notes[Number(number) - 1] ?? []).map(
    (text) => `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${escaped(text)}</a:t></a:r></a:p>`,
  );
  return (
    xml
      .replace(
        /<a:p>(?:(?!<a:p>).)*%notes%.*?<\/a:p>/s,
        paragraphs.join('') || '<a:p><a:endParaRPr lang="en-US"/></a:p>',
      )
      // One set of properties a paragraph, before its runs.
      .replace(/(?<=<\/a:r>)<a:pPr\b.*?<\/a:pPr>/gs, '')
      .replace(
        /(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)/s,
        '$2$1',
      )
      .replace(/(?<= lang=")en-US(?=")/g, language)
      .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>')
  );
}

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

/** Bytes as the text that the library takes. */
function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
