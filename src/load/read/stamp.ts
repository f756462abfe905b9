import { createHash } from 'node:crypto';

/** Twelve digits that change when anything in a text changes but its own confirmation of the other. */
export function stampOf(text: string): string {
  const said = text.replace(/^confirmed: .*\n/m, '');
  return createHash('sha256').update(said).digest('hex').slice(0, 12);
}
