import { readFileSync, writeFileSync } from 'node:fs';
import { deriveAll } from './geo/derive-all.ts';

// npm run geo: makes the files in geo/ from those in geo/raw/.
const files = deriveAll((name) => readFileSync(`geo/raw/${name}`, 'utf8'));
for (const [name, text] of Object.entries(files)) writeFileSync(`geo/${name}`, text);
