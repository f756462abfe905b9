import type { Dataset } from '../../domain/dataset.ts';
import type { Slide } from '../../domain/texts/deck.ts';
import type { Locale } from '../../domain/locale.ts';
import { targetsIn } from '../../domain/texts/passage.ts';
import { creditOf } from '../format.ts';

type Data = Pick<Dataset, 'claims' | 'sources' | 'history'>;

/** Ids of the claims behind a passage: cited claims, those of computed figures, those of its chart. */
export function claimsShown(
  { body }: Pick<Slide, 'body'>,
  chartClaims: readonly string[],
  { history }: Pick<Dataset, 'history'>,
): string[] {
  const worked = targetsIn(body, 'figure').flatMap((name) => {
    const [at, level] = name.split('.');
    const view = history.views.find(({ snapshot }) => snapshot.id === at);
    return view?.snapshot.totals[level === 'district' ? 'district' : 'commune']?.id ?? [];
  });
  return [...new Set([...targetsIn(body, 'claim'), ...worked, ...chartClaims])];
}

/** Publisher and date of the sources of some claims, without duplicates, in order. */
export function creditsOf(claims: readonly string[], data: Data, locale: Locale): string[] {
  const credits = claims.flatMap((id) => {
    const source = data.sources.find((one) => one.id === data.claims.get(id)?.source);
    return source ? [creditOf(source, locale)] : [];
  });
  return [...new Set(credits)];
}
