/** Makes table headings sort buttons; a second press reverses the order. */
export function makeSortable(table: HTMLTableElement, label: string, language: string): void {
  const body = table.tBodies[0];
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')];
  if (!body) return;
  table.dataset['sortable'] = '';

  /** Sorts statuses by the order of the legend. */
  const order = ['implementing', 'not-implementing', 'not-named'];
  const keyOf = (row: HTMLTableRowElement, column: string, cell: number) =>
    column === 'status'
      ? `${order.indexOf(row.dataset['status'] ?? '')}${row.dataset['basis'] === 'carried' ? 1 : 0}`
      : (row.cells[cell]?.textContent.trim() ?? '');

  for (const heading of headings) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent;
    button.title = label.replace('%s', heading.textContent.toLowerCase());
    heading.replaceChildren(button);
    button.addEventListener('click', () => {
      // Created on demand, because it is slow and few readers sort.
      const collator = new Intl.Collator(language);
      const direction = heading.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
      const key = (row: HTMLTableRowElement) =>
        keyOf(row, heading.dataset['sort'] ?? '', heading.cellIndex);
      body.append(...[...body.rows].sort((a, b) => direction * collator.compare(key(a), key(b))));
    });
  }
}
