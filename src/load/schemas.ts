// Long: the schema of every file, in the order of the folders.
import { z } from 'zod';
import { INFERABLE, MEASURES } from '../domain/claims/claim.ts';
import { parseDateSpan } from '../domain/claims/date-span.ts';
import { FIGURE_FIELDS } from '../domain/texts/quiz.ts';
import { KINDS } from '../domain/places/unit.ts';
import { invisibleIn } from './invisible.ts';

/**
 * Visible text without markup. Pages contain it unchanged, so it must not look like HTML or be an address that
 * runs a script.
 */
export const text = z
  .string()
  .min(1)
  .refine((value) => !/<[a-z!/?]|&#?\w+;|\b(javascript|vbscript|data)\s*:\S/i.test(value), {
    error: 'plain text without HTML or script',
  })
  .refine((value) => invisibleIn(value) === undefined, { error: 'no invisible characters' })
  .refine((value) => value === value.trim(), { error: 'text without spaces at its ends' });

const words = z.strictObject({ vi: text, en: text });

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'lower-case letters, digits and hyphens' });

/** Id of another record; the checks test whether it exists. */
const reference = text;

const quote = text.max(400);

/** Ours: a text in the site's other language, or in both for a quotation in a third one. */
const translation = z.union([text, words], {
  error: 'a text, or vi and en if the source is in neither',
});

/** A web address, without the spaces and backslashes that browsers would change. */
export const address = z
  .string()
  .regex(/^https?:\/\//, { error: 'an address that begins with http:// or https://' })
  .regex(/^https?:\/\/[^\s\p{C}\\"<>`@/]+(\/[^\s\p{C}\\"<>`]*)?$/u, {
    error: 'an address of a host, without spaces, quotation marks or a name before @',
  })
  .refine(URL.canParse, { error: 'an address that browsers take' });

const date = z.string({ error: 'a quoted date' }).transform((value, context) => {
  try {
    return parseDateSpan(value);
  } catch {
    context.issues.push({
      code: 'custom',
      input: value,
      message:
        'a date such as "2019", "2019-08", "2019-08-04", "2018-10/2019-06" or "2019-08~" (EDTF)',
    });
    return z.NEVER;
  }
});

/** Date of our own texts, as in feeds and structured data. */
const writtenOn = date.refine(({ text }) => /^\d{4}-\d{2}-\d{2}$/.test(text), {
  error: 'a quoted day such as "2019-08-04"',
});

const codePattern = (digits: string, words: string) =>
  z.string({ error: 'a quoted code from geo/units.csv' }).regex(new RegExp(`^${digits}$`), {
    error: `a quoted code from geo/units.csv, of ${words} digits`,
  });
const code = codePattern('(\\d{2}|\\d{3}|\\d{5})', 'two, three or five');
const communeOrDistrict = codePattern('(\\d{3}|\\d{5})', 'three or five');

const count = z.int().nonnegative();
const share = z.number().min(0).max(100);
const standing = z.enum(['reported', 'target']);
const namedStatus = z.enum(['implementing', 'not-implementing']);

const common = {
  id,
  asOf: date,
  quote,
  translation: translation.optional(),
  before: text.max(100).optional(),
  after: text.max(100).optional(),
  inferred: z.array(z.enum(INFERABLE)).min(1).optional(),
  says: words.optional(),
  locator: words.optional(),
  note: words.optional(),
};

/** Where a claim holds: a unit of the register, all of Viet Nam, or another place in words. */
const somewhere = { scope: z.union([code, z.literal('VN')]).optional(), place: words.optional() };

const opinion = {
  ...common,
  ...somewhere,
  summary: words,
  says: words,
  value: z.number().nonnegative().optional(),
  of: count.optional(),
  unit: words.optional(),
};

const claim = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('count'),
    ...somewhere,
    level: z.enum(['commune', 'district', 'hamlet']),
    standing,
    value: count,
    of: count.optional(),
    percent: share.optional(),
    due: date.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('list'),
    scope: code,
    level: z.enum(['commune', 'district']),
    status: namedStatus,
    units: z.union([z.literal('all'), z.array(communeOrDistrict).min(1)], {
      error: 'all, or a list of quoted codes from geo/units.csv',
    }),
    exhaustive: z.boolean(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('holder'),
    unit: communeOrDistrict,
    posts: z.enum(['both', 'separate']),
    holders: z.array(z.strictObject({ person: text, title: text })).min(1),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('minimum'),
    scope: code,
    level: z.literal('district'),
    standing,
    value: count.optional(),
    share: share.optional(),
    due: date.optional(),
  }),
  z.strictObject({ ...opinion, kind: z.literal('effect') }),
  z.strictObject({ ...opinion, kind: z.literal('criticism') }),
  z.strictObject({ ...opinion, kind: z.literal('assessment') }),
  z.strictObject({ ...opinion, kind: z.literal('plan') }),
  z.strictObject({
    ...common,
    ...somewhere,
    kind: z.literal('statistic'),
    measure: z.enum(MEASURES),
    value: z.number().positive(),
  }),
  z.strictObject({
    ...common,
    ...somewhere,
    kind: z.literal('rule'),
    name: words,
    summary: words,
    from: date.optional(),
  }),
  z.strictObject({ ...common, ...somewhere, kind: z.literal('event'), summary: words }),
]);

/** `seeds/sources/<id>.yaml` */
export const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: text,
  author: text.optional(),
  published: date,
  url: address,
  archived: address.optional(),
  risk: z.literal('likely-dead').optional(),
  machineTranslated: z.literal(true).optional(),
  language: z.enum(['vi', 'en', 'fr']),
  kind: z.enum(['news', 'official', 'party', 'paper', 'law', 'reference']),
  note: words.optional(),
  claims: z.array(claim).min(1),
});

/** `seeds/snapshots.yaml` */
export const snapshotsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^\d{4}(-\d{2}|-\d{4})?$/, {
      error: 'a quoted date such as "2019-08" or "2018-2019"',
    }),
    name: words,
    asOf: date,
    period: date,
    default: z.boolean().optional(),
    communes: reference,
    districts: reference.optional(),
  }),
);

/** `seeds/corrections.yaml`: known errors of sources, whose quotations stay unchanged. */
export const correctionsSchema = z.array(
  z.strictObject({ id, claim: reference, field: text, found: text, reason: words }),
);

/** `seeds/disagreements.yaml`: claims that disagree, with an explanation. */
export const disagreementsSchema = z.array(
  z.strictObject({
    id,
    question: words,
    claims: z.array(reference).min(2),
    note: words,
    holds: reference.optional(),
  }),
);

const postsPart = z.strictObject({ claim: reference, value: count, label: words });

const day = z.iso.date({ error: 'a quoted day such as "2019-07-01"' });
const fileLicence = z.strictObject({ name: text, title: text, path: address });
const chartClaims = z.array(reference).min(1);

/** Longitude and latitude in degrees. */
const position = z.tuple([z.number(), z.number()], { error: 'longitude and latitude' });

/** Years as numbers, each later than the one before it. */
function isAscendingYears(years: unknown): years is number[] {
  return (
    Array.isArray(years) &&
    years.every(
      (year, at) =>
        Number.isInteger(year) && year > (at === 0 ? 999 : Number(years[at - 1])) && year < 10_000,
    )
  );
}

/** `content/edition.yaml` */
export const editionSchema = z.strictObject({
  province: z.strictObject({
    code: codePattern('\\d{2}', 'two'),
    name: words,
    introduced: words.optional(),
    mergedWith: words.optional(),
  }),
  units: z.strictObject({ from: day, until: day }),
  name: words,
  title: words,
  reporter: words,
  mainSource: reference.optional(),
  sourceYears: z
    .custom<number[]>(isAscendingYears, { error: 'years in ascending order, each once' })
    .optional(),
  examples: z.strictObject({
    unit: words,
    place: words,
    chosen: z.array(communeOrDistrict).min(1).optional(),
  }),
  files: z.strictObject({ prefix: id, package: id, bundle: id }),
  feed: z.strictObject({
    authority: id,
    date: z
      .string({ error: 'a quoted year, month or day' })
      .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, { error: 'a year, month or day' }),
  }),
  licence: fileLicence.extend({ short: text }),
  boundaries: z.strictObject({
    holders: text,
    licence: fileLicence,
    credit: words,
  }),
  claims: z.strictObject({
    charts: z.strictObject({ offices: chartClaims, successors: chartClaims }),
    districtsEnd: reference,
  }),
  featured: z.array(z.strictObject({ article: text, why: words })).optional(),
  annotations: z
    .array(
      z.strictObject({
        unit: reference,
        at: z.array(text).min(1),
        claim: reference,
        words: z.strictObject({ vi: z.array(text).min(1), en: z.array(text).min(1) }),
        point: position,
        text: position,
      }),
    )
    .optional(),
});

/** `content/charts.yaml` */
export const chartNotesSchema = z.strictObject({
  timeline: z.array(
    z.strictObject({
      claim: reference,
      lane: z.enum(['country', 'province']),
      label: words,
      also: z.literal('mergers').optional(),
      only: z.literal('mergers').optional(),
    }),
  ),
  posts: z.array(
    z.union([
      z.strictObject({ label: words, parts: z.array(postsPart).min(1) }),
      z.strictObject({
        label: words,
        of: z.strictObject({ claim: reference, value: count }),
        less: postsPart,
      }),
    ]),
  ),
  person: z.array(z.strictObject({ claim: reference, label: words, text: words })),
  elsewhere: z.array(
    z.strictObject({
      place: words,
      points: z
        .array(
          z.strictObject({
            claim: reference,
            value: count,
            when: z.union([z.literal('before'), date]).optional(),
          }),
        )
        .min(1),
      ended: reference.optional(),
    }),
  ),
});

/** Hash of a text, see stampOf. */
const stamp = z
  .string({ error: 'a stamp: run npm run confirm' })
  .regex(/^[0-9a-f]{12}$/, { error: 'a stamp: run npm run confirm' });

/** A text in two languages; `confirmed` is the stamp of the other one, see checks/translations-confirmed.ts. */
const paired = { id, confirmed: stamp.optional() };

/** Front matter of `content/articles/<locale>/<slug>.md` */
export const articleSchema = z.strictObject({
  ...paired,
  order: z.int().positive(),
  title: text,
  description: text.max(300),
  published: writtenOn,
  updated: writtenOn,
});

/** Front matter of `content/lessons/<locale>/<slug>.md` */
export const lessonSchema = articleSchema.extend({
  minutes: z.array(z.int().positive()).length(4),
});

/** Front matter of `content/slides/<locale>/<slug>.md` and `content/worksheets/<locale>/<slug>.md` */
export const deckSchema = articleSchema.omit({ description: true });

/** `content/cards.yaml`; without cards the class activity has nothing to print. */
export const cardsSchema = z.array(z.strictObject({ claim: reference }));

const figureRef = z.union(
  [
    z.strictObject({ figure: reference }),
    z.strictObject({ claim: reference, field: z.enum(FIGURE_FIELDS) }),
  ],
  { error: '{ figure: <name> }, or { claim: <id>, field: value, of or percent }' },
);
const evidence = z.array(reference).min(1);
const question = { id, ask: words, why: words, read: reference };

/** `content/quiz.yaml` */
export const quizSchema = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        ...question,
        kind: z.literal('figure'),
        unit: words.optional(),
        right: figureRef,
        wrong: z
          .array(
            z.union([count, figureRef], {
              error:
                'a number, { figure: <name> }, or { claim: <id>, field: value, of or percent }',
            }),
          )
          .min(2)
          .max(4),
        evidence,
      }),
      z.strictObject({
        ...question,
        kind: z.literal('choice'),
        options: z
          .array(z.strictObject({ words, right: z.literal(true).optional() }))
          .min(3)
          .max(4),
        evidence,
      }),
      z.strictObject({
        ...question,
        kind: z.literal('unsaid'),
        options: z
          .array(z.strictObject({ words, claim: reference.optional() }))
          .min(3)
          .max(5),
      }),
      z.strictObject({
        ...question,
        kind: z.literal('unnamed'),
        at: reference,
        options: z.array(code).min(3).max(4),
        evidence: evidence.optional(),
      }),
      z.strictObject({
        ...question,
        kind: z.literal('match'),
        pairs: z
          .array(
            z.strictObject({
              left: words,
              right: z.union([words, figureRef], {
                error: 'words in vi and en, { figure: <name> }, or { claim: <id>, field: … }',
              }),
            }),
          )
          .min(3)
          .max(5),
        evidence,
      }),
      z.strictObject({
        ...question,
        kind: z.literal('find'),
        at: reference,
        level: z.enum(['commune', 'district']),
        within: code.optional(),
        status: z.enum(['implementing', 'not-implementing', 'not-named']),
        evidence: evidence.optional(),
      }),
    ]),
  )
  .min(1);

/** Front matter of `content/glossary/<locale>/<slug>.md` */
export const termSchema = z.strictObject({
  ...paired,
  term: text.max(80),
  short: text.max(20).optional(),
  renderings: z.array(z.strictObject({ claim: reference, words: text })).optional(),
});

const decimal = z
  .string()
  .regex(/^\d+(\.\d+)?$/, { error: 'a decimal number' })
  .transform(Number);

/** A row of `geo/units.csv`. */
export const unitSchema = z.strictObject({
  code: z.string().regex(/^(\d{2}|\d{3}|\d{5})$/, { error: 'a code of 2, 3 or 5 digits' }),
  level: z.enum(['province', 'district', 'commune']),
  kind: z.enum([...KINDS.province, ...KINDS.district, ...KINDS.commune]),
  name_vi: text,
  name_en: text,
  parent_code: z
    .string()
    .regex(/^(\d{2}|\d{3})?$/, { error: 'a code of 2 or 3 digits, or nothing' }),
  area_km2: decimal,
  label_lon: decimal,
  label_lat: decimal,
  changed_on: z.literal('').or(z.iso.date({ error: 'a date, or nothing' })),
  changed_to: z
    .string()
    .regex(/^(→\d{5}|\p{L}+( \p{L}+)?)?$/u, { error: 'a kind, or → and a code' }),
  successor_codes: z
    .string()
    .regex(/^(\d{5}(\|\d{5})*)?$/, { error: 'codes joined by |, or nothing' }),
  successor_names: z.literal('').or(text),
});
