import type { Messages } from '../../i18n/words/messages.ts';
import type { MapLevel } from '../../domain/places/unit.ts';

import type { FieldWords } from './unit-field.ts';

/** Messages of the map's script, in the language of the page; `%s` is a placeholder. */
export interface ScriptMessages {
  zoomIn: string;
  zoomOut: string;
  reset: string;
  fullScreen: string;
  twoFingers: string;
  sheet: Messages['map']['sheet'];
  lists: Record<MapLevel, string>;
  sortBy: string;
  neighbours: string;
  shown: Record<MapLevel, string>;
  found: FieldWords;
  locate: Record<Exclude<keyof Messages['locate'], 'button' | 'privacy'>, string>;
  take: Pick<Messages['take'], 'copied' | 'copyBlocked' | 'failed'> & {
    /** Of what is shared. */
    title: string;
    /** Prefix of file names. */
    file: string;
  };
  spoken: Messages['spoken'];
}

/** Replaces each `%s` by the next value. */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  let next = 0;
  return template.replace(/%s/g, () => String(values[next++] ?? ''));
}
