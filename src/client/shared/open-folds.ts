/** Opens a folded quotation when a link or the address leads to it. */
export function openLinkedFolds(): void {
  const open = (hash: string) => {
    const target = document.getElementById(hash.slice(1));
    target?.querySelector<HTMLDetailsElement>(':scope > details')?.setAttribute('open', '');
  };
  open(location.hash);
  // Not `hashchange`: the same link may be followed again.
  document.addEventListener('click', ({ target }) => {
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link) open(link.hash);
  });
}
