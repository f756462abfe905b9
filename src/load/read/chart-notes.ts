import type { ChartNotes } from '../../domain/texts/chart-notes.ts';
import type { Bilingual } from '../../domain/claims/claim.ts';
import { listFigures, unstated } from '../../domain/status/stated-figures.ts';
import { wordsAgree } from '../checks/words-agree.ts';
import { oneOf } from '../expectation.ts';
import { type Fault, show } from '../fault.ts';
import type { References } from '../checks/prose-cites.ts';
import { remembering } from './remembering.ts';
import type { TextFile } from './text.ts';
import { readYaml } from './yaml.ts';
import { chartNotesSchema } from '../schemas.ts';

/** What the file says, whatever it refers to. */
const parse = remembering((text, faults) => {
  const record = readYaml(text, chartNotesSchema, faults);
  if (record) faults.push(...wordsAgree(record));
  return record;
});

/**
 * Reads `content/charts.yaml`. Every record names a claim, which must state its value and the
 * numbers of its label.
 */
export function readChartNotes(
  text: TextFile,
  figuresOf: References['figuresOf'],
  claims: readonly string[],
  faults: Fault[],
): ChartNotes | undefined {
  const record = parse(text, faults);
  if (!record) return undefined;
  const { file, lineOf, value } = record;

  const check = (at: unknown, path: PropertyKey[]): void => {
    if (typeof at !== 'object' || at === null) return;
    if ('claim' in at) checkClaim(at as Cited, path);
    for (const [key, child] of Object.entries(at))
      check(child, [...path, Array.isArray(at) ? Number(key) : key]);
  };
  const checkClaim = (cited: Cited, path: PropertyKey[]): void => {
    const fail = (field: string, found: string, expected: string) =>
      faults.push({
        file,
        line: lineOf([...path, field]),
        record: `chart ${path.map(String).join('.')}`,
        field,
        found,
        expected,
      });
    const stated = figuresOf(`claim:${cited.claim}`);
    if (!stated) {
      fail('claim', show(cited.claim), `the id of a claim: ${oneOf(claims, cited.claim)}`);
      return;
    }
    const among = `what ${cited.claim} states: ${listFigures(stated)}`;
    if (cited.value !== undefined && !stated.numbers.has(cited.value))
      fail('value', String(cited.value), among);
    for (const field of ['label', 'text'] as const) {
      const [wrong] = unstated(cited[field]?.vi ?? '', 'vi', stated);
      if (wrong !== undefined) fail(field, String(wrong), among);
    }
    if (typeof cited.when === 'object') {
      const years = [cited.when.earliest, cited.when.latest].map((day) => Number(day.slice(0, 4)));
      const wrong = years.find((year) => !stated.dateParts.has(year) && !stated.numbers.has(year));
      if (wrong !== undefined) fail('when', String(wrong), among);
    }
  };
  check(value, []);
  value.elsewhere.forEach(({ ended }, index) => {
    if (ended !== undefined) checkClaim({ claim: ended }, ['elsewhere', index]);
  });
  return {
    timeline: value.timeline.map(({ claim, lane, label, also, only }) => ({
      claim,
      lane,
      label,
      charts: only ? [only] : also ? (['timeline', also] as const) : (['timeline'] as const),
    })),
    posts: value.posts,
    person: value.person,
    elsewhere: value.elsewhere.map(({ place, points, ended }) => ({
      place,
      ended,
      points: points.map(({ claim, value: number, when }) => ({ claim, value: number, when })),
    })),
  };
}

/** A record that cites a claim. */
interface Cited {
  claim: string;
  value?: number;
  label?: Bilingual;
  text?: Bilingual;
  when?: 'before' | { earliest: string; latest: string };
}
