import type { Locale } from '../../domain/locale.ts';
import type { Label, ResolvedQuestion } from '../../domain/texts/quiz.ts';
import { type Register, unitOf } from '../../domain/places/unit.ts';
import { capitalised, formatNumber, fullName, nameInSentence } from '../format.ts';

/** The text of an option. */
export function labelWords(label: Label, register: Register, locale: Locale): string {
  if ('words' in label) return label.words[locale];
  if ('code' in label) return fullName(unitOf(register, label.code), locale);
  return [formatNumber(label.value, locale), label.unit?.[locale]].filter(Boolean).join(' ');
}

/** The letter of an option by its position on the page, from 0. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

/** The right answer in one line: `B. 93 nơi`, `1–C, 2–A, 3–B`, `Mỹ Phước hoặc Mỹ Quý`. */
export function answerLine(question: ResolvedQuestion, register: Register, locale: Locale): string {
  switch (question.form) {
    case 'choose': {
      const place = question.options.findIndex(({ right }) => right);
      const label = question.options[place]?.label;
      return label ? `${letterOf(place)}. ${labelWords(label, register, locale)}` : '';
    }
    case 'match':
      return question.lefts
        .map(({ right }, index) => {
          const place = question.rights.findIndex(({ id }) => id === right);
          return `${index + 1}–${letterOf(place)}`;
        })
        .join(', ');
    case 'find': {
      const names = question.units
        .filter(({ right }) => right)
        .map(({ code }) => nameInSentence(unitOf(register, code), locale));
      const list = new Intl.ListFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', {
        type: 'disjunction',
      });
      return capitalised(list.format(names));
    }
  }
}
