import type { Term } from '../../domain/texts/glossary.ts';
import { type Fault, show } from '../fault.ts';
import type { References } from '../checks/prose-cites.ts';
import { checkFields, proseReader } from './prose.ts';
import type { TextFile } from './text.ts';
import { termSchema } from '../schemas.ts';

const readProse = proseReader(termSchema);

/** Reads `content/glossary/<locale>/<slug>.md`: a term with its meaning in one to three sentences. */
export function readTerm(
  text: TextFile,
  references: References,
  faults: Fault[],
): Term | undefined {
  const read = readProse(text, references, faults);
  if (!read) return undefined;
  const { front, paired } = read;
  checkFields(read, ['term'], references, `term ${show(front.value.id)}`, faults);
  const { renderings } = front.value;
  if (renderings && paired.locale !== 'en') {
    faults.push({
      file: front.file,
      line: front.lineOf(['renderings']),
      record: `term ${show(front.value.id)}`,
      field: 'renderings',
      found: 'renderings in a Vietnamese text',
      expected: 'renderings in content/glossary/en only',
    });
  }
  return { ...front.value, ...paired, renderings: renderings ?? [] };
}
