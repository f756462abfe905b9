import type { Fault } from '../fault.ts';
import { show } from '../fault.ts';
import { claimFault, type SourceFile } from '../source-file.ts';

/**
 * No source was published in the future or on a date other than that in its id, and no claim is about a
 * time after the publication of its source.
 * @param today ISO 8601 day.
 */
export function datesInOrder(sources: readonly SourceFile[], today: string): Fault[] {
  return sources.flatMap((file) => {
    const { id, published, claims } = file.source;
    const fail = (expected: string): Fault => ({
      file: file.file,
      line: file.lineOf(['published']),
      record: `source ${show(id)}`,
      field: 'published',
      found: published.text,
      expected,
    });
    const inAddress = [
      ...file.source.url.matchAll(/(?<!\d)20[0-2]\d([-/]?)[01]\d\1[0-3]\d(?!\d)/g),
    ].map(([day]) => day.replace(/^(\d{4})\D?(\d\d)\D?(\d\d)$/, '$1-$2-$3'));
    const [dated = ''] = /\d{4}(-\d{2}){0,2}$/.exec(id) ?? [];
    return [
      ...(published.earliest > today ? [fail(`no later than today, ${today}`)] : []),
      ...(inAddress.length === 0 || inAddress.some((day) => coincide(day, published.text))
        ? []
        : [fail(`${inAddress[0]}, as in the address`)]),
      ...(coincide(dated, published.text) ? [] : [fail(`${dated}, as in the id`)]),
      ...claims
        .filter((claim) => claim.asOf.earliest > published.latest)
        .map((claim) =>
          claimFault(
            file,
            claim,
            'asOf',
            claim.asOf.text,
            `no later than the publication, ${published.text}`,
          ),
        ),
    ];
  });
}

/** Whether one date equals or is part of the other; approximate dates and ranges are not compared. */
function coincide(a: string, b: string): boolean {
  return a === '' || /[~?%/]/.test(b) || a.startsWith(b) || b.startsWith(a);
}
