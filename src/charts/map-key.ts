import type { Element } from 'hast';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { type Unit, unitOf } from '../domain/places/unit.ts';
import type { Statuses } from '../domain/status/snapshot-view.ts';
import { type Basis, type Status, STATUS_ORDER } from '../domain/status/status.ts';
import { fullName } from '../i18n/format.ts';
import { nameAcrossTime, statusName } from '../i18n/sentences/status-name.ts';
import { messages } from '../i18n/words/messages.ts';
import type { DrawnChart } from './drawn-chart.ts';

/**
 * The statuses that occur, with their number of units.
 * @param across Whether they are the statuses across time.
 */
export function keyOf(
  units: readonly Unit[],
  statuses: Statuses,
  locale: Locale,
  mark: (status: Status, basis: Basis | undefined) => Element,
  across = false,
): DrawnChart['key'] {
  const t = messages(locale);
  return STATUS_ORDER.flatMap(([status, basis]) => {
    const values = units.flatMap(({ code }) => {
      const value = statuses.get(code);
      return value?.status === status && value.basis === basis ? [value] : [];
    });
    if (values.length === 0) return [];
    const words = across ? nameAcrossTime(values, t, locale) : statusName({ status, basis }, t);
    return [{ mark: mark(status, basis), words: `${words}:\u00a0${values.length}` }];
  });
}

/** Units named by a source, by district; individually if there are few. */
export function tableOf(
  units: readonly Unit[],
  statuses: Statuses,
  locale: Locale,
  register: Dataset['register'],
  across = false,
): DrawnChart['table'] {
  const t = messages(locale);
  const label = ({ code }: Unit) => {
    const value = statuses.get(code);
    if (!value) return '';
    return across ? nameAcrossTime([value], t, locale) : statusName(value, t);
  };
  const isUnnamed = ({ status }: { status: Status }) => status === 'not-named';
  const named = units.filter(({ code }) => statuses.get(code)?.status !== 'not-named');
  const unnamed = units.length - named.length;
  return {
    head: [t.table.name, t.table.district, t.table.status],
    rows: [
      ...named.map((unit) => [
        fullName(unit, locale),
        unitOf(register, unit.parent ?? unit.code).name.vi,
        label(unit),
      ]),
      ...(unnamed > 0
        ? [
            [
              t.charts.map.others(unnamed),
              '',
              across
                ? nameAcrossTime(
                    units.flatMap(({ code }) => statuses.get(code) ?? []).filter(isUnnamed),
                    t,
                    locale,
                  )
                : t.status['not-named'],
            ],
          ]
        : []),
    ],
  };
}
