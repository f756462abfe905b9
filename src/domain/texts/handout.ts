/** Files of one lesson. */
export const LESSON_HANDOUTS = ['pack', 'plan', 'slides', 'pupil', 'teacher'] as const;

/** Files of the class activity: cards and blank map, and the map with the answers. */
export const ACTIVITY_HANDOUTS = ['cards', 'key'] as const;

/** Id of the lesson that uses the class activity. */
export const ACTIVITY_LESSON = 'judging-a-pilot';

export type LessonHandout = (typeof LESSON_HANDOUTS)[number];
export type ActivityHandout = (typeof ACTIVITY_HANDOUTS)[number];
export type HandoutKind = LessonHandout | ActivityHandout;

/**
 * Files that the offline copy omits to save space: packs contain all of them except the map with the answers,
 * which the site's own map replaces.
 */
export const IN_PACKS: readonly HandoutKind[] = ['pupil', 'teacher', 'cards', 'key'];

/** File extension of each. */
export const ENDINGS = {
  pack: 'pdf',
  plan: 'docx',
  slides: 'pptx',
  pupil: 'pdf',
  teacher: 'pdf',
  cards: 'pdf',
  key: 'pdf',
} as const satisfies Record<HandoutKind, string>;

/** A file for teachers. */
export interface Handout {
  kind: HandoutKind;
  /** Id of the lesson; undefined for the class activity. */
  lesson: string | undefined;
  /** From the site's root. */
  path: string;
  /** In bytes; undefined while the file is not made. */
  size: number | undefined;
}
