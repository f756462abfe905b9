import type { Locale } from '../../domain/locale.ts';
import { countNamed } from '../../domain/status/figure.ts';
import { type History, viewAt } from '../../domain/status/snapshot-view.ts';
import { messages } from '../words/messages.ts';

/**
 * Explains a computed figure: `93 = 119 − 26: …`. Names as in `derivedFigures`.
 * @throws RangeError for an unknown name (prevented by the data checks).
 */
export function derivation(name: string, { views, ever }: History, locale: Locale): string {
  const [at, part = '', figure = ''] = name.split('.');
  const t = messages(locale);
  if (at === 'ever') return t.derived.ever(countNamed(ever));
  const view = viewAt({ views }, at);
  const bounds = view?.bounds.find(({ district }) => district.code === part);
  const when = view?.snapshot.name[locale] ?? '';
  if (view && bounds) {
    const { district, min, max, because, group } = bounds;
    const total = view.tallies.commune.implementing;
    return t.derived.bounds(
      when,
      district.name.vi,
      t.bounds.text({ min, max, because, units: group.units, total }),
    );
  }
  const tally = part === 'commune' || part === 'district' ? view?.tallies[part] : undefined;
  const words = t.derived[figure as keyof typeof t.derived] as
    ((when: string, n: NonNullable<typeof tally>) => string) | undefined;
  if (!tally || !words) throw new RangeError(`no derived figure ${name}`);
  return words(when, tally);
}
