import {
  ACTIVITIES,
  type Activity,
  AIMS,
  type Lesson,
  type LessonForm,
  PARTS,
  type Passage,
  PERIOD,
} from '../../domain/texts/lesson.ts';
import type { Locale } from '../../domain/locale.ts';
import type { References } from '../checks/prose-cites.ts';
import { type Fault, show } from '../fault.ts';
import { checkFields, proseReader } from './prose.ts';
import type { TextFile } from './text.ts';
import { lessonSchema } from '../schemas.ts';
import { type HeadedSection, splitAt } from './split-at.ts';

/** The headings of Appendix IV of dispatch 5512/BGDĐT-GDTrH, as written in Markdown; their numbers are generated. */
const HEADINGS: Record<Locale, { chapters: string[]; aims: string[]; parts: string[] }> = {
  vi: {
    chapters: ['Mục tiêu', 'Thiết bị dạy học và học liệu', 'Tiến trình dạy học'],
    aims: ['Về kiến thức', 'Về năng lực', 'Về phẩm chất'],
    parts: ['Mục tiêu', 'Nội dung', 'Sản phẩm', 'Tổ chức thực hiện'],
  },
  en: {
    chapters: ['Objectives', 'Equipment and materials', 'Teaching process'],
    aims: ['Knowledge', 'Abilities', 'Qualities'],
    parts: ['Objective', 'Content', 'Product', 'How it is done'],
  },
};

const readProse = proseReader(lessonSchema, 4);

/** Reads `content/lessons/<locale>/<slug>.md`: a lesson plan in exactly the form that teachers file. */
export function readLesson(
  text: TextFile,
  references: References,
  faults: Fault[],
): Lesson | undefined {
  const read = readProse(text, references, faults);
  if (!read) return undefined;
  const { minutes, ...front } = read.front.value;
  const record = `lesson ${show(front.id)}`;
  const fail = (field: string, found: string, expected: string): undefined => {
    faults.push({ file: text.file, record, field, found, expected });
  };
  checkFields(read, ['title', 'description'], references, record, faults);
  const total = minutes.reduce((sum, one) => sum + one, 0);
  if (total !== PERIOD) fail('minutes', `${total} in all`, `${PERIOD}, one period`);

  const { chapters, aims, parts } = HEADINGS[read.paired.locale];
  /** Whether a text has exactly these headings, each with contents. */
  const follows = (
    within: string,
    sections: readonly HeadedSection[],
    wanted: readonly string[],
  ) => {
    const titles = sections.map(({ title }) => title);
    if (titles.join() !== wanted.join())
      fail(within, `headings ${titles.map(show).join(', ')}`, wanted.map(show).join(', '));
    for (const { title, body } of sections)
      if (body.length === 0) fail(within, `nothing below ${show(title)}`, 'a text');
    return titles.join() === wanted.join();
  };
  const { before: remarks, sections } = splitAt(read.paired.body.children, 'h2');
  const [goals, equipment, process] = sections;
  const annexes = sections.slice(chapters.length);
  if (!follows('form', sections.slice(0, chapters.length), chapters)) return undefined;
  if (!goals || !equipment || !process) return undefined;
  if (annexes.length === 0)
    fail('annexes', 'none', 'at least the rubric, below a heading of its own');

  const goalSections = splitAt(goals.body, 'h3').sections;
  follows('aims', goalSections, aims);
  const activities = splitAt(process.body, 'h3').sections;
  if (activities.length !== ACTIVITIES.length)
    fail('activities', String(activities.length), String(ACTIVITIES.length));
  const form: LessonForm = {
    remarks,
    aims: byKey(AIMS, goalSections),
    equipment: equipment.body,
    activities: ACTIVITIES.map((kind, index): Activity => {
      const { title = '', body = [] } = activities[index] ?? {};
      const partSections = splitAt(body, 'h4').sections;
      follows(title, partSections, parts);
      return {
        kind,
        name: title,
        minutes: minutes[index] ?? 0,
        parts: byKey(PARTS, partSections),
      };
    }),
    annexes,
  };
  return { ...front, ...read.paired, form };
}

/** The texts of sections by keys, in the order of the keys. */
function byKey<K extends string>(
  keys: readonly K[],
  sections: readonly HeadedSection[],
): Record<K, Passage> {
  return Object.fromEntries(
    keys.map((key, index) => [key, sections[index]?.body ?? []]),
  ) as unknown as Record<K, Passage>;
}
