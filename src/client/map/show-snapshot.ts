import { required } from '../shared/element.ts';
import { textOf, type Records, type UnitRecord } from './records.ts';

/**
 * Sets the page to another date: shows and hides elements of single dates, and updates the status of every
 * unit with a history in its row.
 */
export function showSnapshot(at: string, records: Records): void {
  for (const part of document.querySelectorAll<HTMLElement | SVGElement>('[data-at-only]'))
    part.toggleAttribute('hidden', part.dataset['atOnly'] !== at);
  for (const record of records.values()) {
    const then = record.row.querySelector<HTMLElement>(`li[data-at="${CSS.escape(at)}"]`);
    if (then) setStatus(record, then);
  }
}

function setStatus(record: UnitRecord, then: HTMLElement): void {
  const { row, shape } = record;
  const label = required(then, '.status-label');
  for (const element of [row, shape]) {
    for (const name of ['data-status', 'data-basis']) {
      const value = label.getAttribute(name);
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  }
  required(row, '[data-status-text]').replaceChildren(label.cloneNode(true));
  record.status = textOf(row, '[data-status-text]');

  const deciding = (then.dataset['claims'] ?? '').split(' ');
  const part = (name: string) => required(row, `[data-part=${name}]`);
  for (const reference of row.querySelectorAll<HTMLElement>('[data-claim]')) {
    const decides = deciding.includes(reference.dataset['claim'] ?? '');
    required(part(decides ? 'deciding' : 'others'), 'ul').append(reference);
  }
  for (const name of ['deciding', 'others'])
    part(name).hidden = !part(name).querySelector('[data-claim]');
  const notNamed = row.querySelector<HTMLElement>('[data-not-named]');
  if (notNamed) notNamed.hidden = !part('deciding').hidden;
}
