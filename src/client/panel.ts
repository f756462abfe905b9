import { required } from './element.ts';
import type { Records, UnitRecord } from './records.ts';

export interface Panel {
  show: (record: UnitRecord | undefined) => void;
  focus: () => void;
}

/** The panel that tells of one unit: its row of the table, opened up, with its district's bounds. */
export function setUpPanel(panel: HTMLElement, records: Records): Panel {
  const title = required(panel, '#panel-title');
  const body = required(panel, '[data-panel-body]');
  const start = { title: title.textContent, body: [...body.childNodes] };
  return {
    show: (record) => {
      panel.dataset['panel'] = record?.code ?? '';
      title.textContent = record?.name ?? start.title;
      body.replaceChildren(
        ...(record ? [describe(record, records.get(record.parent ?? ''))] : start.body),
      );
    },
    focus: () => title.focus(),
  };
}

function describe({ row }: UnitRecord, parent: UnitRecord | undefined): HTMLElement {
  const list = document.createElement('dl');
  const bounds = parent?.row.querySelector<HTMLElement>('[data-bounds]');
  for (const cell of [...row.querySelectorAll<HTMLElement>('td'), ...(bounds ? [bounds] : [])]) {
    if (!cell.textContent.trim()) continue;
    const term = document.createElement('dt');
    term.textContent = cell.dataset['label'] ?? '';
    const description = document.createElement('dd');
    description.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
    const evidence = description.querySelector('details');
    if (evidence) evidence.open = true;
    list.append(term, description);
  }
  return list;
}
