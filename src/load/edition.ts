import type { Edition } from '../domain/edition.ts';
import { DataError, type Fault } from './fault.ts';
import { readEdition } from './read/edition.ts';
import { filesBelow } from './read/files.ts';
import { readerOf } from './read/reader.ts';

/**
 * The edition alone, for what needs no more than its names: checked in itself, not against the data.
 * @throws DataError with every fault found.
 */
export function loadEdition(root: string): Edition {
  const faults: Fault[] = [];
  const file = readerOf(filesBelow(root), faults)('content/edition.yaml', readEdition);
  if (faults.length > 0 || !file) throw new DataError(faults);
  return file.value;
}
