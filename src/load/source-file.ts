import type { Claim, Source } from '../domain/claims/claim.ts';
import type { Fault } from './fault.ts';
import type { LineOf } from './yaml-record.ts';

/** A source with the lines of its fields. */
export interface SourceFile {
  file: string;
  source: Source;
  lineOf: LineOf;
}

/** The fault of a field of one claim, with its line. */
export function claimFault(
  { file, source, lineOf }: SourceFile,
  claim: Claim,
  field: string,
  found: string,
  expected: string,
): Fault {
  const path = ['claims', source.claims.indexOf(claim), field.split('.')[0] ?? field];
  const record = `claim ${JSON.stringify(claim.id.split('#')[1])}`;
  return { file, line: lineOf(path), record, field, found, expected };
}
