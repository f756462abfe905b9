import { LOCALES } from '../../domain/locale.ts';
import { fold } from '../../domain/search/fold.ts';
import type { Register } from '../../domain/places/unit.ts';
import { type Fault, show } from '../fault.ts';
import { differing } from '../numbers.ts';
import { claimFault, type SourceFile } from '../source-file.ts';
import { namesIn } from './names-in.ts';

/**
 * A translation is into each language of the site that the quotation is not in, and has the numbers, the names of
 * units and holders, and the omissions of the quotation. English names of months count as numbers.
 */
export function translationsAgree(sources: readonly SourceFile[], register: Register): Fault[] {
  return sources.flatMap((file) =>
    file.source.claims.flatMap((claim) => {
      if (!claim.translation) return [];
      const { language } = file.source;
      const fail = (found: string, expected: string) =>
        claimFault(file, claim, 'translation', found, expected);
      const wanted = LOCALES.filter((locale) => locale !== language);
      const given = LOCALES.filter((locale) => claim.translation?.[locale] !== undefined);
      if (given.join() !== wanted.join())
        return [fail(given.join(', '), `a translation into ${wanted.join(' and ')}`)];
      return wanted.flatMap((locale) => {
        const text = claim.translation?.[locale] ?? '';
        const holders = claim.kind === 'holder' ? claim.holders.map(({ person }) => person) : [];
        const names = [...namesIn(claim.quote, register), ...holders];
        const missing = names.find((name) => !fold(text).includes(fold(name)));
        const stray = differing({ text: claim.quote, language }, { text, language: locale });
        return [
          ...(stray.length > 0
            ? [
                fail(
                  `${stray.join(', ')} on one side only, ${show(text)}`,
                  'the numbers of the quote',
                ),
              ]
            : []),
          ...(missing === undefined
            ? []
            : [fail(show(text), `the name ${show(missing)}, as in the quote`)]),
          ...(omissions(text) === omissions(claim.quote)
            ? []
            : [fail(show(text), `${omissions(claim.quote)} × […], as in the quote`)]),
        ];
      });
    }),
  );
}

const omissions = (text: string) => text.split('[…]').length - 1;
