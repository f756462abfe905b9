import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** Relative luminance of a colour token of one theme. Formula: WCAG 2.2, "relative luminance". */
function luminance(theme: string, token: string): number {
  const [, hex = ''] = new RegExp(`--${token}: #([0-9a-f]{6});`).exec(theme) ?? [];
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (theme: string, a: string, b: string) => {
  const [high = 0, low = 0] = [luminance(theme, a), luminance(theme, b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

/** Lightness L* of CIELAB from relative luminance. */
const lightness = (theme: string, token: string) => {
  const y = luminance(theme, token);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y;
};

describe.each([
  ['light', light],
  ['dark', dark.split('@media')[0] ?? ''],
])('in the %s theme', (_, theme) => {
  test('every status stands out from the land at 3:1', () => {
    for (const status of ['implementing', 'carried', 'not-implementing']) {
      expect(contrast(theme, status, 'map-land'), status).toBeGreaterThanOrEqual(3);
    }
  });

  test('statuses are told apart by lightness alone, as in a black-and-white print', () => {
    const steps = ['implementing', 'carried', 'not-implementing']
      .map((status) => lightness(theme, status))
      .sort((a, b) => a - b);
    steps.slice(1).forEach((step, i) => expect(step - (steps[i] ?? 0)).toBeGreaterThanOrEqual(12));
  });

  test('the hatch is quiet, text and links are not', () => {
    expect(contrast(theme, 'hatch', 'map-land')).toBeLessThan(2);
    expect(contrast(theme, 'ink', 'paper')).toBeGreaterThanOrEqual(7);
    for (const token of ['ink-soft', 'accent']) {
      expect(contrast(theme, token, 'paper'), token).toBeGreaterThanOrEqual(4.5);
    }
  });
});
