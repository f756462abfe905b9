import { make, required } from '../shared/element.ts';
import type { Records, UnitRecord } from './records.ts';
import type { Sheet } from './sheet.ts';

export interface Panel {
  show: (record: UnitRecord | undefined) => void;
  focus: () => void;
  /** Whether it contains the focus. */
  hasFocus: () => boolean;
}

/** The panel of one unit: the contents of its table row, and the bounds of its district. */
export function setUpPanel(
  panel: HTMLElement,
  records: Records,
  words: { neighbours: string },
  /** The sentence of a place at the current date. */
  sentenceOf: (record: UnitRecord) => string,
  sheet: Sheet,
  /** On the close button or the Escape key. */
  onClose: () => void,
): Panel {
  const title = required(panel, '#panel-title');
  const body = required(panel, '[data-panel-body]');
  const close = required(panel, '[data-close]');
  const foot = required(panel, '[data-panel-foot]');
  const answer = required(panel, '[data-take-answer]');
  const scroller = required(panel, '[data-panel-scroll]');
  const swatch = required(panel, '[data-panel-status]');
  const start = { title: title.textContent, body: [...body.childNodes] };
  let shown: UnitRecord | undefined;
  close.addEventListener('click', onClose);
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  });

  function describe({ row, parent, near }: UnitRecord): HTMLElement {
    const list = document.createElement('dl');
    const add = (name: string, about: string, ...nodes: Node[]): HTMLElement => {
      const group = document.createElement('div');
      group.dataset['about'] = about;
      const description = document.createElement('dd');
      description.append(...nodes);
      group.append(make('dt', name), description);
      list.append(group);
      return description;
    };
    const district = records.get(parent ?? '');
    const bounds = district?.row.querySelector<HTMLTableCellElement>('[data-bounds]');
    for (const cell of [...row.querySelectorAll('td'), ...(bounds ? [bounds] : [])]) {
      if (!cell.textContent.trim()) continue;
      const description = add(
        headOf(cell),
        // `district`, `status-text`, `evidence`, …: paper keeps some.
        Object.keys(cell.dataset)[0] ?? '',
        ...(cell.dataset['district'] && district
          ? [linkTo(district)]
          : [...cell.childNodes].map((node) => node.cloneNode(true))),
      );
      for (const reference of description.querySelectorAll('[data-claim]')) quote(reference);
    }
    const neighbours = document.createElement('ul');
    neighbours.className = 'near inline-list';
    for (const code of near) {
      const record = records.get(code);
      if (!record) continue;
      const item = document.createElement('li');
      item.append(linkTo(record));
      neighbours.append(item);
    }
    if (neighbours.hasChildNodes()) add(words.neighbours, 'near', neighbours);
    return list;
  }

  function summaryOf(record: UnitRecord): HTMLElement {
    const sentence = make('p', sentenceOf(record));
    sentence.dataset['sentence'] = '';
    return sentence;
  }

  return {
    show: (record) => {
      if (!record && !shown) return;
      shown = record;
      panel.dataset['panel'] = record?.code ?? '';
      title.textContent = record?.name ?? start.title;
      close.hidden = foot.hidden = !record;
      body.replaceChildren(
        ...(record ? [summaryOf(record), foot, answer, describe(record)] : start.body),
      );
      swatch.hidden = !record;
      for (const name of ['status', 'basis'] as const)
        swatch.dataset[name] = record?.row.dataset[name] ?? '';
      scroller.scrollTop = 0;
      sheet.show(record !== undefined);
    },
    focus: () => title.focus({ preventScroll: getComputedStyle(panel).position === 'fixed' }),
    hasFocus: () => panel.contains(document.activeElement),
  };
}

/** The heading above a cell. */
function headOf(cell: HTMLTableCellElement): string {
  return cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex]?.textContent.trim() ?? '';
}

/** Replaces a reference to a quotation by the quotation, and keeps the remark. */
function quote(reference: Element): void {
  const link = required<HTMLAnchorElement>(reference, 'a');
  const quotation = document
    .getElementById(link.hash.slice(1))
    ?.querySelector('.quotation')
    ?.cloneNode(true) as Element | undefined;
  if (!quotation) return;
  required(quotation, 'cite').before(required(reference, 'span'), ' ');
  reference.replaceChildren(quotation);
}

function linkTo({ code, level, name }: UnitRecord): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `?unit=${code}${level === 'district' ? '&level=district' : ''}`;
  link.dataset['go'] = code;
  link.textContent = name;
  return link;
}

/**
 * Scrolls the page if necessary, to make a shape visible in the window and not covered by the panel, which is
 * over the lower part of the window on a phone.
 */
export function uncover(shape: Element, panel: HTMLElement): void {
  const { top, right, bottom } = shape.getBoundingClientRect();
  const margin = 12;
  const cover = panel.getBoundingClientRect();
  const isOver = getComputedStyle(panel).position === 'fixed' && cover.left < right;
  const hidden = bottom + margin - (isOver ? cover.top : innerHeight);
  if (top - margin < 0) scrollBy(0, top - margin);
  else if (hidden > 0) scrollBy(0, Math.min(hidden, top - margin));
}
