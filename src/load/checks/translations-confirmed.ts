import type { Paired } from '../../domain/texts/prose.ts';
import { type Fault, show } from '../fault.ts';

/** No text of a folder has changed since its two languages were last compared. */
export function translationsConfirmed(folder: string, texts: readonly Paired[]): Fault[] {
  return texts.flatMap((text) => {
    const twin = texts.find(({ id, locale }) => id === text.id && locale !== text.locale);
    if (!twin || text.confirmed === twin.stamp) return [];
    const command = `npm run confirm ${folder.replace('content/', '')}/${text.id}`;
    return {
      file: text.file,
      line: 2,
      record: `text ${show(text.id)}`,
      field: 'confirmed',
      found: show(text.confirmed),
      expected: `${show(twin.stamp)}, the stamp of ${twin.file} as it is now: compare the two, then run ${command}`,
    };
  });
}
