import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { type Fault, show } from '../fault.ts';
import { parseWith } from '../expectation.ts';
import { recordAt, type YamlRecord } from '../yaml-record.ts';
import type { TextFile } from './text.ts';

/**
 * Parses YAML and checks its shape; pushes every fault and returns undefined if there is one. Duplicate keys
 * and alias bombs are faults.
 */
export function readYaml<S extends z.ZodType>(
  { file, text }: TextFile,
  schema: S,
  faults: Fault[],
  firstLine = 1,
): YamlRecord<z.output<S>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;

  for (const error of document.errors) {
    const doubled = error.code === 'DUPLICATE_KEY';
    faults.push({
      file,
      line: lineAt(error.pos[0]),
      record: 'file',
      field: doubled ? 'key' : 'YAML',
      found: doubled ? 'the same key twice' : (error.message.split('\n')[0] ?? 'an error'),
      expected: doubled ? 'each key once' : 'well-formed YAML',
    });
  }
  if (document.errors.length > 0) return undefined;

  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 20 });
  } catch {
    faults.push({
      file,
      record: 'file',
      field: 'YAML',
      found: 'aliases that multiply',
      expected: 'plain records without aliases',
    });
    return undefined;
  }

  const lineOf = (path: readonly PropertyKey[]) => lineOfPath(document, path, lineAt);
  const value = parseWith(schema, data, ({ path, found, expected }) =>
    faults.push({
      file,
      line: lineOf(path),
      record: recordAt(data, path),
      field: fieldAt(path),
      found: show(found),
      expected,
    }),
  );
  return value === undefined ? undefined : { file, value, lineOf };
}

function fieldAt(path: readonly PropertyKey[]): string {
  const afterRecord = path.slice(path.findLastIndex((key) => typeof key === 'number') + 1);
  return afterRecord.map(String).join('.') || String(path.at(-1) ?? 'file');
}

function lineOfPath(
  document: Document,
  path: readonly PropertyKey[],
  lineAt: (offset: number) => number,
): number | undefined {
  for (let end = path.length; end >= 0; end -= 1) {
    const parent = document.getIn(path.slice(0, end - 1), true);
    const key = path[end - 1];
    if (end > 0 && isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isNode(pair.key) && pair.key.range) return lineAt(pair.key.range[0]);
    } else {
      const node = end === 0 ? document.contents : document.getIn(path.slice(0, end), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
  }
  return undefined;
}
