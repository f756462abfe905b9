import { printedArea } from '../../domain/places/area.ts';
import type { Edition } from '../../domain/edition.ts';
import type { Boundaries } from '../../domain/places/geometry.ts';
import { withoutMarks } from '../../domain/search/fold.ts';
import { type Register, type Unit, unitsOf } from '../../domain/places/unit.ts';
import { type Fault, show } from '../fault.ts';

/**
 * The register agrees with the polygons and with itself: areas, names with and without marks, dates of
 * change, and one name and one code per successor. Expects boundaries that passed `geometryValid`.
 * @param from The first day on which a unit could change. @param until The last.
 */
export function registerFits(
  file: string,
  register: Register,
  boundaries: readonly Boundaries[],
  { from, until }: Pick<Edition['units'], 'from' | 'until'>,
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

  const polygons = new Map(
    boundaries.flatMap(({ features }) => features.map((one) => [one.properties.code, one])),
  );
  const nameOf = new Map<string, string>();
  const codeOf = new Map<string, string>();
  for (const unit of register.values()) {
    const ofProvince = unit.level === 'province';
    const parts = ofProvince ? unitsOf(register, 'district', unit.code) : [unit];
    const measured = printedArea(
      unit.level,
      parts.flatMap(({ code }) => polygons.get(code) ?? []),
    );
    if (unit.areaKm2 !== Number(measured)) {
      const whose = ofProvince ? 'the sum of its districts' : 'that of its polygon';
      fail(unit, 'area_km2', String(unit.areaKm2), `${measured}, ${whose}`);
    }
    if (withoutMarks(unit.name.vi) !== unit.name.en)
      fail(unit, 'name_en', show(unit.name.en), `${show(unit.name.vi)} without marks`);
    const { change } = unit;
    if (change && (change.on < from || change.on > until))
      fail(unit, 'changed_on', change.on, `a day from ${from} to ${until}`);
    if (change && 'mergedInto' in change.to && !register.has(change.to.mergedInto))
      fail(unit, 'changed_to', show(change.to.mergedInto), 'the code of a unit');
    for (const { code, name } of unit.successors) {
      const known = nameOf.get(code) ?? name;
      const knownCode = codeOf.get(name) ?? code;
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
