import { LOCALES } from '../../domain/locale.ts';
import type { Paired } from '../../domain/texts/prose.ts';
import { type Fault, show } from '../fault.ts';

/**
 * Every text of a folder exists once in each language, and both cite the same claims, figures and terms.
 */
export function textsPaired(
  folder: string,
  texts: readonly (Paired & { order?: number })[],
): Fault[] {
  return texts.flatMap((text) => {
    const { file } = text;
    const fail = (field: string, found: string, expected: string): Fault => ({
      file,
      line: 2,
      record: `text ${show(text.id)}`,
      field,
      found,
      expected,
    });
    return LOCALES.flatMap((locale) => {
      const twins = texts.filter((other) => other.locale === locale && other.id === text.id);
      if (twins.length !== 1)
        return [fail('id', `${twins.length} texts with it in ${folder}/${locale}`, 'exactly one')];
      const [twin] = twins;
      if (!twin || twin === text) return [];
      if (twin.order !== text.order)
        return [fail('order', String(text.order), `${twin.order}, as in the other language`)];
      return (['cites', 'derives', 'plain', 'terms', 'charts'] as const).flatMap((field) => {
        const lacking = twin[field].filter((one) => !text[field].includes(one));
        return lacking.length === 0
          ? []
          : [fail(field, `no ${lacking.join(', ')}`, 'what the other language cites')];
      });
    });
  });
}
