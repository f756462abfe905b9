import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf, wrap } from '../../src/charts/text.ts';

const words = fc.array(fc.stringMatching(/^[a-zà-ỹ]{1,14}$/), { minLength: 1, maxLength: 30 });

test('wrapping keeps all words, and no line of several words exceeds the width', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 300 }), (list, width) => {
      const text = list.join(' ');
      const lines = wrap(text, width);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines)
        if (line.includes(' ')) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});
