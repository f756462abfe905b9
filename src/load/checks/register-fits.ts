import { area } from '@turf/turf';
import type { Boundaries } from '../../domain/dataset.ts';
import { fold } from '../../domain/fold.ts';
import type { Register, Unit } from '../../domain/unit.ts';
import { type Fault, show } from '../fault.ts';

/** The register rounds areas; a polygon may differ from its entry by this share. */
const AREA_TOLERANCE = 0.02;

/** From when on and until when units of 2019 could change: the day of the register, the last day of districts. */
const CHANGES = { from: '2019-07-01', to: '2025-06-30' };

/**
 * The register agrees with the polygons and with itself: areas, names with and without marks, dates of
 * change, and the name of each successor.
 */
export function registerFits(
  file: string,
  register: Register,
  boundaries: readonly Boundaries[],
): Fault[] {
  const faults: Fault[] = [];
  const lines = new Map([...register.keys()].map((code, index) => [code, index + 2]));
  const fail = ({ code }: Unit, field: string, found: string, expected: string) =>
    faults.push({
      file,
      line: lines.get(code),
      record: `unit ${show(code)}`,
      field,
      found,
      expected,
    });

  const areas = new Map(
    boundaries.flatMap(({ features }) =>
      features.map((feature) => [feature.properties.code, area(feature) / 1e6]),
    ),
  );
  const successors = new Map<string, string>();
  for (const unit of register.values()) {
    const measured = areas.get(unit.code);
    if (measured !== undefined && Math.abs(unit.areaKm2 / measured - 1) > AREA_TOLERANCE)
      fail(
        unit,
        'area_km2',
        String(unit.areaKm2),
        `about ${measured.toFixed(1)}, that of its polygon`,
      );
    if (fold(unit.name.vi) !== unit.name.en.toLowerCase())
      fail(unit, 'name_en', show(unit.name.en), `${show(unit.name.vi)} without marks`);
    const { change } = unit;
    if (change && (change.on < CHANGES.from || change.on > CHANGES.to))
      fail(unit, 'changed_on', change.on, `a day from ${CHANGES.from} to ${CHANGES.to}`);
    if (change && 'mergedInto' in change.to && !register.has(change.to.mergedInto))
      fail(unit, 'changed_to', show(change.to.mergedInto), 'the code of a unit');
    for (const { code, name } of unit.successors) {
      const known = successors.get(code) ?? name;
      successors.set(code, known);
      if (name !== known || name === '')
        fail(unit, 'successor_names', show(name), `${show(known)}, as elsewhere for ${code}`);
    }
  }
  return faults;
}
