import type { Messages } from '../../i18n/words/messages.ts';
import type { MapLevel } from '../../domain/places/unit.ts';

/** The words that the map's page hands to its script, in its language; `%s` stands for what is filled in. */
export interface Words {
  attribution: string;
  zoomIn: string;
  zoomOut: string;
  reset: string;
  lists: Record<MapLevel, string>;
  sortBy: string;
  neighbours: string;
  shown: Record<MapLevel, string>;
  found: string;
  locate: Omit<Messages['locate'], 'button' | 'privacy'>;
  take: Pick<Messages['take'], 'copied' | 'copyBlocked' | 'failed'> & {
    /** What the names of files begin with. */
    file: string;
  };
  spoken: Messages['spoken'];
}

/** Puts values into the places that `%s` keeps, in their order. */
export function fill(template: string, ...values: readonly (string | number)[]): string {
  let next = 0;
  return template.replace(/%s/g, () => String(values[next++] ?? ''));
}
