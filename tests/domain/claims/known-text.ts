import type { Claim } from '../../../src/domain/claims/claim.ts';
import { quotedParts } from '../../../src/domain/claims/text-fragment.ts';

/** Letters that two quotations must share at their ends to be taken for neighbours that overlap. */
const OVERLAP = 15;

/** As browsers see a text: composed, with single spaces. */
export const spaced = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What is known of the text of a source, as paragraphs: its quotations in their order, each passage once. */
export function knownText(
  claims: readonly Pick<Claim, 'quote' | 'before' | 'after'>[],
): readonly string[] {
  const blocks: string[] = [];
  for (const { quote, before = '', after = '' } of claims) {
    const parts = quotedParts(spaced(quote));
    let last = blocks.length - 1;
    for (const [index, part] of parts.entries()) {
      const head = index === 0 ? before : '';
      const tail = index === parts.length - 1 ? after : '';
      last = place(spaced(`${head} ${part} ${tail}`), blocks, last + 1);
    }
  }
  return blocks;
}

/** Puts a passage where it overlaps another, else at an index. @returns Its index. */
function place(passage: string, blocks: string[], at: number): number {
  for (const [index, block] of blocks.entries()) {
    const whole = merged(block, passage) ?? merged(passage, block);
    if (whole === undefined) continue;
    blocks.splice(index, 1);
    // It may now reach to another.
    return place(whole, blocks, index);
  }
  blocks.splice(at, 0, passage);
  return at;
}

/** Two passages as one, if the second lies in the first or continues it. */
function merged(first: string, second: string): string | undefined {
  if (first.includes(second)) return first;
  for (let length = Math.min(first.length, second.length); length >= OVERLAP; length--)
    if (first.endsWith(second.slice(0, length))) return first + second.slice(length);
  return undefined;
}
