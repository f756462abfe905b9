import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import { disagreementsAbout } from '../../../src/domain/status/disagreements-about.ts';
import { holder, list } from '../world.ts';

const said = { vi: '', en: '' };
const all = list('all', '2019');
const one = holder('one', '2024', '00001', 'separate');
const idea: Claim = {
  id: 'source#idea',
  source: 'source',
  quote: 'as said',
  asOf: one.asOf,
  kind: 'event',
  scope: '882',
  summary: said,
};
const about = (code: string) =>
  disagreementsAbout(code, {
    disagreements: [
      { id: 'whole', question: said, note: said, claims: [all.id, one.id] },
      { id: 'start', question: said, note: said, claims: [idea.id, 'source#unknown'] },
    ],
    claims: new Map<string, Claim>([all, one, idea].map((claim) => [claim.id, claim])),
    history: {
      evidence: new Map([
        ['00001', [all, one].map((claim) => ({ claim, status: 'implementing' as const }))],
        ['00002', [{ claim: all, status: 'implementing' as const }]],
      ]),
    },
  }).map(({ id }) => id);

test('a disagreement is about the units that its claims are evidence on, or that they are about alone', () => {
  expect(about('00001')).toEqual(['whole']);
  expect(about('00002')).toEqual(['whole']);
  expect(about('882')).toEqual(['start']);
  expect(about('00003')).toEqual([]);
});
