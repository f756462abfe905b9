import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';

/** What a schema expected of a field, in words for a person who edits the file. */
export interface Expectation {
  path: PropertyKey[];
  found: unknown;
  expected: string;
}

type Issue = z.core.$ZodIssue;

/** Parses data with a schema; reports each unmet expectation and returns undefined if there is one. */
export function parseWith<S extends z.ZodType>(
  schema: S,
  data: unknown,
  report: (unmet: Expectation) => void,
): z.output<S> | undefined {
  const result = schema.safeParse(data, { error: knownFields });
  if (result.success) return result.data;
  result.error.issues.flatMap((issue) => expectations(issue, data)).forEach(report);
  return undefined;
}

/** Lists the known fields of a record with unknown ones, in schema order. Finished issues lack the schema. */
const knownFields: z.core.$ZodErrorMap = ({ code, inst }) =>
  code === 'unrecognized_keys'
    ? Object.keys((inst as z.ZodObject).shape).join(', ')
    : // The message of the schema, or Zod's own.
      undefined;

function expectations(issue: Issue, data: unknown): Expectation[] {
  const found = valueAt(data, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      found: key,
      expected: withHint(`one of the fields ${issue.message}`, key, issue.message.split(', ')),
    }));
  }
  return [{ path: issue.path, found, expected: inWords(issue, found) }];
}

/** `one of a, b, c`, with a hint if what was found looks like one of them. */
export function oneOf(values: readonly unknown[], found: unknown): string {
  const words = values.map(String);
  const list =
    words.length > 8 ? `one of ${words.length} known values` : `one of ${words.join(', ')}`;
  return withHint(list, found, words);
}

function withHint(expected: string, found: unknown, valid: readonly string[]): string {
  const hint = nearest(found, valid);
  return hint === undefined ? expected : `${expected} (did you mean ${JSON.stringify(hint)}?)`;
}

/** The valid value that differs least from what was found, if the difference looks like a typing error. */
export function nearest(found: unknown, valid: readonly string[]): string | undefined {
  if (typeof found !== 'string' || found === '') return undefined;
  const [best] = valid
    .map((value) => ({ value, slips: distance(value, found) }))
    .sort((a, b) => a.slips - b.slips);
  return best && best.slips <= Math.max(1, found.length / 4) ? best.value : undefined;
}

function inWords(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      // A message of the schema itself says more than the name of a type.
      return issue.message.startsWith('Invalid input') ? `a ${issue.expected}` : issue.message;
    case 'invalid_value':
      return oneOf(issue.values, found);
    case 'too_small':
      return `at least ${issue.minimum} ${issue.origin === 'string' ? 'characters' : ''}`.trim();
    case 'too_big':
      return `at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : ''}`.trim();
    case 'invalid_union':
      return issue.discriminator
        ? `a known ${issue.discriminator}`
        : 'one of the forms in CONTRIBUTING.md';
    default:
      return issue.message;
  }
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}
