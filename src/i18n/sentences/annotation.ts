import type { DateSpan } from '../../domain/claims/date-span.ts';
import type { Annotation } from '../../domain/edition.ts';
import type { Locale } from '../../domain/locale.ts';
import { formatDate } from '../format.ts';

interface KnownAnnotation {
  lines: Annotation['words'];
  values: Readonly<Record<string, number>>;
  asOf: DateSpan;
}

/** The lines of an annotation with the figures and the date of its claim: `All 13`, `communes`. */
export function annotationLines(
  { lines, values, asOf }: KnownAnnotation,
  locale: Locale,
): readonly string[] {
  return lines[locale].map((line) =>
    line.replace(/\{(\w+)\}/g, (all, name: string) =>
      name === 'asOf' ? formatDate(asOf, locale) : String(values[name] ?? all),
    ),
  );
}
