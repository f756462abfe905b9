import type { Lesson } from '../../domain/texts/lesson.ts';
import { ACTIVITY_LESSON } from '../../domain/texts/handout.ts';
import type { Worksheet } from '../../domain/texts/worksheet.ts';
import { formatDate } from '../../i18n/format.ts';
import { messages } from '../../i18n/words/messages.ts';
import { answerTablePart } from './answer-key.ts';
import { blankMapPart, cardsPart } from './cards.ts';
import { lessonPlanPart } from './lesson-plan.ts';
import { type DocumentContext, type Paper, paperOf, part } from './paper.ts';
import { list, quoted, typstText } from './typst-syntax.ts';
import { type Version, worksheetPart } from './worksheet.ts';

/**
 * Everything for a lesson, to print at once: the plan, both versions of the worksheet, and the class activity, if
 * the lesson uses it. @param room Spacing of each version of the worksheet, see worksheetPart.
 */
export function packPaper(
  lesson: Lesson,
  worksheet: Worksheet,
  room: Readonly<Record<Version, number>>,
  context: DocumentContext,
): Paper {
  const { locale } = context;
  const t = messages(locale).paper;
  const { pack } = t;
  const withActivity = lesson.id === ACTIVITY_LESSON;
  const sheet = (version: Version) =>
    worksheetPart(worksheet, lesson.title, version, context, room[version]);
  const parts = [
    { use: pack.uses.plan, markup: lessonPlanPart(lesson, context) },
    { use: pack.uses.pupil, markup: sheet('pupil') },
    { use: pack.uses.teacher, markup: sheet('teacher') },
    ...(withActivity
      ? [
          { use: pack.uses.cards, markup: cardsPart(context) },
          { use: pack.uses.map, markup: blankMapPart(context) },
          { use: pack.uses.key, markup: answerTablePart(context) },
        ]
      : []),
  ];
  const uses = parts.map(({ use }) => `[${typstText(use)}]`);
  const cover = part(
    '',
    [
      `#cover(kicker: [${typstText(`${pack.title} · ${t.subject}`)}], title: [${typstText(lesson.title)}], lead: [${typstText(lesson.description)}],`,
      `  contents: [${typstText(pack.contents)}], uses: ${list(uses)}, pages: ${quoted(pack.pages)}, page: ${quoted(pack.page)},`,
      `  note: [${typstText(pack.updated(formatDate(lesson.updated, locale)))}])`,
    ].join('\n'),
  );
  return paperOf(
    `${lesson.title} · ${pack.title}`,
    lesson.updated,
    [cover, ...parts.map(({ markup }) => markup)],
    context,
  );
}
