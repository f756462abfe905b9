import { describe, expect, test } from 'vitest';
import type { StatisticClaim } from '../../../src/domain/claims/claim.ts';
import { parseDateSpan } from '../../../src/domain/claims/date-span.ts';
import { statisticsOf } from '../../../src/domain/claims/statistics.ts';
import { list } from '../world.ts';

const statistic = (fields: Partial<StatisticClaim> & { id: string }): StatisticClaim => ({
  kind: 'statistic',
  source: 'source',
  scope: '881',
  measure: 'population',
  value: 1,
  asOf: parseDateSpan('2019'),
  quote: '1',
  ...fields,
});

describe(statisticsOf, () => {
  test('lists every measure, with claims about this place only, newest first', () => {
    const claims = [
      list('some', '2019-08'),
      statistic({ id: 'old', asOf: parseDateSpan('2009') }),
      statistic({ id: 'new' }),
      statistic({ id: 'elsewhere', scope: '882' }),
      statistic({ id: 'above', scope: '89' }),
      statistic({ id: 'land', measure: 'area' }),
    ];
    const found = statisticsOf(claims, '881').map(({ measure, claims }) => [
      measure,
      claims.map(({ id }) => id),
    ]);
    expect(found).toEqual([
      ['population', ['new', 'old']],
      ['area', ['land']],
      ['density', []],
    ]);
  });
});
