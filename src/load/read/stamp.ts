import { createHash } from 'node:crypto';

/** Twelve hexadecimal digits of a hash of a text, without its `confirmed` field. */
export function stampOf(text: string): string {
  const said = text.replace(/^confirmed: .*\n/m, '');
  return createHash('sha256').update(said).digest('hex').slice(0, 12);
}
