import { required } from './element.ts';
import type { Records, UnitRecord } from './records.ts';

export interface Changes {
  /** Shows what differs between two dates, in either order; all pairs if there is nothing to compare. */
  compare: (at: string, from: string | undefined) => UnitRecord[];
}

/** The list of what differs between two dates, and the choice of the date to compare with. */
export function setUpChanges(
  root: ParentNode,
  records: Records,
  handlers: {
    onCompare: (from: string | undefined) => void;
    onGo: (record: UnitRecord) => void;
  },
): Changes {
  const section = required(root, '[data-changes]');
  const choice = required<HTMLSelectElement>(section, 'select');
  const pairs = [...section.querySelectorAll<HTMLDetailsElement>('[data-pair]')];
  choice.addEventListener('change', () => handlers.onCompare(choice.value || undefined));
  section.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-go]');
    const record = records.get(link?.dataset['go'] ?? '');
    if (!record) return;
    event.preventDefault();
    handlers.onGo(record);
  });
  return {
    compare: (at, from) => {
      choice.value = from ?? '';
      choice.disabled = at === 'ever';
      for (const option of choice.options) option.disabled = option.value === at;
      const changed: UnitRecord[] = [];
      for (const pair of pairs) {
        const dates = (pair.dataset['pair'] ?? '').split(' ');
        const compared = from !== undefined && dates.includes(at) && dates.includes(from);
        pair.hidden = !compared;
        pair.open = compared;
        if (!compared) continue;
        for (const list of pair.querySelectorAll<HTMLElement>('[data-changed]'))
          for (const code of (list.dataset['changed'] ?? '').split(' '))
            changed.push(...(records.get(code) ? [records.get(code) as UnitRecord] : []));
      }
      return changed;
    },
  };
}
