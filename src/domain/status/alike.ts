import type { Source } from '../claims/claim.ts';
import type { Unit } from '../places/unit.ts';
import type { History } from './snapshot-view.ts';
import type { Evidence } from './status.ts';
import { type UnitHistory, unitHistory } from './unit-history.ts';

/** Units whose status is the same at every date. */
export interface AlikeUnits {
  units: readonly Unit[];
  /** Their common statuses: see `UnitHistory`. */
  times: UnitHistory['times'];
  isNamed: boolean;
  /** Evidence that all of them have, in chronological order; none if there is only one unit. */
  shared: readonly Evidence[];
}

/** What one claim says of some units: those with this status. */
export interface SaidOfUnits {
  claim: Evidence['claim'];
  said: readonly { status: Evidence['status']; units: readonly Unit[] }[];
}

/** Groups units by their statuses at every date, the largest group first, then in the order given. */
export function alikeUnits(units: readonly Unit[], history: History): AlikeUnits[] {
  const groups = new Map<string, { units: Unit[]; known: UnitHistory }>();
  for (const unit of units) {
    const known = unitHistory(history, unit.code);
    const key = known.times.map(({ value }) => `${value.status} ${value.basis ?? ''}`).join('|');
    const group = groups.get(key);
    if (group) group.units.push(unit);
    else groups.set(key, { units: [unit], known });
  }
  return [...groups.values()]
    .sort((a, b) => b.units.length - a.units.length)
    .map(({ units, known: { times, isNamed } }) => ({
      units,
      times,
      isNamed,
      shared: evidenceOn(units.length > 1 ? units[0] : undefined, history).filter((item) =>
        units.every((unit) => evidenceOn(unit, history).some((other) => isSame(item, other))),
      ),
    }));
}

/** The claims about some units, each once, with the units that it is about; in chronological order. */
export function saidOfUnits(units: readonly Unit[], history: History): SaidOfUnits[] {
  const byClaim = new Map<Evidence['claim'], Map<Evidence['status'], Unit[]>>();
  for (const unit of units)
    for (const { claim, status } of evidenceOn(unit, history)) {
      const said = byClaim.get(claim) ?? new Map<Evidence['status'], Unit[]>();
      byClaim.set(claim, said);
      said.set(status, [...(said.get(status) ?? []), unit]);
    }
  return [...byClaim]
    .map(([claim, said]) => ({
      claim,
      said: [...said].map(([status, units]) => ({ status, units })),
    }))
    .sort((a, b) => (a.claim.asOf.latest < b.claim.asOf.latest ? -1 : 1));
}

/** The claims about some units, each once with its source, in the order of the sources. */
export function quotedOn(
  units: readonly Unit[],
  history: History,
  sources: ReadonlyMap<string, Source>,
): { claim: Evidence['claim']; source: Source }[] {
  const cited = saidOfUnits(units, history).map(({ claim }) => claim);
  return [...sources.values()].flatMap((source) =>
    cited.filter((claim) => claim.source === source.id).map((claim) => ({ claim, source })),
  );
}

function evidenceOn(unit: Unit | undefined, { evidence }: History): readonly Evidence[] {
  return (unit && evidence.get(unit.code)) ?? [];
}

function isSame(a: Evidence, b: Evidence): boolean {
  return a.claim === b.claim && a.status === b.status;
}
