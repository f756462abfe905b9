import type { Locale } from '../../domain/locale.ts';
import type { Basis, Status, UnitStatus } from '../../domain/status/status.ts';
import { formatDate } from '../format.ts';
import type { Messages } from '../words/messages.ts';

interface KnownStatus {
  status: Status;
  basis?: Basis | undefined;
}

/** A status with its basis unless that is a source of the time, as keys of drawings name it. */
export function statusName({ status, basis }: KnownStatus, t: Messages): string {
  return basis === 'stated' ? t.status[status] : statusWithBasis({ status, basis }, t);
}

/** A status and how it is known: `combined (reported at the time)`, `unknown (no source names it)`. */
export function statusWithBasis({ status, basis }: KnownStatus, t: Messages): string {
  return `${t.status[status]} (${basis ? t.basis[basis] : t.unnamed})`;
}

/**
 * What sources say across time of units with the same status: named at some time, left out of one complete list
 * (`not in the list of August 2019`), or never named.
 */
export function nameAcrossTime(values: readonly UnitStatus[], t: Messages, locale: Locale): string {
  if (values.some(({ status }) => status === 'implementing')) return t.everStatus.named;
  const lists = new Set(
    values.map(({ decidedBy }) => {
      const list = decidedBy.find(({ claim }) => claim.kind === 'list' && claim.exhaustive);
      return list && formatDate(list.claim.asOf, locale);
    }),
  );
  const [date] = lists;
  return lists.size === 1 && date ? t.everStatus.unlisted(date) : t.everStatus.never;
}
