import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOURS, paletteOf, propertiesOf } from '../../src/styles/palette.ts';
import { PALETTE, TOKENS_CSS } from '../../src/styles/sheets.ts';

/** A sheet with all colours, those of the dark theme other ones. */
const sheet = (light: string, dark: string) => `
:root {
  ${COLOURS.map((name) => `--${name}: ${light};`).join('\n')}
}
@media (prefers-color-scheme: dark) {
  :root:not([data-light]) {
    ${COLOURS.map((name) => `--${name}: ${dark};`).join('\n')}
  }
}
@media print {
  :root {
    --ink: #000000;
  }
}`;

test('a theme has its own colours, and the light ones where it has none', () => {
  const { light, dark, print } = paletteOf(sheet('#aaaaaa', '#bbbbbb'));
  expect([light.ink, dark.ink, print.ink]).toEqual(['#aaaaaa', '#bbbbbb', '#000000']);
  expect(print.paper).toBe('#aaaaaa');
});

test.each(['', 'red', '#abc'])('the colour %j stops the build', (value) => {
  expect(() => paletteOf(sheet(value, '#bbbbbb'))).toThrow(
    /^tokens\.css {2}--paper \(light\): found .*, expected #rrggbb$/,
  );
});

test('the site’s tokens are read with all that is not a colour', () => {
  expect(propertiesOf(TOKENS_CSS, 'light').get('--text')).toMatch(/^system-ui, .*sans-serif$/);
  expect(propertiesOf(TOKENS_CSS, 'light').get('--paper')).toBe(PALETTE.light.paper);
  expect(propertiesOf(TOKENS_CSS, 'print').get('--ink')).toBe('#000000');
});

describe('no colour is written down outside tokens.css', () => {
  const files = globSync('src/**/*.{ts,astro,css,typ}', {
    exclude: [
      'src/styles/tokens.css',
      // What the dev server shows of itself, also if the style sheets have a fault. Never built.
      'src/make/dev/**',
    ],
  });
  test.each([
    ['#rgb, #rrggbb, #rrggbbaa', /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3})(?![\w-])/gi],
    ['RRGGBB in quotation marks', /(?<=['"`])[0-9A-F]{6}(?=['"`])/g],
  ])('%s', (_, pattern) => {
    const found = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(pattern)].map(([colour]) => `${file}: ${colour}`),
    );
    expect(found).toEqual([]);
  });
});

test('the icon, which is served as it is, has colours of the light theme', () => {
  const colours = readFileSync('public/icon.svg', 'utf8').match(/#[0-9a-f]{3,6}/gi) ?? [];
  expect(colours.length).toBeGreaterThan(0);
  expect(Object.values(PALETTE.light)).toEqual(expect.arrayContaining(colours));
});
