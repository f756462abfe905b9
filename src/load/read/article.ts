import type { Article } from '../../domain/texts/article.ts';
import { type Fault, show } from '../fault.ts';
import type { References } from '../checks/prose-cites.ts';
import { checkFields, proseReader } from './prose.ts';
import type { TextFile } from './text.ts';
import { articleSchema } from '../schemas.ts';

const readProse = proseReader(articleSchema);

/** Reads `content/articles/<locale>/<slug>.md` or `content/pages/…`; see `proseReader` for its Markdown. */
export function readArticle(
  text: TextFile,
  references: References,
  faults: Fault[],
): Article | undefined {
  const read = readProse(text, references, faults);
  if (!read) return undefined;
  const { value } = read.front;
  checkFields(read, ['title', 'description'], references, `article ${show(value.id)}`, faults);
  return { ...value, ...read.paired, headings: read.headings };
}
