import type { Element, ElementContent } from 'hast';
import type PptxGenJS from 'pptxgenjs';
import { blocksOf } from '../../domain/texts/passage.ts';
import type { ComposedSlide } from './compose-slide.ts';
import { LEADING, SPACE } from './slide-plan.ts';

/** Fonts available on school computers. */
export const FACES = { title: 'Georgia', body: 'Arial' } as const;
/** Their line heights relative to the font size, which PowerPoint calls single spacing. */
export const SINGLE = { title: 1.136, body: 1.15 } as const;

type Runs = Exclude<Parameters<PptxGenJS.Slide['addText']>[0], string>;

/** The text of a slide as runs of uniform style, with real list bullets. */
export function runsOf({ body, plan }: ComposedSlide): Runs {
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

interface TextRun {
  text: string;
  bold: boolean;
  italic: boolean;
}

function inline(node: Element, looks: Partial<TextRun>): TextRun[] {
  const { bold = false, italic = false } = looks;
  return node.children.flatMap((child: ElementContent): TextRun[] => {
    if (child.type === 'text') return [{ text: child.value.replace(/\s+/g, ' '), bold, italic }];
    if (child.type !== 'element') return [];
    return inline(child, {
      bold: bold || child.tagName === 'strong',
      italic: italic || child.tagName === 'em',
    });
  });
}
