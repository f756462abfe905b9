import { describe, expect, test } from 'vitest';
import { successorsOf } from '../../../src/domain/places/successors.ts';
import { unitsOf } from '../../../src/domain/places/unit.ts';
import { dataset } from '../../project.ts';

const { register } = dataset;
const names = (code: string) =>
  successorsOf(register, code).map(({ name, from }) => [
    name,
    from.map(({ unit, whole }) => (whole ? unit.name.vi : `một phần ${unit.name.vi}`)).join(', '),
  ]);

describe(successorsOf, () => {
  test('groups the communes of 2019 by unit of 2025, and marks a divided one in both', () => {
    expect(names('884')).toEqual([
      ['Phường Châu Đốc', 'Châu Phú B, Châu Phú A, Vĩnh Mỹ, Vĩnh Ngươn, một phần Vĩnh Châu'],
      ['Phường Vĩnh Tế', 'Núi Sam, Vĩnh Tế, một phần Vĩnh Châu'],
    ]);
  });

  test('omits no commune, and puts no unit of 2025 into two districts', () => {
    const districts = unitsOf(register, 'district').map(({ code }) => successorsOf(register, code));
    const communes = districts.flat().flatMap(({ from }) => from.map(({ unit }) => unit.code));
    expect(new Set(communes).size).toBe(unitsOf(register, 'commune').length);
    const codes = districts.flat().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
