import type { Dataset } from '../domain/dataset.ts';
import type { Edition } from '../domain/edition.ts';
import { DataError, type Fault } from './fault.ts';
import { readEdition } from './read/edition.ts';
import { filesBelow } from './read/files.ts';
import { readerOf } from './read/reader.ts';
import { readRegister } from './read/register.ts';

/**
 * The edition alone, for callers that need only its names; not checked against the data.
 * @throws DataError with every fault found.
 */
export function loadEdition(root: string): Edition {
  const faults: Fault[] = [];
  const file = readerOf(filesBelow(root), faults)('content/edition.yaml', readEdition);
  if (faults.length > 0 || !file) throw new DataError(faults);
  return file.value;
}

/**
 * The edition with its register, for callers that name the province and count its units.
 * @throws DataError with every fault found.
 */
export function loadPlaces(root: string): Pick<Dataset, 'edition' | 'register'> {
  const faults: Fault[] = [];
  const register = readerOf(filesBelow(root), faults)('geo/units.csv', readRegister);
  if (faults.length > 0 || !register) throw new DataError(faults);
  return { edition: loadEdition(root), register };
}
