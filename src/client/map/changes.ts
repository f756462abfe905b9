import { required } from '../shared/element.ts';
import type { Records, UnitRecord } from './records.ts';

export interface Changes {
  /** Shows the differences between two dates, in either order; all pairs without a date to compare. */
  compare: (at: string, from: string | undefined) => UnitRecord[];
}

/** The list of differences between two dates, and the choice of the date to compare with. */
export function setUpChanges(
  root: ParentNode,
  records: Records,
  onCompare: (from: string | undefined) => void,
): Changes {
  const section = required(root, '[data-changes]');
  const choice = required<HTMLSelectElement>(section, 'select');
  const pairs = [...section.querySelectorAll<HTMLDetailsElement>('[data-pair]')];
  choice.addEventListener('change', () => onCompare(choice.value || undefined));
  return {
    compare: (at, from) => {
      choice.value = from ?? '';
      choice.disabled = at === 'ever';
      for (const option of choice.options) option.disabled = option.value === at;
      for (const pair of pairs) {
        const dates = (pair.dataset['pair'] ?? '').split(' ');
        pair.open = from !== undefined && dates.includes(at) && dates.includes(from);
        pair.hidden = !pair.open;
      }
      return [...section.querySelectorAll<HTMLElement>('[open] [data-changed]')]
        .flatMap((list) => (list.dataset['changed'] ?? '').split(' '))
        .flatMap((code) => records.get(code) ?? []);
    },
  };
}
