/** Level of a unit: Viet Nam had three tiers of local government until 30 June 2025. */
export type Level = 'province' | 'district' | 'commune';

/** Levels that the map supports. */
export type MapLevel = Exclude<Level, 'province'>;

export const MAP_LEVELS: readonly [MapLevel, MapLevel] = ['commune', 'district'];

/** Kinds of unit by level, in the terms of the law of 2015 (Law 77/2015/QH13). */
export const KINDS = {
  province: ['tỉnh'],
  district: ['thành phố', 'thị xã', 'huyện'],
  commune: ['phường', 'thị trấn', 'xã'],
} as const satisfies Record<Level, readonly string[]>;

export type Kind = (typeof KINDS)[Level][number];

/** What became of a unit between mid-2019 and June 2025: a new kind, or absorbed by another unit. */
export interface UnitChange {
  /** ISO 8601 date of effect. */
  on: string;
  to: { kind: Kind } | { mergedInto: string };
}

export interface Unit {
  /** Code of the General Statistics Office: 2 digits (province), 3 (district) or 5 (commune). */
  code: string;
  level: Level;
  kind: Kind;
  /** Name without its kind; `en` is the same without diacritics. */
  name: { vi: string; en: string };
  /** Code of the unit one level up; undefined for the province. */
  parent: string | undefined;
  /** Geodesic area of the generalised polygon, in km². */
  areaKm2: number;
  /** [longitude, latitude] in degrees, WGS84: inside the polygon, for a label. */
  labelPoint: readonly [number, number];
  change: UnitChange | undefined;
  /** Commune-level units of 1 July 2025 that cover its area; several if it was divided. */
  successors: readonly { code: string; name: string }[];
}

/** All units, by code. The only place for names. */
export type Register = ReadonlyMap<string, Unit>;

/** Units of a level in the order of the register, optionally only those inside `scope` (a code). */
export function unitsOf(register: Register, level: Level, scope?: string): readonly Unit[] {
  let within = ORDERS.get(register);
  if (!within) ORDERS.set(register, (within = unitsWithin(register)));
  return within.get(scope)?.[level] ?? [];
}

/** Units by level. */
type ByLevel = Partial<Record<Level, Unit[]>>;

/** Cache per register; a register never changes once it is loaded. */
const ORDERS = new WeakMap<Register, ReadonlyMap<string | undefined, ByLevel>>();

/** Each unit with the units inside it, by code; the whole register under `undefined`. */
function unitsWithin(register: Register): ReadonlyMap<string | undefined, ByLevel> {
  const within = new Map<string | undefined, ByLevel>();
  for (const unit of register.values()) {
    const scopes: (string | undefined)[] = [undefined];
    for (let at: string | undefined = unit.code; at !== undefined; at = register.get(at)?.parent)
      scopes.push(at);
    for (const scope of scopes) {
      let levels = within.get(scope);
      if (!levels) within.set(scope, (levels = {}));
      (levels[unit.level] ??= []).push(unit);
    }
  }
  return within;
}

/**
 * The province that the register is of.
 * @throws RangeError if the register has no province.
 */
export function provinceOf(register: Register): Unit {
  const [province] = unitsOf(register, 'province');
  if (!province) throw new RangeError('no province in the register');
  return province;
}

/** Whether `code` equals `scope` or is inside it. */
export function isWithin(register: Register, code: string, scope: string): boolean {
  for (let at: string | undefined = code; at !== undefined; at = register.get(at)?.parent) {
    if (at === scope) return true;
  }
  return false;
}

/**
 * The unit with this code.
 * @throws RangeError for an unknown code; codes of the data are checked on loading.
 */
export function unitOf(register: Register, code: string): Unit {
  const unit = register.get(code);
  if (!unit) throw new RangeError(`no unit ${JSON.stringify(code)} in the register`);
  return unit;
}
