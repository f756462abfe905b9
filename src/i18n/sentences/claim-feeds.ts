import type { Claim } from '../../domain/claims/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Locale } from '../../domain/locale.ts';
import { unitOf } from '../../domain/places/unit.ts';
import type { ClaimUses } from '../../domain/texts/claim-uses.ts';
import { formatNumber, fullName } from '../format.ts';
import { pathOfText } from '../references.ts';
import { disagreementAnchor, pathOf, termPath, unitPath } from '../routes.ts';
import { messages } from '../words/messages.ts';

/** A use of a claim, with the path of its page from the site's root. */
export interface Feed {
  words: string;
  path: string;
}

/** What rests on a claim: totals and statuses of the map, texts, terms, quiz, cards, disagreements. */
export function claimFeeds(
  claim: Claim,
  uses: ReadonlyMap<string, ClaimUses>,
  dataset: Dataset,
  locale: Locale,
): Feed[] {
  const { register } = dataset;
  const t = messages(locale);
  const {
    decides = [],
    totals = [],
    cited = [],
    explained = [],
    asked = [],
    onCard = false,
    disagreements = [],
  } = uses.get(claim.id) ?? {};
  const at = (id: string) => `${pathOf('map', locale)}?at=${id}`;
  const page = (id: 'quiz' | 'evidence-map') => ({ words: t.nav[id], path: pathOf(id, locale) });
  return [
    ...totals.map(({ id, name }) => ({ words: t.sources.total(name[locale]), path: at(id) })),
    ...decides.map(({ snapshot: { id, name }, units }) => {
      const [code] = units.length === 1 ? units : [];
      const only = code === undefined ? undefined : unitOf(register, code);
      const what = only ? fullName(only, locale) : formatNumber(units.length, locale);
      return {
        words: t.sources.decides(what, name[locale]),
        path: only ? unitPath(locale, only, register, id) : at(id),
      };
    }),
    ...cited
      .filter((text) => text.locale === locale)
      .map((text) => ({ words: text.title, path: pathOfText(text, dataset) })),
    ...explained
      .filter((term) => term.locale === locale)
      .map(({ term, slug }) => ({ words: term, path: termPath(locale, slug) })),
    ...(asked.length > 0 ? [page('quiz')] : []),
    ...(onCard ? [page('evidence-map')] : []),
    ...disagreements.map(({ id, question }) => ({
      words: question[locale],
      // On the first part.
      path: `${pathOf('sources', locale)}#${disagreementAnchor(id)}`,
    })),
  ];
}
