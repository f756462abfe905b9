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

/** Pupils get the questions, teachers the answers, too. */
export type Version = 'pupil' | 'teacher';

/** A hand needs more room than type: length of a blank in mm for each character, and at the least. */
const BLANK_PER_CHARACTER = 2.2;
const SHORTEST_BLANK = 15;
/** Blanks come in steps, so that their length does not give the answer away. */
const BLANK_STEP = 5;
/** Words of an answer that a hand writes in one line. */
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

/** How much wider a drawing gets where there is room, in mm. */
const MORE_WIDTH = 14;

/**
 * The sheet of a lesson as a part of a document. @param lesson Title of the lesson.
 * @param room From 0, set close, to 1, with room to write.
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

/** The sheet of a lesson as a document. */
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
