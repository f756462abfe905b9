import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  type IRunOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { DrawnChart } from '../charts/drawn-chart.ts';
import { drawChart } from '../charts/draw-chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import { AIMS, type Lesson, PARTS, type Passage } from '../domain/texts/lesson.ts';
import { formatDate } from '../i18n/format.ts';
import { messages } from '../i18n/words/messages.ts';
import { pathOfReference } from '../i18n/references.ts';
import { absoluteLink } from '../i18n/routes.ts';
import { stableZip } from './stable-zip.ts';
import { sourceOf } from '../domain/claims/source.ts';

/** What making a document needs from outside. */
export interface Surroundings {
  /** A chart as PNG. */
  picture: (chart: DrawnChart) => Promise<Uint8Array>;
  /** The site's address, if it is known: links lead to it; without it they are words alone. */
  site: URL | undefined;
}

/** Twentieths of a point in a millimetre: what Word measures pages by. */
const MM = 1440 / 25.4;
/** A4 with the margins of Vietnamese office papers (Decree 30/2020/NĐ-CP): 20, 20, 20 and 30 mm. */
const PAGE = { width: 210, height: 297, top: 20, right: 20, bottom: 20, left: 30 };
const TEXT_WIDTH = (PAGE.width - PAGE.left - PAGE.right) * MM;
/** The room that a picture has, in pixels of 1/96 inch: about 105 by 95 mm, so that text fits below. */
const PICTURE = { width: 400, height: 360 };

const INK = '1B1D21';
const SOFT = '54585F';
const LINE = 'A9A9A2';
const ACCENT = '08306B';

/**
 * A lesson plan as a document for Word: the form of Appendix IV, in the face and size that schools file
 * it in. The sources of its figures stand in a list at the end.
 */
export async function lessonDocx(
  lesson: Lesson,
  dataset: Dataset,
  surroundings: Surroundings,
): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, form } = lesson;
  const t = messages(locale).lessonForm;
  const words = messages(locale).teach.document;
  const write = writerFor(lesson, dataset, surroundings);
  const heading = (text: string, level: 1 | 2 | 3) =>
    new Paragraph({ heading: HeadingLevel[`HEADING_${level}`], children: [new TextRun(text)] });

  const children = [
    headTable([t.school, t.group], t.teacher),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [new TextRun(`${t.lessonTitle}: ${lesson.title}`)],
    }),
    centred(t.subject),
    centred(t.duration(1)),
    ...(await write(form.remarks)),
    heading(t.chapters[0], 1),
    ...(
      await Promise.all(
        AIMS.map(async (aim) => [heading(t.aims[aim], 2), ...(await write(form.aims[aim]))]),
      )
    ).flat(),
    heading(t.chapters[1], 1),
    ...(await write(form.equipment)),
    heading(t.chapters[2], 1),
  ];
  for (const [index, { kind, name, minutes, parts }] of form.activities.entries()) {
    children.push(heading(`${t.activity(index + 1, kind)}: ${name} (${t.minutes(minutes)})`, 2));
    for (const part of PARTS) {
      children.push(heading(t.parts[part], 3), ...(await write(parts[part])));
    }
  }
  for (const [index, { title, body }] of form.annexes.entries())
    children.push(heading(t.annex(index + 1, title), 1), ...(await write(body)));
  children.push(heading(words.sources, 1), ...sourceList(lesson, dataset));

  const document = new Document({
    title: lesson.title,
    description: lesson.description,
    creator: messages(locale).site.name,
    lastModifiedBy: messages(locale).site.name,
    styles: STYLES,
    numbering: { config: [BULLETS, NUMBERS] },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width * MM, height: PAGE.height * MM },
            margin: {
              top: PAGE.top * MM,
              right: PAGE.right * MM,
              bottom: PAGE.bottom * MM,
              left: PAGE.left * MM,
            },
          },
        },
        footers: { default: footer(words.footer(messages(locale).site.name)) },
        children,
      },
    ],
  });
  const dates = { created: lesson.published.latest, modified: lesson.updated.latest };
  return stableZip(new Uint8Array(await Packer.toArrayBuffer(document)), dates);
}

/** Turns pieces of the lesson's text into paragraphs, tables and pictures. */
function writerFor(
  lesson: Lesson,
  dataset: Dataset,
  { picture, site }: Surroundings,
): (passage: Passage) => Promise<(Paragraph | Table)[]> {
  /** Lists are numbered anew each: an instance of the numbering for each ordered list. */
  let lists = 0;

  const blocks = async (
    nodes: readonly ElementContent[],
    options: IParagraphOptions,
    depth: number,
  ): Promise<(Paragraph | Table)[]> => {
    const written: (Paragraph | Table)[] = [];
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      switch (node.tagName) {
        case 'ul':
        case 'ol': {
          const reference = node.tagName === 'ul' ? BULLETS.reference : NUMBERS.reference;
          const instance = (lists += 1);
          for (const item of node.children) {
            if (item.type === 'element')
              written.push(...(await listItem(item, { reference, level: depth, instance }, depth)));
          }
          break;
        }
        case 'table':
          written.push(tableOf(node), new Paragraph({ spacing: { before: 0, after: 60 } }));
          break;
        case 'blockquote':
          written.push(
            ...(await blocks(node.children, { ...options, indent: { left: 400 } }, depth)),
          );
          break;
        default: {
          const [only] = node.children;
          if (only?.type === 'element' && only.tagName === 'img')
            written.push(...(await figure(only)));
          else written.push(new Paragraph({ ...options, children: inline(node.children) }));
        }
      }
    }
    return written;
  };

  /** An item: its words as a numbered paragraph, what else is in it below. */
  const listItem = async (
    item: Element,
    numbering: NonNullable<IParagraphOptions['numbering']>,
    depth: number,
  ): Promise<(Paragraph | Table)[]> => {
    const isBlock = (node: ElementContent) =>
      node.type === 'element' && ['p', 'ul', 'ol', 'table', 'blockquote'].includes(node.tagName);
    const [first, ...rest] = item.children.some(isBlock) ? item.children.filter(isBlock) : [];
    const opensWithList = first?.type === 'element' && first.tagName !== 'p';
    const words =
      first?.type === 'element' && !opensWithList
        ? first.children
        : item.children.filter((node) => !isBlock(node));
    const tail = opensWithList && first ? [first, ...rest] : rest;
    const indent = { left: 360 * (depth + 1) };
    return [
      new Paragraph({ numbering, children: inline(words), spacing: { after: 60 } }),
      ...(await blocks(tail, { indent }, depth + 1)),
    ];
  };

  const inline = (
    nodes: readonly ElementContent[],
    style: Pick<IRunOptions, 'bold' | 'italics' | 'style'> = {},
  ): ParagraphChild[] =>
    nodes.flatMap((node): ParagraphChild[] => {
      if (node.type === 'text')
        return [new TextRun({ ...style, text: node.value.replace(/\s+/g, ' ') })];
      if (node.type !== 'element') return [];
      switch (node.tagName) {
        case 'strong':
          return inline(node.children, { ...style, bold: true });
        case 'em':
          return inline(node.children, { ...style, italics: true });
        case 'br':
          return [new TextRun({ break: 1 })];
        case 'a':
          return linked(node, style);
        default:
          return inline(node.children, style);
      }
    });

  /** A figure with the number of its source; a way to a page with its address, where that is known. */
  const linked = (
    { properties, children }: Element,
    style: Pick<IRunOptions, 'bold' | 'italics'>,
  ): ParagraphChild[] => {
    const href = String(properties['href'] ?? '');
    const [, id] = /^claim:(.*)$/.exec(href) ?? [];
    if (id !== undefined) {
      const number = String(lesson.cites.indexOf(id) + 1);
      return [...inline(children, style), new TextRun({ text: `[${number}]`, superScript: true })];
    }
    const path = pathOfReference(href, dataset, lesson.locale);
    const link = href.startsWith('https:') ? href : path && site && absoluteLink(site, path, path);
    if (!link) return inline(children, style);
    return [
      new ExternalHyperlink({ link, children: inline(children, { ...style, style: 'Hyperlink' }) }),
    ];
  };

  const tableOf = (table: Element): Table => {
    const rows = elementsIn(table).flatMap((part) => elementsIn(part));
    const columns = Math.max(...rows.map((row) => elementsIn(row).length));
    // The first column, which names the row, is a little wider than its share where there are few.
    const shares = rows[0] ? columnShares(rows, columns) : [];
    return new Table({
      width: { size: Math.floor(TEXT_WIDTH), type: WidthType.DXA },
      columnWidths: shares.map((share) => Math.floor(share * TEXT_WIDTH)),
      borders: BORDERS,
      rows: rows.map(
        (row, index) =>
          new TableRow({
            tableHeader: index === 0,
            cantSplit: true,
            children: elementsIn(row).map(
              (cell, column) =>
                new TableCell({
                  width: {
                    size: Math.floor((shares[column] ?? 0) * TEXT_WIDTH),
                    type: WidthType.DXA,
                  },
                  margins: { top: 60, bottom: 60, left: 100, right: 100 },
                  ...(cell.tagName === 'th' && { shading: { fill: 'ECECE7' } }),
                  children: [
                    new Paragraph({
                      style: 'Cell',
                      keepNext: index === 0,
                      children: inline(cell.children, cell.tagName === 'th' ? { bold: true } : {}),
                    }),
                  ],
                }),
            ),
          }),
      ),
    });
  };

  const figure = async ({ properties }: Element): Promise<Paragraph[]> => {
    const name = String(properties['src']).replace(/^chart:/, '');
    const chart = drawChart(name, dataset, lesson.locale);
    const data = await picture(chart);
    const [width, height] = pngSize(data);
    const scale = Math.min(PICTURE.width / width, PICTURE.height / height);
    return [
      new Paragraph({
        style: 'Caption',
        keepNext: true,
        children: [new TextRun({ text: chart.title, bold: true })],
      }),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [
          new ImageRun({
            type: 'png',
            data,
            transformation: {
              width: Math.round(width * scale),
              height: Math.round(height * scale),
            },
            altText: { name, title: chart.title, description: chart.description },
          }),
        ],
      }),
      new Paragraph({ style: 'Caption', children: [new TextRun(String(properties['alt'] ?? ''))] }),
    ];
  };

  return (passage) => blocks(passage, {}, 0);
}

/** Width and height of a PNG, in pixels: at fixed places of its header (ISO/IEC 15948, 11.2.2). */
function pngSize(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => child.type === 'element');

/** How wide columns are: by the longest cell of each, within bounds, so that short ones do not waste room. */
function columnShares(rows: readonly Element[], columns: number): number[] {
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => toString(elementsIn(row)[column] ?? row).length)),
  );
  const weights = longest.map((length) => Math.min(Math.max(Math.sqrt(length), 3.5), 12));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** School and group at the left, the teacher at the right, with dotted lines to write on. */
function headTable(left: readonly string[], right: string): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const cell = (lines: readonly string[]) =>
    new TableCell({
      width: { size: Math.floor(TEXT_WIDTH / 2), type: WidthType.DXA },
      children: lines.map(
        (line) => new Paragraph({ style: 'Cell', children: [new TextRun(line)] }),
      ),
    });
  const dots = '.'.repeat(34);
  return new Table({
    width: { size: Math.floor(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: [Math.floor(TEXT_WIDTH / 2), Math.floor(TEXT_WIDTH / 2)],
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        children: [
          cell(left.map((label) => `${label}: ${dots}`)),
          cell([`${right}:`, dots + '....']),
        ],
      }),
    ],
  });
}

const centred = (text: string) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(text)] });

/** The sources of the figures, by the numbers that stand behind these. */
function sourceList({ cites, locale }: Lesson, { claims, sources }: Dataset): Paragraph[] {
  return cites.flatMap((id, index) => {
    const claim = claims.get(id);
    const source = sourceOf(id, sources);
    if (!claim || !source) return [];
    return [
      new Paragraph({
        style: 'Source',
        children: [
          new TextRun(`[${index + 1}] `),
          new ExternalHyperlink({
            link: source.url,
            children: [new TextRun({ text: source.publisher, style: 'Hyperlink' })],
          }),
          new TextRun(`, ${formatDate(source.published, locale)}: `),
          new TextRun({ text: `“${claim.quote}”`, italics: true }),
        ],
      }),
    ];
  });
}

const footer = (words: string) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun(`${words} · `),
          new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

const line = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
const BORDERS = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

const level = (format: keyof typeof LevelFormat, text: (depth: number) => string) =>
  [0, 1, 2].map((depth) => ({
    level: depth,
    format: LevelFormat[format],
    text: text(depth),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (depth + 1), hanging: 300 } } },
  }));
const BULLETS = {
  reference: 'bullets',
  levels: level('BULLET', (depth) => (depth % 2 ? '+' : '–')),
};
const NUMBERS = { reference: 'numbers', levels: level('DECIMAL', (depth) => `%${depth + 1}.`) };

/** The styles that a teacher finds in the list of styles, and may change once for the whole plan. Sizes in half points. */
const STYLES = {
  default: {
    document: {
      run: { font: 'Times New Roman', size: 26, color: INK },
      paragraph: { spacing: { line: 288, lineRule: LineRuleType.AUTO, after: 100 } },
    },
    title: {
      run: { font: 'Times New Roman', size: 32, bold: true, color: INK },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 80 } },
    },
    heading1: {
      run: { font: 'Times New Roman', size: 28, bold: true, color: ACCENT },
      paragraph: {
        keepNext: true,
        spacing: { before: 320, after: 100 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: ACCENT, space: 2 } },
      },
    },
    heading2: {
      run: { font: 'Times New Roman', size: 26, bold: true, color: INK },
      paragraph: { keepNext: true, spacing: { before: 220, after: 80 } },
    },
    heading3: {
      run: { font: 'Times New Roman', size: 26, bold: true, italics: true, color: INK },
      paragraph: { keepNext: true, spacing: { before: 140, after: 60 } },
    },
    hyperlink: { run: { color: ACCENT, underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 24 },
      paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO, after: 20 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { size: 23, color: SOFT },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 80, after: 120 } },
    },
    {
      id: 'Source',
      name: 'Source',
      basedOn: 'Normal',
      run: { size: 21 },
      paragraph: {
        spacing: { line: 252, lineRule: LineRuleType.AUTO, after: 60 },
        indent: { left: 400, hanging: 400 },
      },
    },
    { id: 'Foot', name: 'Foot', basedOn: 'Normal', run: { size: 20, color: SOFT } },
  ],
};
