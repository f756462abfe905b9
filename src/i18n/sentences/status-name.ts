import type { Basis, Status } from '../../domain/status/status.ts';
import type { Messages } from '../words/messages.ts';

interface KnownStatus {
  status: Status;
  basis?: Basis | undefined;
}

/** A status with its basis where that is an older source, as keys of drawings name it. */
export function statusName({ status, basis }: KnownStatus, t: Messages): string {
  return basis === 'carried' ? statusWithBasis({ status, basis }, t) : t.status[status];
}

/** A status with whichever basis it has: `implementing (stated)`. */
export function statusWithBasis({ status, basis }: KnownStatus, t: Messages): string {
  return basis ? `${t.status[status]} (${t.basis[basis]})` : t.status[status];
}
