import type { HeaderRule } from './html/security-policy.ts';

/** Headers for hosts that read them from a file of this name: Netlify, Cloudflare Pages and others. */
export const HEADERS_FILE = '_headers';

/** Rules in the form that those hosts share: a path, then its headers, indented. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('\n');
}

/**
 * The rules of such a file.
 * @throws Error for a line that is neither a path nor a header below one.
 */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  text.split('\n').forEach((line, index) => {
    if (line === '') return;
    const [, name, value] = /^ +([\w-]+): (.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: {} });
    else if (name && value && rule) rule.headers[name] = value;
    else
      throw new Error(
        `${HEADERS_FILE}:${index + 1}: found ${JSON.stringify(line)}, expected a path or, below one, "  Name: value"`,
      );
  });
  return rules;
}
