import { AIMS, type Lesson, PARTS, type Passage } from '../../domain/texts/lesson.ts';
import { creditsOf } from '../../i18n/sentences/credits.ts';
import { messages } from '../../i18n/words/messages.ts';
import { chartMarkup, type DocumentContext, part } from './paper.ts';
import { type MarkupRenderers, plainRenderers, typstMarkup } from './typst-markup.ts';
import { typstText } from './typst-syntax.ts';

/** Width of drawings in mm; small, because a plan is read from close. */
const CHART_WIDTH = 70;

/** A lesson plan in the official form, with its annexes. */
export function lessonPlanPart(lesson: Lesson, context: DocumentContext): string {
  const { locale } = context;
  const form = messages(locale).lessonForm;
  const t = messages(locale).paper;
  const renderers: MarkupRenderers = {
    ...plainRenderers,
    chart: (name, caption) => chartMarkup(context, name, caption, CHART_WIDTH),
  };
  const text = (passage: Passage) => typstMarkup(passage, renderers);
  const heading = (level: number, title: string) =>
    `#heading(level: ${level})[${typstText(title)}]`;
  const { remarks, aims, equipment, activities, annexes } = lesson.form;
  const [aimsTitle, equipmentTitle, processTitle] = form.chapters;
  return part(
    t.plan,
    [
      '#plan[',
      `#remarks[\n${text(remarks)}\n]`,
      `#form-head(school: [${typstText(form.school)}], group: [${typstText(form.group)}], teacher: [${typstText(form.teacher)}],`,
      `  title: [${typstText(`${form.lessonTitle}: ${lesson.title.toLocaleUpperCase(locale)}`)}],`,
      `  subject: [${typstText(form.subject)}], duration: [${typstText(form.duration(1))}])`,
      heading(2, aimsTitle),
      ...AIMS.flatMap((aim) => [heading(3, form.aims[aim]), text(aims[aim])]),
      heading(2, equipmentTitle),
      text(equipment),
      heading(2, processTitle),
      ...activities.flatMap(({ kind, name, minutes, parts }, index) => [
        heading(3, `${form.activity(index + 1, kind)} – ${name} (${form.minutes(minutes)})`),
        ...PARTS.flatMap((one) => [heading(4, form.parts[one]), text(parts[one])]),
      ]),
      ...annexes.flatMap(({ title, body }, index) => [
        heading(2, form.annex(index + 1, title)),
        text(body),
      ]),
      `#note[${typstText(`${t.sources}: ${creditsOf(lesson.cites, context.dataset, locale).join('; ')}.`)}]`,
      ']',
    ].join('\n'),
  );
}
