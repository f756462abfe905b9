import { expect, test } from 'vitest';
import { claimUses } from '../../../src/domain/texts/claim-uses.ts';
import { resolveQuiz } from '../../../src/domain/texts/quiz.ts';
import { dataset } from '../../project.ts';

const uses = claimUses(dataset);
const { decks, worksheets, glossary, cards, chartNotes } = dataset;

test.each([
  ['slides', decks.flatMap(({ cites }) => cites)],
  ['worksheets', worksheets.flatMap(({ cites }) => cites)],
])('a claim of %s is used by their lesson', (_, ids) => {
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect(uses.get(id)?.cited.length, id).toBeGreaterThan(0);
});

test('a claim of a term, a question or a chart is used there', () => {
  for (const term of glossary)
    for (const id of term.cites) expect(uses.get(id)?.explained).toContain(term);
  for (const { id, evidence } of resolveQuiz(dataset))
    for (const claim of evidence) expect(uses.get(claim)?.asked).toContain(id);
  for (const { claim } of chartNotes.person)
    expect(uses.get(claim)?.cited.length, claim).toBeGreaterThan(0);
});

test('a claim that pupils get as a card is used by the class activity', () => {
  const onCards = [...uses].filter(([, { onCard }]) => onCard).map(([id]) => id);
  expect(onCards.length).toBeGreaterThan(0);
  expect(onCards.toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
});
