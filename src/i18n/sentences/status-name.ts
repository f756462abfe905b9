import type { Basis, Status } from '../../domain/status/status.ts';
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
