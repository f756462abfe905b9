import type { Dataset } from '../../domain/dataset.ts';
import type { Slide } from '../../domain/texts/deck.ts';
import type { Locale } from '../../domain/locale.ts';
import { targetsIn } from '../../domain/texts/passage.ts';
import { creditOf } from '../format.ts';
import { sourceOf } from '../../domain/claims/source.ts';
import { viewAt } from '../../domain/status/snapshot-view.ts';

/** Ids of the claims behind a passage: cited claims, those of computed figures, those of its chart. */
export function claimsShown(
  { body }: Pick<Slide, 'body'>,
  chartClaims: readonly string[],
  { history }: Pick<Dataset, 'history'>,
): string[] {
  const worked = targetsIn(body, 'figure').flatMap((name) => {
    const [at, level] = name.split('.');
    const view = viewAt(history, at);
    return view?.snapshot.totals[level === 'district' ? 'district' : 'commune']?.id ?? [];
  });
  return [...new Set([...targetsIn(body, 'claim'), ...worked, ...chartClaims])];
}

/**
 * Publisher and date of the sources of some claims, without duplicates.
 * @param order By date of publication, or as the claims are given, where only the first ones are shown.
 */
export function creditsOf(
  claims: readonly string[],
  { sources }: Pick<Dataset, 'sources'>,
  locale: Locale,
  order: 'published' | 'given' = 'published',
): string[] {
  const given = [...new Set(claims.map((id) => sourceOf(id, sources)))];
  const cited =
    order === 'published'
      ? sources.filter((source) => given.includes(source))
      : given.filter((source) => source !== undefined);
  return [...new Set(cited.map((source) => creditOf(source, locale)))];
}
