import type { Claim, Source } from '../domain/claims/claim.ts';
import { quotedParts } from '../domain/claims/text-fragment.ts';
import { sourceOf } from '../domain/claims/source.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type Locale, LOCALES } from '../domain/locale.ts';
import { type ClaimUses, claimUses } from '../domain/texts/claim-uses.ts';

/** Where pages are, as paths from the site's root. */
export interface Addresses {
  text: (text: ClaimUses['cited'][number]) => string;
  term: (term: ClaimUses['explained'][number]) => string;
  quiz: (locale: Locale) => string;
}

/**
 * Every quotation as a W3C Web Annotation on its source: the words, what may stand around them, our translation,
 * and where they are used. Addresses of this site are relative, since it has no fixed one.
 */
export function claimAnnotations(dataset: Dataset, addresses: Addresses): string {
  const uses = claimUses(dataset);
  const items = [...dataset.claims.values()].flatMap((claim) => {
    const source = sourceOf(claim.id, dataset.sources);
    const used = uses.get(claim.id);
    if (!source || !used) return [];
    return annotation(claim, source, feeds(used, addresses), dataset);
  });
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'claims.jsonld',
    type: 'AnnotationCollection',
    label: dataset.edition.title.en,
    total: items.length,
    first: { id: '#all', type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function annotation(claim: Claim, source: Source, fed: object[], dataset: Dataset): object {
  const { id, kind, asOf, translation } = claim;
  const targets = targetsOf(claim, source);
  return {
    id: `#${id.replace('#', '.')}`,
    type: 'Annotation',
    motivation: 'describing',
    'dcterms:identifier': id,
    'dcterms:temporal': asOf.text,
    rights: dataset.edition.licence.path,
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: kind },
      ...LOCALES.flatMap((language) => {
        const value = translation?.[language];
        return value === undefined
          ? []
          : { type: 'TextualBody', purpose: 'describing', language, format: 'text/plain', value };
      }),
      ...fed,
    ],
    // An omission parts a quotation into pieces that stand in the source word for word.
    target: targets.length === 1 ? targets[0] : targets,
  };
}

function targetsOf({ quote, before, after }: Claim, source: Source): object[] {
  const parts = quotedParts(quote);
  return parts.map((exact, index) => ({
    type: 'SpecificResource',
    source: {
      id: source.url,
      type: 'Text',
      language: source.language,
      'dcterms:title': source.title,
      'dcterms:publisher': source.publisher,
      'dcterms:issued': source.published.text,
    },
    selector: {
      type: 'TextQuoteSelector',
      exact,
      ...(index === 0 && before !== undefined && { prefix: before }),
      ...(index === parts.length - 1 && after !== undefined && { suffix: after }),
    },
    ...(source.archived !== undefined && {
      state: { type: 'TimeState', cached: source.archived },
    }),
  }));
}

/** What rests on a claim: pages of this site, and rows of its tables, named by the words that they begin with. */
function feeds(uses: ClaimUses, { text, term, quiz }: Addresses): object[] {
  const pages = [
    ...uses.cited.map(text),
    ...uses.explained.map(term),
    ...(uses.asked.length > 0 ? LOCALES.map(quiz) : []),
  ];
  return [
    ...[...new Set(pages)].map((path) => ({
      type: 'SpecificResource',
      purpose: 'linking',
      source: `..${path}`,
    })),
    ...uses.totals.map(({ id }) => row('snapshots.csv', `${id},`)),
    ...uses.decides.flatMap(({ snapshot, units }) =>
      units.map((code) => row('status.csv', `${snapshot.id},${code},`)),
    ),
  ];
}

const row = (source: string, exact: string) => ({
  type: 'SpecificResource',
  purpose: 'linking',
  source,
  selector: { type: 'TextQuoteSelector', exact },
});
