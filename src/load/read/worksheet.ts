import { visit } from 'unist-util-visit';
import type { Worksheet } from '../../domain/texts/worksheet.ts';
import type { References } from '../checks/prose-cites.ts';
import { type Fault, show } from '../fault.ts';
import { checkFields, proseReader } from './prose.ts';
import type { TextFile } from './text.ts';
import { deckSchema } from '../schemas.ts';

const readProse = proseReader(deckSchema);

/** Reads `content/worksheets/<locale>/<slug>.md`: tasks with their answers. */
export function readWorksheet(
  text: TextFile,
  references: References,
  faults: Fault[],
): Worksheet | undefined {
  const read = readProse(text, references, faults);
  if (!read) return undefined;
  const { value } = read.front;
  const record = `worksheet ${show(value.id)}`;
  checkFields(read, ['title'], references, record, faults);
  let answers = 0;
  visit(read.paired.body, 'element', ({ tagName }) => {
    if (tagName === 'em' || tagName === 'blockquote') answers += 1;
  });
  if (answers === 0)
    faults.push({
      file: text.file,
      record,
      field: 'answers',
      found: 'none',
      expected: '*short ones* and > long ones, which the pupil’s version leaves blank',
    });
  return { ...value, ...read.paired };
}
