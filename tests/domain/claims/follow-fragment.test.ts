import { describe, expect, test } from 'vitest';
import { quotedParts, textFragment } from '../../../src/domain/claims/text-fragment.ts';
import { dataset } from '../../project.ts';
import { type Blocks, placesOf, type Range } from './follow-fragment.ts';
import { knownText, spaced } from './known-text.ts';

/** What a range marks; a line for each block. */
const marked = ({ from, to }: Range, blocks: Blocks) =>
  blocks
    .slice(from[0], to[0] + 1)
    .map((block, index, all) =>
      block.slice(index === 0 ? from[1] : 0, index === all.length - 1 ? to[1] : undefined),
    )
    .join('\n');
const marks = (fragment: string, ...blocks: string[]) =>
  placesOf(fragment, blocks).map((range) => marked(range, blocks));

describe('a fragment is followed as browsers do', () => {
  test('to whole words, whatever their case and marks', () => {
    expect(marks('#:~:text=an%20be', 'can bê', 'an bên', 'An Bê.')).toEqual(['An Bê']);
  });

  test('from the first words to the last, in other blocks too', () => {
    expect(marks('#:~:text=a,d', 'a b', 'c d', 'e')).toEqual(['a b\nc d']);
    expect(marks('#:~:text=a,d', 'd', 'a b')).toEqual([]);
  });

  test('only after what stands before and before what stands after', () => {
    expect(marks('#:~:text=x-,a%20b', 'a b', 'x a b', 'x c a b')).toEqual(['a b']);
    expect(placesOf('#:~:text=x-,a', ['a', 'x', 'a'])).toEqual([{ from: [2, 0], to: [2, 1] }]);
    expect(placesOf('#:~:text=a,-y', ['a z', 'a y'])).toEqual([{ from: [1, 0], to: [1, 1] }]);
    expect(marks('#:~:text=a,c,-y', 'a c z c y')).toEqual(['a c z c']);
    expect(marks('#:~:text=a,-y', 'a', 'b')).toEqual([]);
  });

  test('to every place that has the words', () => {
    expect(marks('#:~:text=a', 'a b a', 'ab', 'a')).toEqual(['a', 'a', 'a']);
  });
});

test('the link of a claim opens its sentence and no other, as far as the source is known', () => {
  const wrong = dataset.sources.flatMap(({ claims }) => {
    const blocks = knownText(claims);
    return claims.flatMap((claim) => {
      const found = marks(textFragment(claim), ...blocks);
      const parts = quotedParts(spaced(claim.quote));
      // What is short is left out at either end.
      const isRight =
        found.length === 1 &&
        parts.some((part) => found[0]?.startsWith(part)) &&
        parts.some((part) => found[0]?.endsWith(part)) &&
        parts.every((part) => part.split(' ').length < 6 || found[0]?.includes(part));
      return isRight ? [] : [{ id: claim.id, parts, found }];
    });
  });
  expect(wrong).toEqual([]);
});

test('it does so where another sentence begins with the same title and name', () => {
  const speaker = 'Bí thư Đảng ủy xã Nguyễn Văn A';
  const quote = `${speaker} nói rằng năm sau xã sẽ tiếp tục làm như vậy cho đến khi mọi việc xong xuôi cả`;
  const blocks = [`${speaker} cho biết một chuyện khác.`, `${quote}.`];
  expect(marks(textFragment({ quote }), ...blocks)).toEqual([quote]);
});
