import type { Paired } from '../../domain/texts/prose.ts';
import { type Fault, show } from '../fault.ts';

/** Every lesson has a text with its id in the folder, and the folder has no other texts. */
export function lessonsComplete(
  lessons: readonly Paired[],
  folder: string,
  texts: readonly Paired[],
): Fault[] {
  const lacks = (of: readonly Paired[], one: Paired) =>
    !of.some(({ id, locale }) => id === one.id && locale === one.locale);
  const fault = ({ file, id }: Paired, found: string, expected: string): Fault => ({
    file,
    record: `text ${show(id)}`,
    field: 'id',
    found,
    expected,
  });
  return [
    ...lessons
      .filter((lesson) => lacks(texts, lesson))
      .map((lesson) => fault(lesson, `no text with it in ${folder}`, 'one in each language')),
    ...texts
      .filter((text) => lacks(lessons, text))
      .map((text) => fault(text, show(text.id), 'the id of a lesson')),
  ];
}
