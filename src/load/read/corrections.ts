import type { z } from 'zod';
import { recordsUnique } from '../checks/ids-unique.ts';
import { wordsAgree } from '../checks/words-agree.ts';
import type { Fault } from '../fault.ts';
import { correctionsSchema } from '../schemas.ts';
import type { YamlRecord } from '../yaml-record.ts';
import type { TextFile } from './text.ts';
import { readYaml } from './yaml.ts';

/** Reads `seeds/corrections.yaml`; whether each still applies is for `correctionsHold`. */
export function readCorrections(
  text: TextFile,
  faults: Fault[],
): YamlRecord<z.output<typeof correctionsSchema>> | undefined {
  const record = readYaml(text, correctionsSchema, faults);
  if (record) faults.push(...recordsUnique('correction', record), ...wordsAgree(record));
  return record;
}
