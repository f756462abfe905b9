/** Message of the embedded map to its parent page once it is ready: explorer.ts. */
export const MAP_READY = 'map-ready';

/** Width of the map's page in its own pixels, which makes its type legible when scaled up. */
const WIDTH = 600;

/** Keys of the presentation that also work while the focus is in the map. */
const TAKEN = ['PageUp', 'PageDown', 'Escape'];

export interface LiveMap {
  /** Shows a slide's map, and loads it the first time. @returns Whether it is live; undefined without a map. */
  show: (slide: HTMLElement) => boolean | undefined;
  /** Toggles between the map and its drawing. @returns Whether the map is shown. */
  toggle: (slide: HTMLElement) => boolean;
  /** Removes all maps and their listeners. */
  leave: () => void;
}

/** The live map over the drawings of slides. Until it is ready, or if it fails, the drawing remains. */
export function setUpLiveMap(title: string, onKey: (event: KeyboardEvent) => void): LiveMap {
  const boxes = new Map<HTMLElement, HTMLElement>();
  let wanted = true;
  /** Removes the listeners of all loaded maps. */
  let listening = new AbortController();

  function load(slide: HTMLElement, address: string): HTMLElement {
    const box = document.createElement('div');
    box.className = 'slide__live';
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.src = address;
    const { signal } = listening;
    const onMessage = ({ source, data }: MessageEvent) => {
      if (source !== frame.contentWindow || data !== MAP_READY) return;
      box.dataset['ready'] = '';
      fit(slide);
      // Over `file://` every page is its own origin: keys stay in the map until a control is pressed.
      try {
        const inner = frame.contentWindow?.document;
        inner?.documentElement.toggleAttribute('data-light', true);
        inner?.addEventListener(
          'keydown',
          (event) => {
            if (TAKEN.includes(event.key)) onKey(event);
          },
          { capture: true, signal },
        );
      } catch {
        return;
      }
    };
    addEventListener('message', onMessage, { signal });
    const resized = new ResizeObserver(() => {
      const scale = box.clientWidth / WIDTH;
      if (scale === 0) return;
      frame.style.width = `${WIDTH}px`;
      frame.style.height = `${box.clientHeight / scale}px`;
      frame.style.transform = `scale(${scale})`;
    });
    resized.observe(box);
    signal.addEventListener('abort', () => resized.disconnect());
    box.append(frame);
    slide.querySelector('.slide__card')?.append(box);
    boxes.set(slide, box);
    return box;
  }

  function fit(slide: HTMLElement): void {
    const box = boxes.get(slide);
    const shown = wanted && box?.dataset['ready'] !== undefined;
    box?.toggleAttribute('data-shown', shown);
    // The drawing below is only for readers without the map.
    slide.querySelector('figure')?.toggleAttribute('inert', shown);
  }

  return {
    show: (slide) => {
      const address = slide.querySelector<HTMLAnchorElement>('a[data-live]')?.href;
      if (!address) return undefined;
      if (!boxes.has(slide)) load(slide, address);
      fit(slide);
      return wanted;
    },
    toggle: (slide) => {
      wanted = !wanted;
      fit(slide);
      return wanted;
    },
    leave: () => {
      listening.abort();
      listening = new AbortController();
      for (const [slide, box] of boxes) {
        box.remove();
        slide.querySelector('figure')?.removeAttribute('inert');
      }
      boxes.clear();
    },
  };
}
