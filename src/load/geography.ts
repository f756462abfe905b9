import type { Edition } from '../domain/edition.ts';
import type { Boundaries, Context } from '../domain/places/geometry.ts';
import type { Register } from '../domain/places/unit.ts';
import { communesInDistricts, geometryValid } from './checks/geometry-valid.ts';
import { registerFits } from './checks/register-fits.ts';
import type { Fault } from './fault.ts';
import type { Read } from './read/reader.ts';
import { readBoundaries, readContext } from './read/geojson.ts';
import { rememberingNewest } from './read/remembering.ts';
import { readRegister } from './read/register.ts';

/** The contents of `geo/`, as far as they could be read. */
export interface Geography {
  register: Register;
  communes: Boundaries | undefined;
  districts: Boundaries | undefined;
  context: Context | undefined;
}

/** Reads `geo/`; the boundaries are checked by `geographyFaults`, the slowest of the checks. */
export function loadGeography(read: Read): Geography {
  return {
    register: read('geo/units.csv', readRegister) ?? new Map(),
    communes: read('geo/communes.geojson', readBoundaries),
    districts: read('geo/districts.geojson', readBoundaries),
    context: read('geo/context.geojson', readContext),
  };
}

/** Faults of boundaries: invalid geometry, or conflicts with the register or with each other. */
export function geographyFaults(
  { register, communes, districts }: Geography,
  { units }: Pick<Edition, 'units'>,
): readonly Fault[] {
  return faultsIn(register, communes, districts, units);
}

/** What most edits do not touch, and takes longest. */
const faultsIn = rememberingNewest(
  (
    register: Register,
    communes: Boundaries | undefined,
    districts: Boundaries | undefined,
    units: Edition['units'],
  ): Fault[] => {
    const faults = [
      ...(communes ? geometryValid('geo/communes.geojson', 'commune', communes, register) : []),
      ...(districts ? geometryValid('geo/districts.geojson', 'district', districts, register) : []),
    ];
    if (faults.length > 0 || !communes || !districts) return faults;
    faults.push(...registerFits('geo/units.csv', register, [communes, districts], units));
    faults.push(...communesInDistricts('geo/communes.geojson', communes, districts, register));
    return faults;
  },
);
