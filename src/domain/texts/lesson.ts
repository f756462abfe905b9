import type { ElementContent, Root } from 'hast';
import type { DateSpan } from '../claims/date-span.ts';
import type { Paired } from './prose.ts';

/** The four activities of a lesson plan, in the order of Appendix IV of dispatch 5512/BGDĐT-GDTrH. */
export const ACTIVITIES = ['opening', 'newKnowledge', 'practice', 'application'] as const;
export type ActivityKind = (typeof ACTIVITIES)[number];

/** Parts of an activity in the form: a) to d). */
export const PARTS = ['objective', 'content', 'product', 'organisation'] as const;
export type Part = (typeof PARTS)[number];

/** Objectives in the form: 1 to 3. */
export const AIMS = ['knowledge', 'abilities', 'qualities'] as const;
export type Aim = (typeof AIMS)[number];

/** Length of a period in a Vietnamese secondary school, in minutes. */
export const PERIOD = 45;

/** Nodes of a text, with unresolved links as in `Prose.body`. */
export type Passage = readonly ElementContent[];

/** One of the four activities. */
export interface Activity {
  kind: ActivityKind;
  name: string;
  minutes: number;
  parts: Readonly<Record<Part, Passage>>;
}

/** A lesson plan, split at the headings of the form. */
export interface LessonForm {
  /** Remarks to the teacher, before the form. */
  remarks: Passage;
  aims: Readonly<Record<Aim, Passage>>;
  equipment: Passage;
  activities: readonly Activity[];
  /** Annexes after the form, such as the rubric. */
  annexes: readonly { title: string; body: Passage }[];
}

/** A lesson of one period, in one language. */
export interface Lesson extends Paired {
  order: number;
  title: string;
  description: string;
  published: DateSpan;
  updated: DateSpan;
  form: LessonForm;
}

/** Some nodes of a text as a text of its own. */
export function asRoot(passage: Passage): Root {
  return { type: 'root', children: [...passage] };
}
