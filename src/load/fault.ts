/** One defect of the data: where it is, what was found, and what was expected. */
export interface Fault {
  /** Path from the project's root. */
  file: string;
  line?: number | undefined;
  /** The record as a reader of the file would call it, e.g. `claim "c07"`. */
  record: string;
  field: string;
  found: string;
  expected: string;
}

/** All defects of the data, reported at once; the build stops with it. */
export class DataError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(report(faults));
    this.name = 'DataError';
    this.faults = faults;
    // The message is complete; a stack would only bury it.
    this.stack = this.message;
  }
}

/** Maximum number of faults in a report. */
const MAX_FAULTS = 100;

/** The text of a report: a headline, then one line for each fault, in order of file and line. */
export function report(faults: readonly Fault[]): string {
  const files = new Set(faults.map((fault) => fault.file)).size;
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  const rest = faults.length - MAX_FAULTS;
  const lines = inOrder(faults)
    .slice(0, MAX_FAULTS)
    .map((fault) => `  ${lineOf(fault)}`);
  return `Data check failed: ${count(faults.length, 'fault')} in ${count(files, 'file')}. Nothing was built.\n${lines.join('\n')}${rest > 0 ? `\n  … and ${rest} more` : ''}`;
}

/** Faults by file and line. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** A fault as a line of a report. */
export function lineOf(fault: Fault): string {
  return `${placeOf(fault)}  ${fault.record}  ${sentenceOf(fault)}`;
}

/** What is wrong with a field: `value: found 14, expected at most the total, 13`. */
export function sentenceOf({ field, found, expected }: Fault): string {
  return `${field}: ${found === 'missing' ? found : `found ${found}`}, expected ${expected}`;
}

/** Where a fault is, in the form that terminals and editors follow. */
export function placeOf({ file, line }: Fault): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** A value as it is shown in a report: short, with its type where that is not obvious. */
export function show(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return `${value} (number)`;
  return shorten(JSON.stringify(value));
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
