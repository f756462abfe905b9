import { type Register, type Unit, unitsOf } from './unit.ts';

/** A commune-level unit of 1 July 2025, with the communes of 2019 that it covers. */
export interface Successor {
  code: string;
  /** Name with its kind, in Vietnamese: `Phường Long Xuyên`. */
  name: string;
  /** In the order of the register; `whole` unless the commune was divided between several. */
  from: readonly { unit: Unit; whole: boolean }[];
}

/** The units of 2025 within a district, in the order of its communes. */
export function successorsOf(register: Register, district: string): Successor[] {
  const successors = new Map<string, Successor & { from: { unit: Unit; whole: boolean }[] }>();
  for (const unit of unitsOf(register, 'commune', district)) {
    for (const { code, name } of unit.successors) {
      const part = { unit, whole: unit.successors.length === 1 };
      const known = successors.get(code);
      if (known) known.from.push(part);
      else successors.set(code, { code, name, from: [part] });
    }
  }
  return [...successors.values()];
}
