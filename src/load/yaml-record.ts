/** The line of a field in its file, counted from 1. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/** A checked record with a way to find the line of any of its fields. */
export interface YamlRecord<T> {
  file: string;
  value: T;
  lineOf: LineOf;
}

/** Name of the record that contains a path, by the nearest `id` above it: `claim "c07"`, `record "x"`. */
export function recordAt(data: unknown, path: readonly PropertyKey[]): string {
  let at = data as Record<PropertyKey, unknown> | undefined;
  let record = 'file';
  let list = '';
  for (const key of [undefined, ...path]) {
    if (key !== undefined) {
      if (typeof key === 'string') list = key;
      at = at?.[key] as typeof at;
    }
    if (typeof at !== 'object' || at === null) break;
    if (typeof at['id'] === 'string') {
      const noun = list === 'claims' ? 'claim' : key === undefined ? 'source' : 'record';
      record = `${noun} ${JSON.stringify(at['id'])}`;
    } else if (typeof key === 'number') record = `${list || 'record'} no. ${key + 1}`;
  }
  return record;
}
