/** What a teacher can take along for one lesson. */
export const LESSON_HANDOUTS = ['pack', 'plan', 'slides', 'pupil', 'teacher'] as const;

/** What belongs to the class activity: cards and blank map, and the map with the answers. */
export const ACTIVITY_HANDOUTS = ['cards', 'key'] as const;

/** Id of the lesson that uses the class activity. */
export const ACTIVITY_LESSON = 'judging-a-pilot';

export type LessonHandout = (typeof LESSON_HANDOUTS)[number];
export type ActivityHandout = (typeof ACTIVITY_HANDOUTS)[number];
export type HandoutKind = LessonHandout | ActivityHandout;

/**
 * What packs make up for where room is scarce, as in the offline copy: they hold all of it but the map with
 * the answers, and the site's own map shows that.
 */
export const IN_PACKS: readonly HandoutKind[] = ['pupil', 'teacher', 'cards', 'key'];

/** The ending of the file of each: what the programs of a school open. */
export const ENDINGS = {
  pack: 'pdf',
  plan: 'docx',
  slides: 'pptx',
  pupil: 'pdf',
  teacher: 'pdf',
  cards: 'pdf',
  key: 'pdf',
} as const satisfies Record<HandoutKind, string>;

/** A file that was made: what it is, where it is from the site's root, and its bytes. */
export interface Handout {
  kind: HandoutKind;
  /** Id of the lesson; undefined for the class activity. */
  lesson: string | undefined;
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}
