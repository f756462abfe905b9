import type { UnitRecord } from './records.ts';

export interface Tip {
  show: (record: UnitRecord | undefined) => void;
}

/** Tooltip with name and status of the unit under the mouse or the keyboard's cursor; hidden from screen readers. */
export function setUpTip(canvas: HTMLElement): Tip {
  const tip = document.createElement('p');
  tip.className = 'map-tip';
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  const name = document.createElement('b');
  const status = document.createTextNode('');
  tip.append(name, document.createElement('br'), status);
  canvas.append(tip);
  let shown: UnitRecord | undefined;

  function place(): void {
    if (!shown) return;
    const frame = canvas.getBoundingClientRect();
    const box = shown.shape.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = tip;
    const above = box.top - frame.top - height - 8;
    const top = above >= 4 ? above : box.bottom - frame.top + 8;
    const left = box.left + box.width / 2 - frame.left - width / 2;
    const within = (value: number, room: number) => Math.round(Math.max(4, Math.min(value, room)));
    tip.style.left = `${within(left, frame.width - width - 4)}px`;
    tip.style.top = `${within(top, frame.height - height - 4)}px`;
  }

  return {
    show: (record) => {
      shown = record;
      tip.hidden = !record;
      if (!record) return;
      name.textContent = record.name;
      status.data = record.status;
      // Together with the other work of this frame, because it forces a layout.
      requestAnimationFrame(place);
    },
  };
}
