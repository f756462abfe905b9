import { type Fault, show } from '../fault.ts';
import { claimFault, type SourceFile } from '../source-file.ts';
import type { YamlRecord } from '../yaml-record.ts';

/** The id of a source is the name of its file, and ids of claims are unique within a source. */
export function idsUnique(sources: readonly SourceFile[]): Fault[] {
  return sources.flatMap((file) => {
    const { source, lineOf } = file;
    const expected = file.file.replace(/^.*\/|\.yaml$/g, '');
    const faults: Fault[] = [];
    if (source.id !== expected) {
      faults.push({
        file: file.file,
        line: lineOf(['id']),
        record: `source ${show(source.id)}`,
        field: 'id',
        found: show(source.id),
        expected: `${show(expected)}, the name of the file`,
      });
    }
    const seen = new Set<string>();
    for (const claim of source.claims) {
      if (seen.has(claim.id)) {
        faults.push(
          claimFault(file, claim, 'id', show(claim.id.split('#')[1]), 'each id once in a source'),
        );
      }
      seen.add(claim.id);
    }
    return faults;
  });
}

/** Ids are unique within a list. */
export function recordsUnique(
  noun: string,
  { file, value, lineOf }: YamlRecord<readonly { id: string }[]>,
): Fault[] {
  const ids = value.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            file,
            line: lineOf([index, 'id']),
            record: `${noun} ${show(id)}`,
            field: 'id',
            found: show(id),
            expected: 'each id once',
          },
        ],
  );
}
