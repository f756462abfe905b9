import { readFileSync, writeFileSync } from 'node:fs';
import subset from 'subset-font';
import { DISPLAY_CHARACTERS } from './fonts/display-characters.ts';

// npm run fonts: generates the subset of the heading font (Source Serif 4, SIL Open Font License).
for (const script of ['latin', 'vietnamese']) {
  const name = `source-serif-4-${script}-600-normal.woff2`;
  const whole = readFileSync(`node_modules/@fontsource/source-serif-4/files/${name}`);
  const cut = await subset(whole, DISPLAY_CHARACTERS, {
    targetFormat: 'woff2',
    // Kerning, ligatures and marks; small capitals, fractions and other sets of figures, which no heading
    // uses, are an eighth of the file.
    keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'],
  });
  writeFileSync(`src/styles/fonts/${name}`, cut);
}
