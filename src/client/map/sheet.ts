import { required } from '../shared/element.ts';

/** Heights of the panel where it is a sheet over the lower part of a phone's screen. */
const STOPS = ['peek', 'half', 'full'] as const;
type Stop = (typeof STOPS)[number];

export interface Sheet {
  /** Opens it at half height, or as far as it is open already; closes it without a unit. */
  show: (open: boolean) => void;
}

/** A movement below this, in pixels, is a tap. */
const SLACK = 6;
/** A faster movement, in pixels per millisecond, goes to the next stop. */
const FLING = 0.5;

/**
 * The stops of the sheet: by dragging its head, by its button and by the arrow keys on it. It steps back when the
 * reader scrolls on past the map. Where the panel is beside the map, the styles ignore the stop.
 * @param words Names of the button, when the sheet is low and when it is high.
 * @param onHigher Called when it covers more of the map than before.
 */
export function setUpSheet(
  panel: HTMLElement,
  canvas: HTMLElement,
  words: { more: string; less: string },
  onHigher: () => void,
): Sheet {
  const head = required(panel, '[data-sheet-head]');
  const button = required<HTMLButtonElement>(panel, '[data-sheet-button]');
  let stop: Stop | undefined;

  function set(next: Stop | undefined): void {
    const higher = STOPS.indexOf(next ?? 'peek') > STOPS.indexOf(stop ?? 'peek');
    stop = next;
    panel.dataset['stop'] = stop ?? '';
    document.documentElement.dataset['panelOpen'] = stop ?? '';
    const isFull = stop === 'full';
    button.hidden = !stop;
    button.setAttribute('aria-expanded', String(stop !== 'peek'));
    button.setAttribute('aria-label', isFull ? words.less : words.more);
    if (higher && !isFull) onHigher();
  }

  function step(by: 1 | -1): void {
    set(STOPS[Math.max(0, Math.min(2, STOPS.indexOf(stop ?? 'peek') + by))]);
  }

  button.addEventListener('click', () => {
    if (stop === 'full') set('peek');
    else step(1);
  });
  button.addEventListener('keydown', (event) => {
    const by = { ArrowUp: 1, ArrowDown: -1 } as const;
    if (!(event.key in by)) return;
    event.preventDefault();
    step(by[event.key as keyof typeof by]);
  });

  let from: { y: number; height: number; at: number; moved: boolean } | undefined;
  /** When a drag ended. */
  let dragged = -Infinity;
  head.addEventListener('pointerdown', (event) => {
    if (getComputedStyle(head).touchAction !== 'none' || event.button !== 0) return;
    if ((event.target as Element).closest('[data-close]')) return;
    const { clientY: y, timeStamp: at } = event;
    from = { y, height: panel.offsetHeight, at, moved: false };
  });
  head.addEventListener('pointermove', ({ clientY, pointerId }) => {
    if (!from) return;
    const up = from.y - clientY;
    if (!from.moved && Math.abs(up) < SLACK) return;
    from.moved = true;
    head.setPointerCapture(pointerId);
    panel.style.height = `${from.height + up}px`;
  });
  head.addEventListener('pointerup', ({ clientY, timeStamp }) => {
    if (!from?.moved) {
      from = undefined;
      return;
    }
    const up = from.y - clientY;
    const speed = up / Math.max(1, timeStamp - from.at);
    const height = from.height + up;
    from = undefined;
    dragged = timeStamp;
    panel.style.height = '';
    if (Math.abs(speed) > FLING) step(speed > 0 ? 1 : -1);
    else set(nearest(height));
  });
  head.addEventListener('pointercancel', () => {
    from = undefined;
    panel.style.height = '';
  });
  // The end of a drag is no press of the button below the finger.
  head.addEventListener(
    'click',
    (event) => {
      if (event.timeStamp - dragged < 50) event.stopPropagation();
    },
    { capture: true },
  );

  function nearest(height: number): Stop {
    const whole = innerHeight;
    if (height < whole * 0.27) return 'peek';
    return height < whole * 0.66 ? 'half' : 'full';
  }

  new IntersectionObserver(
    ([entry]) => {
      if (entry && stop && entry.boundingClientRect.bottom < innerHeight / 2) set('peek');
    },
    { threshold: [0, 0.25, 0.5, 0.75] },
  ).observe(canvas);

  return {
    show: (open) => {
      if (!open) set(undefined);
      else if (!stop) set('half');
    },
  };
}
