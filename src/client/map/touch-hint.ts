/** How far a finger moves before it is clear where to, in pixels. */
const FAR = 24;
/** How long the hint stays, in milliseconds. */
const SHOWN = 2000;

/** Tells whoever drags the map sideways with one finger, which does nothing, that two move it. */
export function setUpTouchHint(canvas: HTMLElement, words: string): void {
  const hint = document.createElement('p');
  hint.className = 'map-hint';
  hint.textContent = words;
  hint.hidden = true;
  // The text below the map says the same.
  hint.setAttribute('aria-hidden', 'true');
  canvas.append(hint);
  let start: Touch | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  canvas.addEventListener(
    'touchstart',
    ({ touches }) => {
      start = touches.length === 1 ? touches[0] : undefined;
    },
    { passive: true },
  );
  canvas.addEventListener(
    'touchmove',
    ({ touches: [now, other] }) => {
      if (!start || !now || other) return;
      const aside = Math.abs(now.clientX - start.clientX);
      if (aside < FAR || aside < 2 * Math.abs(now.clientY - start.clientY)) return;
      start = undefined;
      hint.hidden = false;
      clearTimeout(timer);
      timer = setTimeout(() => {
        hint.hidden = true;
      }, SHOWN);
    },
    { passive: true },
  );
}
