/** A rule of `_headers`: a path, where `*` at the end stands for the rest, and its headers. */
interface Rule {
  path: string;
  headers: Record<string, string>;
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do.
 * @returns The headers of a path; where several rules match, hosts join values of one name by a comma.
 * @throws Error for a line that is no comment, no path and no header below one.
 */
export function headersIn(text: string): (path: string) => Record<string, string> {
  const rules: Rule[] = [];
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: {} });
    else if (name && value && rule) rule.headers[name] = value;
    else throw new Error(`_headers:${index + 1}: ${line}`);
  });
  return (asked) => {
    const all: Record<string, string> = {};
    for (const { path, headers } of rules)
      if (path.endsWith('*') ? asked.startsWith(path.slice(0, -1)) : asked === path)
        for (const [name, value] of Object.entries(headers))
          all[name] = name in all ? `${all[name]}, ${value}` : value;
    return all;
  };
}
