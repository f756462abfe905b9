import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { checkProse } from '../../src/load/checks/prose-cites.ts';
import type { Fault } from '../../src/load/fault.ts';
import { filesIn } from '../../src/load/read/files.ts';
import { project, projectWith, textOf } from '../project.ts';
import { readBoundaries, readContext } from '../../src/load/read/geojson.ts';
import { readRegister } from '../../src/load/read/register.ts';
import { readText } from '../../src/load/read/reader.ts';
import * as schemas from '../../src/load/schemas.ts';

/** What nobody writes by accident: markup, script, and characters that hide what they are. */
const HOSTILE = [
  '<script>alert(1)</script>',
  'Long Xuyên<img src=x onerror=alert(1)>',
  '</script><svg/onload=alert(1)>',
  '<!-- x',
  '&lt;script&gt;',
  '&#x3c;b&#x3e;',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'xem javascript :alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<b>x</b>',
  'data:text/html;base64,PGI+',
  'Long\u0000Xuyên',
  'Long\u001b[31mXuyên',
  'Long\u202eXuyên',
  'Long\u2066Xuyên\u2069',
  'Long\u200bXuyên',
  'Long\u2028Xuyên',
  'Long\ufeffXuyên',
  'Long\ud800Xuyên',
];
/** Of addresses, these besides. */
const ADDRESSES = [
  '//evil.example/',
  '/etc/passwd',
  'evil.example',
  'file:///etc/passwd',
  'blob:https://evil.example/x',
  'https:evil.example',
  'https:\\\\evil.example',
  'https://baoangiang.com.vn@evil.example/',
  'https://evil.example/"onmouseover=alert(1)',
  'https://evil.example/<script>',
  'https://evil\t.example/',
  'java\nscript:alert(1)',
  ' https://evil.example/',
];

/** What a schema takes, from the files that it is for; front matter of the texts. */
const frontMatter = (file: string): unknown =>
  parse(/^---\n([\s\S]*?\n)---\n/.exec(textOf(file))?.[1] ?? '');
const yaml = (file: string): unknown => parse(textOf(file));
/** The sources as if each made one claim: much less to check at a time. */
function claimByClaim(file: string): unknown[] {
  const source = yaml(file) as { claims: unknown[] };
  return source.claims.map((claim) => ({ ...source, claims: [claim] }));
}
const texts = (kind: string) => filesIn(project, `content/${kind}/vi`, '.md').map(frontMatter);
const SAMPLES: [string, z.ZodType, unknown[]][] = [
  [
    'sources',
    schemas.sourceSchema,
    filesIn(project, 'seeds/sources', '.yaml').flatMap(claimByClaim),
  ],
  ['snapshots', schemas.snapshotsSchema, [yaml('seeds/snapshots.yaml')]],
  ['corrections', schemas.correctionsSchema, [yaml('seeds/corrections.yaml')]],
  ['disagreements', schemas.disagreementsSchema, [yaml('seeds/disagreements.yaml')]],
  ['edition', schemas.editionSchema, [yaml('content/edition.yaml')]],
  ['charts', schemas.chartNotesSchema, [yaml('content/charts.yaml')]],
  ['cards', schemas.cardsSchema, [yaml('content/cards.yaml')]],
  ['quiz', schemas.quizSchema, [yaml('content/quiz.yaml')]],
  ['articles', schemas.articleSchema, texts('articles')],
  ['lessons', schemas.lessonSchema, texts('lessons')],
  ['slides', schemas.deckSchema, texts('slides')],
  ['terms', schemas.termSchema, texts('glossary')],
];

type Path = (string | number)[];

/** Every text in a record, by where it is; of lists the first of each kind. */
function textsIn(data: unknown, path: Path = []): Path[] {
  if (typeof data === 'string') return [path];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** Where a text is, whatever the record's number: `claims.*(count).quote`. */
function fieldOf(data: unknown, path: Path): string {
  let at = data as Record<string | number, unknown> | undefined;
  return path
    .map((key) => {
      at = at?.[key] as typeof at;
      const kind = typeof at === 'object' ? at['kind'] : undefined;
      return typeof key === 'number' ? `*${typeof kind === 'string' ? `(${kind})` : ''}` : key;
    })
    .join('.');
}

/** The record with another text in one place. */
function withText(data: unknown, path: Path, text: string): unknown {
  const copy: unknown = structuredClone(data);
  const parent = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], copy);
  (parent as Record<string, unknown>)[String(path.at(-1))] = text;
  return copy;
}

describe('every text field rejects markup, script and invisible characters:', () => {
  test.each(SAMPLES)('%s', (_, schema, samples) => {
    const tried = new Set<string>();
    const accepted: string[] = [];
    for (const data of samples) {
      for (const path of textsIn(data)) {
        const field = fieldOf(data, path);
        if (tried.has(field)) continue;
        tried.add(field);
        for (const text of path.at(-1) === 'url' ? [...HOSTILE, ...ADDRESSES] : HOSTILE)
          if (schema.safeParse(withText(data, path, text)).success)
            accepted.push(`${field}: ${JSON.stringify(text)}`);
      }
    }
    expect(tried.size).toBeGreaterThan(0);
    expect(accepted).toEqual([]);
  });

  test('the register', () => {
    const [header = '', row = ''] = textOf('geo/units.csv').split('\n');
    const accepted: string[] = [];
    for (const [index, column] of header.split(',').entries()) {
      // Files hold no halves of pairs.
      for (const text of HOSTILE.filter((one) => one.isWellFormed())) {
        const cells = row.split(',');
        cells[index] = `"${text.replaceAll('"', '""')}"`;
        const faults: Fault[] = [];
        readRegister({ file: 'units.csv', text: `${header}\n${cells.join(',')}\n` }, faults);
        if (faults.length === 0) accepted.push(`${column}: ${JSON.stringify(text)}`);
      }
    }
    expect(accepted).toEqual([]);
  });

  test('boundaries and surroundings', () => {
    const ring = [
      [105, 10],
      [105.1, 10],
      [105.1, 10.1],
      [105, 10],
    ];
    const accepted = HOSTILE.filter((text) => {
      const collection = (properties: unknown, geometry: unknown) => ({
        file: 'x.geojson',
        text: JSON.stringify({
          type: 'FeatureCollection',
          features: [{ type: 'Feature', properties, geometry }],
        }),
      });
      const point = { type: 'Point', coordinates: [105, 10] };
      const neighbour = { kind: 'neighbour', name_vi: 'Cần Thơ', name_en: 'Can Tho' };
      const polygon = { type: 'Polygon', coordinates: [ring] };
      return [
        readBoundaries(collection({ code: text }, polygon), []),
        readContext(collection({ ...neighbour, name_vi: text }, point), []),
        readContext(collection({ ...neighbour, name_en: text }, point), []),
      ].some(Boolean);
    });
    expect(accepted).toEqual([]);
  });
});

describe('prose rejects', () => {
  /** Faults of a paragraph that may refer to nothing. */
  function faultsOf(markdown: string): string[] {
    const faults: Fault[] = [];
    const nothing = new Set<string>();
    checkProse(
      unified().use(remarkParse).parse(markdown),
      {
        file: 'x.md',
        firstLine: 1,
        locale: 'vi',
        deepest: 3,
        references: {
          figuresOf: () => undefined,
          units: nothing,
          terms: nothing,
          articles: nothing,
          lessons: nothing,
          charts: nothing,
        },
      },
      faults,
    );
    return faults.map(({ field }) => field);
  }

  test('no legitimate text', () => {
    expect(faultsOf('Một đoạn *văn*, [một trang](https://example.org/a).')).toEqual([]);
  });

  test.each([
    '<script>alert(1)</script>',
    'Một <b onclick="alert(1)">chữ</b>',
    '<!-- x -->',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JAVASCRIPT:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](javascript&colon;alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '[x](data:text/html,x)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '[x](//evil.example/)',
    '[x](/a)',
    '[x](http://evil.example/)',
    '[x](https:evil.example)',
    '[x](https://a@evil.example/)',
    '[x](constructor:x)',
    '<javascript:alert(1)>',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '![x](javascript:alert(1))',
    '![x](https://evil.example/a.png)',
    '![x][y]\n\n[y]: https://evil.example/a.png',
    'chữ &#x202e; lộn',
    'chữ &#x200b; ẩn',
    '`chữ &#0;\u202e`',
  ])('%j', (markdown) => {
    expect(faultsOf(markdown)).not.toEqual([]);
  });
});

describe('files reject invisible characters', () => {
  test.each(HOSTILE.filter((text) => /[\p{C}\p{Zl}]/u.test(text.toWellFormed())))('%j', (text) => {
    const files = projectWith({ 'x.yaml': `# x\ntitle: ${text}\n` });
    const faults: Fault[] = [];
    expect(readText(files, 'x.yaml', faults)).toBeUndefined();
    expect(faults).toMatchObject([
      { file: 'x.yaml', line: 2, expected: 'no invisible characters' },
    ]);
  });

  test.each(['a: 1\r\nb: 2\r\n', 'a: 1\rb: 2\r'])('but read other line ends: %j', (text) => {
    const files = projectWith({ 'x.yaml': text });
    expect(readText(files, 'x.yaml', [])?.text).toBe('a: 1\nb: 2\n');
  });
});
