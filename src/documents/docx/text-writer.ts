import {
  AlignmentType,
  ExternalHyperlink,
  ImageRun,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import type { Element, ElementContent } from 'hast';
import type { Dataset } from '../../domain/dataset.ts';
import type { Lesson, Passage } from '../../domain/texts/lesson.ts';
import { pathOfReference } from '../../i18n/references.ts';
import { absoluteLink } from '../../i18n/routes.ts';
import type { Colours } from '../../styles/palette.ts';
import type { ChartPicture } from '../picture.ts';
import { BULLETS, NUMBERS } from './styles.ts';
import { textTable } from './tables.ts';

/** Context of a Word document. */
export interface DocxContext {
  dataset: Dataset;
  /** Pictures of the text's charts, by name. */
  pictures: ReadonlyMap<string, ChartPicture>;
  colours: Colours;
  /** The site's URL, the base of links; without it links become plain text. */
  site: URL | undefined;
}

/** Maximum size of a picture in pixels of 1/96 inch: about 105 by 95 mm, which leaves space for text. */
const PICTURE = { width: 400, height: 360 };

/**
 * Creates a function that converts passages of a lesson to paragraphs, tables and pictures.
 * @throws RangeError, from that function, if `pictures` lacks a chart.
 */
export function textWriter(
  lesson: Lesson,
  { dataset, pictures, colours, site }: DocxContext,
): (passage: Passage) => (Paragraph | Table)[] {
  /** Each ordered list has its own numbering instance, and begins at 1. */
  let lists = 0;

  const blocks = (
    nodes: readonly ElementContent[],
    options: IParagraphOptions,
    depth: number,
  ): (Paragraph | Table)[] => {
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
              written.push(...listItem(item, { reference, level: depth, instance }, depth));
          }
          break;
        }
        case 'table':
          written.push(
            textTable(node, tableInline, colours),
            new Paragraph({ spacing: { before: 0, after: 60 } }),
          );
          break;
        case 'blockquote':
          written.push(...blocks(node.children, { ...options, indent: { left: 400 } }, depth));
          break;
        default: {
          const [only] = node.children;
          if (only?.type === 'element' && only.tagName === 'img') written.push(...figure(only));
          else written.push(new Paragraph({ ...options, children: inline(node.children) }));
        }
      }
    }
    return written;
  };

  /** A list item: its text as a numbered paragraph, nested blocks below. */
  const listItem = (
    item: Element,
    numbering: NonNullable<IParagraphOptions['numbering']>,
    depth: number,
  ): (Paragraph | Table)[] => {
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
      ...blocks(tail, { indent }, depth + 1),
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

  /** A figure with the number of its source; a link to a page with its URL, if the site's URL is known. */
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

  const tableInline = (nodes: readonly ElementContent[], isHead: boolean) =>
    inline(nodes, isHead ? { bold: true } : {});

  const figure = ({ properties }: Element): Paragraph[] => {
    const name = String(properties['src']).replace(/^chart:/, '');
    const picture = pictures.get(name);
    if (!picture) throw new RangeError(`no picture of the chart ${JSON.stringify(name)}`);
    const { title, description, png, width, height } = picture;
    const scale = Math.min(PICTURE.width / width, PICTURE.height / height);
    return [
      new Paragraph({
        style: 'Caption',
        keepNext: true,
        children: [new TextRun({ text: title, bold: true })],
      }),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [
          new ImageRun({
            type: 'png',
            data: png,
            transformation: {
              width: Math.round(width * scale),
              height: Math.round(height * scale),
            },
            altText: { name, title, description },
          }),
        ],
      }),
      new Paragraph({ style: 'Caption', children: [new TextRun(String(properties['alt'] ?? ''))] }),
    ];
  };

  return (passage) => blocks(passage, {}, 0);
}
