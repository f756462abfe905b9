import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { sourceOf } from '../../domain/claims/source.ts';
import { translationFor } from '../../domain/claims/translation.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { AIMS, type Lesson, PARTS } from '../../domain/texts/lesson.ts';
import { formatDate } from '../../i18n/format.ts';
import { editionWords } from '../../i18n/words/edition-words.ts';
import { messages } from '../../i18n/words/messages.ts';
import { stableZip } from '../stable-zip.ts';
import { BULLETS, documentStyles, MM, NUMBERS, PAGE } from './styles.ts';
import { headTable } from './tables.ts';
import { type DocxContext, textWriter } from './text-writer.ts';

/**
 * A lesson plan for Word: the form of Appendix IV, in the font and size that schools use, with a list of the
 * sources of its figures at the end.
 */
export async function lessonDocx(
  lesson: Lesson,
  context: DocxContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, form } = lesson;
  const t = messages(locale).lessonForm;
  const words = messages(locale).teach.document;
  const write = textWriter(lesson, context);
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
    ...write(form.remarks),
    heading(t.chapters[0], 1),
    ...AIMS.flatMap((aim) => [heading(t.aims[aim], 2), ...write(form.aims[aim])]),
    heading(t.chapters[1], 1),
    ...write(form.equipment),
    heading(t.chapters[2], 1),
  ];
  for (const [index, { kind, name, minutes, parts }] of form.activities.entries()) {
    children.push(heading(`${t.activity(index + 1, kind)}: ${name} (${t.minutes(minutes)})`, 2));
    for (const part of PARTS) {
      children.push(heading(t.parts[part], 3), ...write(parts[part]));
    }
  }
  for (const [index, { title, body }] of form.annexes.entries())
    children.push(heading(t.annex(index + 1, title), 1), ...write(body));
  children.push(heading(words.sources, 1), ...sourceList(lesson, context.dataset));

  const document = new Document({
    title: lesson.title,
    description: lesson.description,
    creator: context.dataset.edition.name[locale],
    lastModifiedBy: context.dataset.edition.name[locale],
    styles: documentStyles(context.colours),
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
        footers: { default: footer(words.footer(editionWords(context.dataset, locale))) },
        children,
      },
    ],
  });
  const dates = { created: lesson.published.latest, modified: lesson.updated.latest };
  return stableZip(new Uint8Array(await Packer.toArrayBuffer(document)), dates);
}

const centred = (text: string) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(text)] });

/** The sources of the figures, by their numbers in the text. */
function sourceList({ cites, locale }: Lesson, { claims, sources }: Dataset): Paragraph[] {
  return cites.flatMap((id, index) => {
    const claim = claims.get(id);
    const source = sourceOf(id, sources);
    if (!claim || !source) return [];
    const ours = translationFor(locale, claim, source);
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
          ...(ours === undefined
            ? []
            : [new TextRun(` ${ours} (${messages(locale).quotation.ours})`)]),
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
