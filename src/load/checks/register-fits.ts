import { area } from '@turf/turf';
import type { Boundaries } from '../../domain/dataset.ts';
import { fold } from '../../domain/fold.ts';
import { type Register, type Unit, unitsOf } from '../../domain/unit.ts';
import { type Fault, show } from '../fault.ts';

/** Half a unit of the last digit that the register prints, in km²; and a little for the arithmetic. */
const ROUNDING = { province: 0.6, district: 0.051, commune: 0.0051 };

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
  const nameOf = new Map<string, string>();
  const codeOf = new Map<string, string>();
  for (const province of unitsOf(register, 'province')) {
    const parts = unitsOf(register, 'district', province.code);
    areas.set(
      province.code,
      parts.reduce((sum, { code }) => sum + (areas.get(code) ?? NaN), 0),
    );
  }
  for (const unit of register.values()) {
    const measured = areas.get(unit.code);
    if (measured !== undefined && Math.abs(unit.areaKm2 - measured) > ROUNDING[unit.level]) {
      const digits = unit.level === 'commune' ? 2 : 1;
      fail(
        unit,
        'area_km2',
        String(unit.areaKm2),
        `${measured.toFixed(digits)}, that of its polygon`,
      );
    }
    if (fold(unit.name.vi) !== unit.name.en.toLowerCase())
      fail(unit, 'name_en', show(unit.name.en), `${show(unit.name.vi)} without marks`);
    const { change } = unit;
    if (change && (change.on < CHANGES.from || change.on > CHANGES.to))
      fail(unit, 'changed_on', change.on, `a day from ${CHANGES.from} to ${CHANGES.to}`);
    if (change && 'mergedInto' in change.to && !register.has(change.to.mergedInto))
      fail(unit, 'changed_to', show(change.to.mergedInto), 'the code of a unit');
    for (const { code, name } of unit.successors) {
      const [known = name, knownCode = code] = [nameOf.get(code), codeOf.get(name)];
      nameOf.set(code, known);
      codeOf.set(name, knownCode);
      if (name !== known || name === '')
        fail(unit, 'successor_names', show(name), `${show(known)}, as elsewhere for ${code}`);
      else if (code !== knownCode)
        fail(unit, 'successor_codes', show(code), `${show(knownCode)}, as elsewhere for ${name}`);
    }
  }
  return faults;
}
