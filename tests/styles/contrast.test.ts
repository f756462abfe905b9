import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { propertiesOf } from '../../src/styles/palette.ts';
import { TOKENS_CSS } from '../../src/styles/sheets.ts';

type Theme = ReadonlyMap<string, string>;

/** A colour token of one theme, as text. */
const hexOf = (theme: Theme, token: string) => theme.get(`--${token}`) ?? '';

/** Relative luminance of a colour token of one theme. Formula: WCAG 2.2, "relative luminance". */
function luminance(theme: Theme, token: string): number {
  const hex = hexOf(theme, token);
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (theme: Theme, a: string, b: string) => {
  const [high = 0, low = 0] = [luminance(theme, a), luminance(theme, b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

/** Simulations of the three common kinds of colour blindness, at full severity (Machado et al. 2009). */
const SIGHTS = {
  'full colour': (colour: Color) => colour,
  protanopia: (colour: Color) => filterDeficiencyProt(1)(colour),
  deuteranopia: (colour: Color) => filterDeficiencyDeuter(1)(colour),
  tritanopia: (colour: Color) => filterDeficiencyTrit(1)(colour),
};
const difference = differenceCiede2000();

/** Lightness L* of CIELAB from relative luminance. */
const lightness = (theme: Theme, token: string) => {
  const y = luminance(theme, token);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y;
};

describe.each(['light', 'dark'] as const)('in the %s theme', (name) => {
  const theme = propertiesOf(TOKENS_CSS, name);

  test('every status has a contrast of 3:1 with the land', () => {
    // The dots of older sources and the names on dark fills have the colour of the land.
    for (const status of ['implementing', 'not-implementing']) {
      expect(contrast(theme, status, 'map-land'), status).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('statuses differ by lightness alone, as in a black-and-white print', () => {
    const [one, other] = [lightness(theme, 'implementing'), lightness(theme, 'not-implementing')];
    expect(Math.abs(one - other)).toBeGreaterThanOrEqual(12);
  });

  test.each(Object.entries(SIGHTS))('fills differ clearly for %s', (_, see) => {
    const fills = ['implementing', 'not-implementing', 'map-land'].map((token) => {
      const colour = parse(hexOf(theme, token));
      if (!colour) throw new Error(`no colour ${token}`);
      return { token, seen: see(colour) };
    });
    fills.forEach((one, index) =>
      fills.slice(index + 1).forEach((other) =>
        // A ΔE2000 of 10 is visible at a glance; twice that for areas far apart.
        expect(difference(one.seen, other.seen), `${one.token} ${other.token}`).toBeGreaterThan(20),
      ),
    );
  });

  test('rings and borders contrast with their background', () => {
    expect(contrast(theme, 'ring', 'ring-halo')).toBeGreaterThanOrEqual(7);
    for (const line of ['map-line', 'map-line-strong'])
      expect(contrast(theme, line, 'map-land'), line).toBeGreaterThanOrEqual(3);
    for (const fill of ['implementing', 'not-implementing', 'map-land'])
      expect(
        Math.max(contrast(theme, 'ring', fill), contrast(theme, 'ring-halo', fill)),
        fill,
      ).toBeGreaterThanOrEqual(3);
  });

  test('the hatch has low contrast, text and links have high contrast', () => {
    expect(contrast(theme, 'hatch', 'map-land')).toBeLessThan(2);
    expect(contrast(theme, 'ink', 'paper')).toBeGreaterThanOrEqual(7);
    for (const token of ['ink-soft', 'accent']) {
      expect(contrast(theme, token, 'paper'), token).toBeGreaterThanOrEqual(4.5);
    }
  });
});
