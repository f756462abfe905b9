import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { resolveQuiz } from '../../src/domain/texts/quiz.ts';
import { answerLine, labelWords } from '../../src/i18n/sentences/quiz.ts';
import { claimAnchor, pathOf } from '../../src/i18n/routes.ts';
import { dataset } from '../project.ts';
import { fileOf, html, resolves } from './built-site.ts';

const quiz = resolveQuiz(dataset);

describe.each(LOCALES)('the quiz in %s', (locale) => {
  const file = fileOf(pathOf('quiz', locale));
  const $ = html(file);
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();

  test.each(quiz)('asks "$id" and shows its evidence', (question) => {
    const section = $(`[data-question="${question.id}"]`);
    expect(words(section.find('legend h2 [data-ask]').text())).toBe(question.ask[locale]);
    const quoted = section
      .find('details [data-claim]')
      .toArray()
      .map((quotation) => $(quotation).attr('data-claim'));
    expect(quoted).toEqual(question.evidence);
    for (const id of question.evidence) {
      const quotation = section.find(`[data-claim="${id}"]`);
      expect(quotation.find('blockquote').text()).toContain(dataset.claims.get(id)?.quote);
      const href = quotation.find('a').attr('href') ?? '';
      expect(href).toContain(`#${claimAnchor(id)}`);
      expect(resolves(file, href)).toBe(true);
    }
    expect(words(section.find('[data-why]').text())).toBe(question.why[locale]);
    const answer = answerLine(question, dataset.register, locale);
    expect(words(section.find('details').text())).toContain(answer);
    expect(words($(`[data-key="${question.id}"] b`).text())).toBe(answer);
  });

  test('has its options in the same order in both languages', () => {
    const orders = LOCALES.map((one) =>
      html(fileOf(pathOf('quiz', one)))('.question input')
        .toArray()
        .map((input) => $(input).attr('value')),
    );
    expect(orders[0]).toEqual(orders[1]);
    for (const question of quiz) {
      if (question.form !== 'choose') continue;
      const shown = $(`[data-question="${question.id}"] [data-words]`)
        .toArray()
        .map((option) => words($(option).text()).replace(/^[A-E]\. /, ''));
      expect(shown).toEqual(
        question.options.map(({ label }) => labelWords(label, dataset.register, locale)),
      );
    }
  });

  test('draws an outline for each unit to choose from, without its colour', () => {
    for (const question of quiz) {
      if (question.form !== 'find') continue;
      const map = $(`[data-question="${question.id}"] svg.find__map`);
      expect(map.find('[data-unit]')).toHaveLength(question.units.length);
      expect(map.find('[data-status]')).toHaveLength(0);
      expect($(`[data-question="${question.id}"] option[value!=""]`)).toHaveLength(
        question.units.length,
      );
    }
  });

  test('is linked from the teachers’ page', () => {
    expect($('nav a[aria-current=true]').attr('href')).toBe('../');
  });
});
