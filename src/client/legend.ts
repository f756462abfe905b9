import { type LegendKey, LEGEND_KEYS } from './address.ts';
import { legendKey, type Records } from './records.ts';

export interface Legend {
  /** Lets one status stand out, or all of them (undefined). */
  highlight: (key: LegendKey | undefined) => void;
}

/** Makes the lines of the legends into switches: a press lets its status stand out, another undoes it. */
export function setUpLegend(
  root: HTMLElement,
  records: Records,
  onPress: (key: LegendKey | undefined, words: string) => void,
): Legend {
  const buttons = [...root.querySelectorAll<HTMLElement>('[data-legend]')].map((line) => {
    const { legend = '', basis } = line.dataset;
    const key = LEGEND_KEYS.find((one) => one === (basis ? `${legend}-${basis}` : legend));
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaPressed = 'false';
    button.append(...line.childNodes);
    line.append(button);
    button.addEventListener('click', () => {
      onPress(
        button.ariaPressed === 'true' ? undefined : key,
        button.textContent.trim().replace(/\s+/g, ' '),
      );
    });
    return { button, key };
  });
  return {
    highlight: (key) => {
      for (const { button, key: own } of buttons)
        button.ariaPressed = String(key !== undefined && own === key);
      for (const record of records.values())
        record.shape.toggleAttribute('data-dim', key !== undefined && legendKey(record) !== key);
    },
  };
}
