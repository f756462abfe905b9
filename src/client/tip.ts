import type { UnitRecord } from './records.ts';

export interface Tip {
  show: (record: UnitRecord | undefined) => void;
}

/** Name and status beside the unit that the mouse or the keyboard's cursor is on, for eyes only. */
export function setUpTip(canvas: HTMLElement): Tip {
  const tip = document.createElement('p');
  tip.className = 'map-tip';
  tip.ariaHidden = 'true';
  tip.hidden = true;
  canvas.append(tip);
  return {
    show: (record) => {
      tip.hidden = !record;
      if (!record) return;
      const name = document.createElement('b');
      name.textContent = record.name;
      tip.replaceChildren(name, document.createElement('br'), record.status);
      const frame = canvas.getBoundingClientRect();
      const box = record.shape.getBoundingClientRect();
      const above = box.top - frame.top - tip.offsetHeight - 8;
      const top = above >= 4 ? above : box.bottom - frame.top + 8;
      const left = box.left + box.width / 2 - frame.left - tip.offsetWidth / 2;
      const within = (value: number, room: number) =>
        Math.round(Math.max(4, Math.min(value, room)));
      tip.style.left = `${within(left, frame.width - tip.offsetWidth - 4)}px`;
      tip.style.top = `${within(top, frame.height - tip.offsetHeight - 4)}px`;
    },
  };
}
