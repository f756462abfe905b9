import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../domain/locale.ts';
import { filesBelow, filesIn } from '../load/read/files.ts';
import { stampOf } from '../load/read/stamp.ts';
import { withLineFeeds } from '../load/read/text.ts';
import { dataRoot } from '../load/root.ts';

/**
 * `npm run confirm [kind/id | id …]`: records that the two languages of these texts (without ids: of all texts)
 * were compared and agree, by storing the stamp of each in the other. A lesson, its slides and its
 * worksheet share one id; the kind selects one of them.
 */
const root = dataRoot();
const wanted = process.argv.slice(2);
const idOf = (text: string) => /^id: (\S+)$/m.exec(text)?.[1] ?? '';

for (const kind of ['articles', 'pages', 'glossary', 'lessons', 'slides', 'worksheets']) {
  const texts = LOCALES.flatMap((locale) =>
    filesIn(filesBelow(root), `content/${kind}/${locale}`, '.md').map((file) => ({
      file,
      locale,
      written: readFileSync(join(root, file), 'utf8'),
    })),
  ).map((one) => ({ ...one, text: withLineFeeds(one.written) }));
  for (const { file, locale, text, written } of texts) {
    const id = idOf(text);
    if (wanted.length > 0 && !wanted.includes(id) && !wanted.includes(`${kind}/${id}`)) continue;
    const twin = texts.find((other) => other.locale !== locale && idOf(other.text) === id);
    if (!twin) {
      console.error(`${file}: no text ${JSON.stringify(id)} in the other language`);
      process.exitCode = 1;
      continue;
    }
    const line = `confirmed: '${stampOf(twin.text)}'\n`;
    const confirmed = /^confirmed: .*\n/m.test(text)
      ? text.replace(/^confirmed: .*\n/m, line)
      : text.replace(/\n---\n/, `\n${line}---\n`);
    if (confirmed === text) continue;
    // The file keeps its own line ends.
    writeFileSync(
      join(root, file),
      written.includes('\r\n') ? confirmed.replaceAll('\n', '\r\n') : confirmed,
    );
    console.log(`${file}: confirmed`);
  }
}
