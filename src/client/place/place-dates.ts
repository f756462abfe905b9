/** Shows the map, the legend and the rows of a district at the chosen date, which the address keeps. */
export function followDate(choice: HTMLFieldSetElement): void {
  const inputs = [...choice.querySelectorAll('input')];
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-unit]')];

  function show(at: string): void {
    for (const part of document.querySelectorAll<HTMLElement>('[data-at-only]'))
      part.hidden = part.dataset['atOnly'] !== at;
    for (const head of document.querySelectorAll<HTMLElement>('[data-at-head]'))
      head.toggleAttribute('data-opening', head.dataset['atHead'] === at);
    for (const row of rows) {
      const then = row.querySelector(`[data-at="${CSS.escape(at)}"] [data-status]`);
      const code = CSS.escape(row.dataset['unit'] ?? '');
      const same = `[data-unit="${code}"], [data-label-of="${code}"]`;
      for (const element of document.querySelectorAll(same))
        for (const name of ['data-status', 'data-basis']) {
          const value = then?.getAttribute(name);
          if (value) element.setAttribute(name, value);
          else element.removeAttribute(name);
        }
    }
  }

  const asked = new URLSearchParams(location.search).get('at');
  const opening = inputs.find(({ value }) => value === asked);
  if (opening) {
    opening.checked = true;
    show(asked ?? '');
  }
  choice.addEventListener('change', () => {
    const at = inputs.find(({ checked }) => checked)?.value ?? '';
    show(at);
    try {
      history.replaceState(null, '', `?at=${at}${location.hash}`);
    } catch {
      // Browsers forbid it to pages that are opened as files; the map works without.
    }
  });
  choice.removeAttribute('data-script-only');
}
