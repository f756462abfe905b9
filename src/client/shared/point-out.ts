/**
 * Highlights places on the map beside a text: those of the paragraph in the middle of the screen, or of the
 * hovered or focused link. An enhancement only.
 */
const LIT = 'small-map-spot--lit';

for (const block of document.querySelectorAll('.block--beside')) {
  const spots = [...block.querySelectorAll<SVGGElement>('[data-spot].small-map-spot')];
  const links = [...block.querySelectorAll<HTMLAnchorElement>('a[data-spot]')];
  if (spots.length === 0) continue;

  const paragraphs = [...new Set(links.map((link) => link.closest('p, li, td') ?? link))];
  let read: Element | undefined;
  let pointed: HTMLAnchorElement | undefined;
  const show = () => {
    const wanted = new Set(
      links
        .filter((link) => (pointed ? link === pointed : read?.contains(link)))
        .map((link) => link.dataset['spot']),
    );
    for (const spot of spots) spot.classList.toggle(LIT, wanted.has(spot.dataset['spot']));
  };

  const middle = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) read = target;
        else if (read === target) read = undefined;
      }
      show();
    },
    { rootMargin: '-35% 0px -45% 0px' },
  );
  for (const paragraph of paragraphs) middle.observe(paragraph);

  for (const link of links) {
    for (const [begin, end] of [
      ['pointerenter', 'pointerleave'],
      ['focus', 'blur'],
    ] as const) {
      link.addEventListener(begin, () => {
        pointed = link;
        show();
      });
      link.addEventListener(end, () => {
        pointed = undefined;
        show();
      });
    }
  }
}

export {};
