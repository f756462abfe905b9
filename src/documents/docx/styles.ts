import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';
import type { Colours } from '../../styles/palette.ts';
import { hexOf } from '../office-colour.ts';

/** Twentieths of a point (Word's unit) per millimetre. */
export const MM = 1440 / 25.4;
/** A4 with the margins of Vietnamese office papers (Decree 30/2020/NĐ-CP): 20, 20, 20 and 30 mm. */
export const PAGE = { width: 210, height: 297, top: 20, right: 20, bottom: 20, left: 30 };
export const TEXT_WIDTH = (PAGE.width - PAGE.left - PAGE.right) * MM;
const level = (format: keyof typeof LevelFormat, text: (depth: number) => string) =>
  [0, 1, 2].map((depth) => ({
    level: depth,
    format: LevelFormat[format],
    text: text(depth),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (depth + 1), hanging: 300 } } },
  }));
export const BULLETS = {
  reference: 'bullets',
  levels: level('BULLET', (depth) => (depth % 2 ? '+' : '–')),
};
export const NUMBERS = {
  reference: 'numbers',
  levels: level('DECIMAL', (depth) => `%${depth + 1}.`),
};

/** Named styles, which a teacher can change for the whole plan. Sizes in half points. */
export const documentStyles = (colours: Colours) => ({
  default: {
    document: {
      run: { font: 'Times New Roman', size: 26, color: hexOf(colours.ink) },
      paragraph: { spacing: { line: 288, lineRule: LineRuleType.AUTO, after: 100 } },
    },
    title: {
      run: { font: 'Times New Roman', size: 32, bold: true, color: hexOf(colours.ink) },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 80 } },
    },
    heading1: {
      run: { font: 'Times New Roman', size: 28, bold: true, color: hexOf(colours.implementing) },
      paragraph: {
        keepNext: true,
        spacing: { before: 320, after: 100 },
        border: {
          bottom: {
            style: BorderStyle.SINGLE,
            size: 8,
            color: hexOf(colours.implementing),
            space: 2,
          },
        },
      },
    },
    heading2: {
      run: { font: 'Times New Roman', size: 26, bold: true, color: hexOf(colours.ink) },
      paragraph: { keepNext: true, spacing: { before: 220, after: 80 } },
    },
    heading3: {
      run: {
        font: 'Times New Roman',
        size: 26,
        bold: true,
        italics: true,
        color: hexOf(colours.ink),
      },
      paragraph: { keepNext: true, spacing: { before: 140, after: 60 } },
    },
    hyperlink: { run: { color: hexOf(colours.implementing), underline: {} } },
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
      run: { size: 23, color: hexOf(colours['ink-soft']) },
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
    {
      id: 'Foot',
      name: 'Foot',
      basedOn: 'Normal',
      run: { size: 20, color: hexOf(colours['ink-soft']) },
    },
  ],
});
