import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEdition } from '../load/edition.ts';
import { dataRoot } from '../load/root.ts';
import { deriveAll } from './geo/derive-all.ts';

// npm run geo: generates the files in geo/ from those in geo/raw/, geo/surroundings.json and content/edition.yaml.
const root = join(dataRoot(), 'geo');
const files = deriveAll((name) => readFileSync(join(root, name), 'utf8'), loadEdition(dataRoot()));
for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
