import { claimFault, type SourceFile } from '../read-sources.ts';
import type { Fault } from '../fault.ts';

/** No claim is about a time after its source was published. */
export function datesInOrder(sources: readonly SourceFile[]): Fault[] {
  return sources.flatMap((file) =>
    file.source.claims
      .filter((claim) => claim.asOf.earliest > file.source.published.latest)
      .map((claim) =>
        claimFault(
          file,
          claim,
          'asOf',
          claim.asOf.text,
          `no later than the publication, ${file.source.published.text}`,
        ),
      ),
  );
}
