import { LOCALES } from '../../domain/locale.ts';
import type { Fault } from '../fault.ts';
import { claimFault, type SourceFile } from '../source-file.ts';

/**
 * Every quotation has our translation, since pages of both languages show it; that it is into the right languages
 * and says the same is tested by translationsAgree.
 */
export function claimsTranslated(sources: readonly SourceFile[]): Fault[] {
  return sources.flatMap((file) => {
    const into = LOCALES.filter((locale) => locale !== file.source.language).join(' and ');
    return file.source.claims
      .filter(({ translation }) => translation === undefined)
      .map((claim) =>
        claimFault(
          file,
          claim,
          'translation',
          'nothing',
          `our translation of the quote into ${into}`,
        ),
      );
  });
}
