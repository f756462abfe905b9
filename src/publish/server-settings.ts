import type { HeaderRule } from './html/security-policy.ts';

/** Where a server of one's own shows the site, and from where. */
export interface Place {
  /** The site's address. */
  address: URL;
  /** Folder of the server that holds what is in `dist/`. */
  folder: string;
  /** Headers by the paths of the built site; the first rule is for all. */
  rules: readonly HeaderRule[];
}

/** What may be kept is said by a rule; all else is asked for again, and is not sent again if it is the same. */
export const REVALIDATED = 'no-cache';

/** A header that only some paths have, or not all the same. */
export interface VaryingHeader {
  name: string;
  /** The paths of each value. */
  values: ReadonlyMap<string, readonly string[]>;
}

/** The headers of a site, told apart by whether all files have them. */
export function headersOf(rules: readonly HeaderRule[]): {
  everywhere: Readonly<Record<string, string>>;
  varying: readonly VaryingHeader[];
} {
  const [first, ...others] = rules;
  const byName = new Map<string, Map<string, string[]>>();
  for (const { path, headers } of others)
    for (const [name, value] of Object.entries(headers)) {
      const values = byName.get(name) ?? new Map<string, string[]>();
      values.set(value, [...(values.get(value) ?? []), path]);
      byName.set(name, values);
    }
  return {
    everywhere: first?.path === '/*' ? first.headers : {},
    varying: [...byName].map(([name, values]) => ({ name, values })),
  };
}

/** A text that both servers take as it is; the texts of a site hold neither `\` nor `$` nor `{`. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}

/** A directive with others inside it. */
export function block(head: string, lines: readonly string[]): string {
  const body = lines.join('\n').replaceAll(/^(?=.)/gm, '  ');
  return `${head} {\n${body}\n}`;
}
