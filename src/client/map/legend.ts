import { type LegendKey, legendKey } from './address.ts';
import { wordsOf } from '../shared/element.ts';
import { legendKeyOf, type Records } from './records.ts';

export interface Legend {
  /** Highlights one status, or none (undefined). */
  highlight: (key: LegendKey | undefined) => void;
}

/** Makes legend entries toggle buttons that highlight their status. */
export function setUpLegend(
  root: HTMLElement,
  records: Records,
  onPress: (key: LegendKey | undefined, words: string) => void,
): Legend {
  const buttons = [...root.querySelectorAll<HTMLElement>('[data-legend]')].map((line) => {
    const key = legendKey(line.dataset['legend'], line.dataset['basis']);
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-pressed', 'false');
    button.append(...line.childNodes);
    line.append(button);
    button.addEventListener('click', () => {
      onPress(button.getAttribute('aria-pressed') === 'true' ? undefined : key, wordsOf(button));
    });
    return { button, key };
  });
  return {
    highlight: (key) => {
      for (const { button, key: own } of buttons)
        button.setAttribute('aria-pressed', String(own === key));
      for (const record of records.values())
        record.shape.toggleAttribute('data-dim', key !== undefined && legendKeyOf(record) !== key);
    },
  };
}
