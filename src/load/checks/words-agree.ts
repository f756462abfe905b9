import type { Bilingual } from '../../domain/claims/claim.ts';
import type { Fault } from '../fault.ts';
import { show } from '../fault.ts';
import type { YamlRecord } from '../yaml-record.ts';
import { recordAt } from '../yaml-record.ts';
import { differing } from '../numbers.ts';

/** Bilingual fields state the same numbers in both languages; English names of months count as numbers. */
export function wordsAgree({ file, value, lineOf }: YamlRecord<unknown>): Fault[] {
  const faults: Fault[] = [];
  const walk = (at: unknown, path: PropertyKey[]): void => {
    if (typeof at !== 'object' || at === null) return;
    if (isWords(at)) {
      const lacking = differing({ text: at.vi, language: 'vi' }, { text: at.en, language: 'en' });
      if (lacking.length > 0) {
        faults.push({
          file,
          line: lineOf([...path, 'vi']),
          record: recordAt(value, path),
          field: String(path.at(-1)),
          found: `${lacking.join(', ')} in one language only, ${show(at.vi)}`,
          expected: 'the same numbers in both languages',
        });
      }
      return;
    }
    for (const [key, child] of Object.entries(at))
      walk(child, [...path, Array.isArray(at) ? Number(key) : key]);
  };
  walk(value, []);
  return faults;
}

function isWords(value: object): value is Bilingual {
  return 'vi' in value && 'en' in value && typeof value.vi === 'string';
}
