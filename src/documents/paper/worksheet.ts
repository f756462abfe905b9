import type { Worksheet } from '../../domain/texts/worksheet.ts';
import { drawChart } from '../../charts/draw-chart.ts';
import { creditsOf } from '../../i18n/sentences/credits.ts';
import { messages } from '../../i18n/words/messages.ts';
import {
  chartMarkup,
  DRAWING_WIDTH,
  type DocumentContext,
  type Paper,
  paperOf,
  part,
} from './paper.ts';
import { type MarkupRenderers, typstMarkup } from './typst-markup.ts';
import { typstText } from './typst-syntax.ts';

/** The pupil's version has questions only, the teacher's also answers. */
export type Version = 'pupil' | 'teacher';

/** Length of a blank for handwriting: mm per character, and minimum. */
const BLANK_PER_CHARACTER = 2.2;
const SHORTEST_BLANK = 15;
/** Steps of a blank's length, which hide the length of the answer. */
const BLANK_STEP = 5;
/** Handwritten words per line. */
const WORDS_PER_LINE = 9;

const ANSWERS: Record<Version, Omit<MarkupRenderers, 'chart'>> = {
  pupil: {
    emphasis: (_, length, fillsCell) => {
      const steps = Math.ceil((length * BLANK_PER_CHARACTER) / BLANK_STEP);
      return `#${fillsCell ? 'blank-cell' : 'blank'}(${Math.max(SHORTEST_BLANK, steps * BLANK_STEP)})`;
    },
    quotation: (_, length) => `#lines(${Math.max(1, Math.ceil(length / WORDS_PER_LINE))})`,
  },
  teacher: {
    emphasis: (inner) => `#answer[${inner}]`,
    quotation: (inner) => `#answer-block[${inner}]`,
  },
};

/** Additional width of a drawing at the largest spacing, in mm. */
const MORE_WIDTH = 14;

/**
 * The worksheet of a lesson as a part of a document. @param lesson Title of the lesson.
 * @param room Spacing, from 0 (tight) to 1 (most space to write).
 */
export function worksheetPart(
  worksheet: Worksheet,
  lesson: string,
  version: Version,
  context: DocumentContext,
  room: number,
): string {
  const t = messages(context.locale).paper;
  const kind = version === 'pupil' ? t.worksheet : t.worksheetAnswers;
  const renderers: MarkupRenderers = {
    ...ANSWERS[version],
    chart: (name, caption) =>
      chartMarkup(context, name, caption, DRAWING_WIDTH + room * MORE_WIDTH),
  };
  const shown = worksheet.charts.flatMap(
    (name) => drawChart(name, context.dataset, context.locale).claims,
  );
  const fields = `#fields(field([${typstText(t.school)}], width: 2fr), field([${typstText(t.className)}], width: 1fr), field([${typstText(t.pupil)}], width: 3fr))`;
  const under = worksheet.title === lesson ? t.subject : `${t.subject} · ${lesson}`;
  return part(
    kind,
    [
      ...(version === 'pupil' ? [fields, '#v(6mm)'] : []),
      `#kicker[${typstText(`${kind} · ${under}`)}]`,
      `#heading(level: 1)[${typstText(worksheet.title)}]`,
      `#tasks(${room})[\n${typstMarkup(worksheet.body.children, renderers)}\n]`,
      `#note[${typstText(`${t.sources}: ${creditsOf([...worksheet.cites, ...shown], context.dataset, context.locale).join('; ')}.`)}]`,
    ].join('\n'),
  );
}

/** The worksheet of a lesson as a document. */
export function worksheetPaper(
  worksheet: Worksheet,
  lesson: string,
  version: Version,
  context: DocumentContext,
  room: number,
): Paper {
  const t = messages(context.locale).paper;
  const kind = version === 'pupil' ? t.worksheet : t.worksheetAnswers;
  return paperOf(
    `${worksheet.title} · ${kind}`,
    worksheet.updated,
    [worksheetPart(worksheet, lesson, version, context, room)],
    context,
  );
}
