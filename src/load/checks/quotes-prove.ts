import type { Claim, Inferable, Measure } from '../../domain/claims/claim.ts';
import { type Fault, show } from '../fault.ts';
import { claimFault, type SourceFile } from '../source-file.ts';

/**
 * A quotation proves by itself what its claim says: a statistic's has the measure or its unit, one about a chairman
 * the body that he chairs, or the field is listed as inferred. And every claim says where it holds.
 */
export function quotesProve(sources: readonly SourceFile[]): Fault[] {
  return sources.flatMap((file) =>
    file.source.claims.flatMap((claim) =>
      unproved(claim)
        .filter(([field]) => !claim.inferred?.includes(field))
        .map(([field, found, expected]) => claimFault(file, claim, field, found, expected)),
    ),
  );
}

/** What tells a measure, in the languages of sources. */
const MEASURED: Record<Measure, RegExp> = {
  population: words(
    'dân',
    'dân số',
    'người',
    'khẩu',
    'nhân khẩu',
    'people',
    'persons',
    'inhabitants',
    'population',
    'habitants',
  ),
  area: words(
    'km2',
    'km²',
    'ha',
    'hecta',
    'héc ta',
    'diện tích',
    'area',
    'square kilomet(?:re|er)s',
    'superficie',
  ),
  density: words('người/km2', 'người/km²', 'mật độ', 'density', 'densité', 'km2', 'km²'),
};

const CHAIR = words('chủ tịch', 'chair(?:man|woman|person)?', 'président');
const BODY = words(
  ...['UBND', 'HĐND', '[UỦ][ỷy] ban', 'Uỷ ban', 'Ủy ban', 'Hội đồng'],
  ...['council', 'committee', 'committees', 'councils', 'comité', 'conseil'],
);

/** Whole words of texts with Vietnamese letters, for which \b is too ASCII. A number may touch its unit: 176km2. */
function words(...some: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${some.join('|')})(?![\\p{L}\\d])`, 'iu');
}

type Unproved = [field: Inferable, found: string, expected: string];

function unproved(claim: Claim): Unproved[] {
  const { quote } = claim;
  const result: Unproved[] = [];
  if (claim.kind !== 'holder' && claim.scope === undefined && !('place' in claim && claim.place))
    result.push(['scope', 'neither scope nor place', 'where it holds: a code, VN, or a place']);
  if (claim.kind === 'statistic' && !MEASURED[claim.measure].test(quote))
    result.push([
      'measure',
      show(quote),
      `a quote with the ${claim.measure} or its unit, or measure under "inferred" with a note`,
    ]);
  const [field, said] = aboutPosts(claim);
  if (CHAIR.test(said) && !BODY.test(quote))
    result.push([
      field,
      show(quote),
      `a quote that says which chair (UBND, HĐND …), or ${field} under "inferred" with a note`,
    ]);
  return result;
}

/** The words of a claim that may be about a chairman. */
function aboutPosts(claim: Claim): [field: Inferable, said: string] {
  if (claim.kind === 'holder') return ['posts', claim.holders.map(({ title }) => title).join(', ')];
  return ['summary', 'summary' in claim ? claim.summary.vi : ''];
}
