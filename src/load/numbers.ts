import type { Source } from '../domain/claims/claim.ts';
import { numbersIn } from '../domain/status/stated-figures.ts';
import { monthsIn } from './months.ts';

interface Text {
  text: string;
  language: Source['language'];
}

/** Numbers that only one of two texts has; English names of months count as numbers. */
export function differing(a: Text, b: Text): number[] {
  const [ofA, ofB] = [a, b].map(({ text, language }) => ({
    stated: numbersIn(text, language === 'en' ? 'en' : 'vi'),
    months: language === 'vi' ? [] : monthsIn(text),
  })) as [NumbersOf, NumbersOf];
  const lacking = (these: NumbersOf, those: NumbersOf) =>
    these.stated.filter((one) => !those.stated.includes(one) && !those.months.includes(one));
  return [...lacking(ofA, ofB), ...lacking(ofB, ofA)];
}

interface NumbersOf {
  stated: number[];
  months: number[];
}
