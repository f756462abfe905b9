// Long: every address of the site, so that none is made up elsewhere.
import type { Edition } from '../domain/edition.ts';
import { ENDINGS, type HandoutKind } from '../domain/texts/handout.ts';
import type { Locale } from '../domain/locale.ts';
import type { PageId } from '../domain/texts/page.ts';
import { withoutMarks } from '../domain/search/fold.ts';
import type { Source, SourcePart } from '../domain/claims/claim.ts';
import { pagePlan } from '../domain/places/page-limits.ts';
import { type Register, type Unit, unitOf, unitsOf } from '../domain/places/unit.ts';

/** Addresses from the site's root. */
const PATHS: Record<PageId, Record<Locale, string>> = {
  home: { vi: '/', en: '/en/' },
  map: { vi: '/ban-do/', en: '/en/map/' },
  articles: { vi: '/bai/', en: '/en/articles/' },
  places: { vi: '/dia-phuong/', en: '/en/places/' },
  glossary: { vi: '/thuat-ngu/', en: '/en/glossary/' },
  sources: { vi: '/nguon/', en: '/en/sources/' },
  data: { vi: '/du-lieu/', en: '/en/data/' },
  teach: { vi: '/day-hoc/', en: '/en/teach/' },
  quiz: { vi: '/day-hoc/trac-nghiem/', en: '/en/teach/quiz/' },
  'evidence-map': {
    vi: '/day-hoc/lap-ban-do-bang-chung/',
    en: '/en/teach/evidence-map/',
  },
  search: { vi: '/tim/', en: '/en/search/' },
  licences: { vi: '/giay-phep/', en: '/en/licences/' },
  embed: { vi: '/nhung/', en: '/en/embed/' },
};

/** The address of a page from the site's root. */
export function pathOf(page: PageId, locale: Locale): string {
  return PATHS[page][locale];
}

/** The address of an article from the site's root. */
export function articlePath(locale: Locale, slug: string): string {
  return `${PATHS.articles[locale]}${slug}/`;
}

/** The address of a lesson from the site's root. */
export function lessonPath(locale: Locale, slug: string): string {
  return `${PATHS.teach[locale]}${slug}/`;
}

/** The address of a lesson's slides from the site's root. */
export function slidesPath(locale: Locale, slug: string): string {
  return `${lessonPath(locale, slug)}${{ vi: 'trinh-chieu', en: 'slides' }[locale]}/`;
}

const HANDOUT_NAMES: Record<HandoutKind, Record<Locale, string>> = {
  pack: { vi: 'tron-bo', en: 'whole-pack' },
  plan: { vi: 'ke-hoach-bai-day', en: 'lesson-plan' },
  slides: { vi: 'trinh-chieu', en: 'slides' },
  pupil: { vi: 'phieu-hoc-tap', en: 'worksheet' },
  teacher: { vi: 'phieu-hoc-tap-giao-vien', en: 'worksheet-teacher' },
  cards: { vi: 'the-nguon-va-ban-do-trong', en: 'source-cards-and-blank-map' },
  key: { vi: 'ban-do-dap-an', en: 'map-with-answers' },
};

/** Path of a file for teachers, from the site's root, with a name that is clear in a folder of downloads. */
export function handoutPath(locale: Locale, kind: HandoutKind, lessonSlug?: string): string {
  const name = [lessonSlug, HANDOUT_NAMES[kind][locale]].filter(Boolean).join('-');
  return `${PATHS.teach[locale]}${{ vi: 'tep', en: 'files' }[locale]}/${name}.${ENDINGS[kind]}`;
}

/** Path of a district's page, from the site's root: its name without diacritics, in both languages. */
export function placePath(locale: Locale, district: Unit, register: Register): string {
  return `${PATHS.places[locale]}${placeSlug(district, register)}/`;
}

/**
 * What a district's page is called in its address: its name, before it the kind if another district has the
 * same name (`cao-lanh` is a city and a district), and behind it the code if even so there were two.
 */
export function placeSlug({ code }: Unit, register: Register): string {
  let slugs = SLUGS.get(register);
  if (!slugs) SLUGS.set(register, (slugs = slugsOf(unitsOf(register, 'district'))));
  return slugs.get(code) ?? code;
}

/** Every page links to districts; a register is never changed once it has been read. */
const SLUGS = new WeakMap<Register, ReadonlyMap<string, string>>();

function slugsOf(districts: readonly Unit[]): ReadonlyMap<string, string> {
  const plain = (text: string) => withoutMarks(text).toLowerCase().replaceAll(' ', '-');
  const forms = districts.map(({ code, kind, name }) => {
    const slug = plain(name.vi);
    return [slug, `${plain(kind)}-${slug}`, `${slug}-${code}`];
  });
  const uses = new Map<string, number>();
  for (const form of forms.flat()) uses.set(form, (uses.get(form) ?? 0) + 1);
  return new Map(
    districts.map(({ code }, index) => [
      code,
      forms[index]?.find((form) => uses.get(form) === 1) ?? code,
    ]),
  );
}

/** The address of a term from the site's root. */
export function termPath(locale: Locale, slug: string): string {
  return `${PATHS.glossary[locale]}#${slug}`;
}

/** Path of a chart's file, from the site's root; name as in domain/texts/chart.ts. */
export function chartFile(name: string, locale: Locale): string {
  return `/data/figures/${name}.${locale}.svg`;
}

/** Path of the offline copy (zip), from the site's root. */
export function bundlePath({ files }: Pick<Edition, 'files'>): string {
  return `/day-hoc/${files.prefix}-offline.zip`;
}

/** Path of the workbook with all tables. */
export function workbookPath({ files }: Pick<Edition, 'files'>): string {
  return `/data/${files.package}.xlsx`;
}

/** What the parts of the list of sources are called in addresses. */
const PART_NAMES: Record<SourcePart['kind'], Record<Locale, string>> = {
  from: { vi: 'tu', en: 'from' },
  before: { vi: 'truoc', en: 'before' },
  undated: { vi: 'khong-ro-nam', en: 'undated' },
  all: { vi: 'phan', en: 'part' },
};

/** Path segment of a part of the list of sources: `tu-2018/`; empty for the first one. */
export function partSegment(locale: Locale, part: SourcePart | undefined): string {
  if (!part || part.index === 0) return '';
  const { kind, year, number } = part;
  return `${[PART_NAMES[kind][locale], year, number > 1 && number].filter(Boolean).join('-')}/`;
}

/** The address of a claim in the list of sources, from the address of the list. */
export function claimPart(locale: Locale, claimId: string, { part }: Pick<Source, 'part'>): string {
  return `${partSegment(locale, part)}#${claimAnchor(claimId)}`;
}

/** The address of a part of the list of sources from the site's root. */
export function sourcesPath(locale: Locale, part?: SourcePart): string {
  return `${PATHS.sources[locale]}${partSegment(locale, part)}`;
}

/**
 * Path that shows a unit, from the site's root: the map, or the district's page for a commune that is not on
 * the map. @param at Snapshot to show; the default one if missing.
 */
export function unitPath(
  locale: Locale,
  { code, level, parent }: Unit,
  register: Register,
  at?: string,
): string {
  if (level === 'commune' && !pagePlan(register).fitsOnOnePage)
    return `${placePath(locale, unitOf(register, parent ?? ''), register)}#${code}`;
  return `${PATHS.map[locale]}?unit=${code}${at ? `&at=${at}` : ''}`;
}

/** Path of the list of communes that search loads on demand, from the site's root. */
export function communesFile(locale: Locale): string {
  return `/data/search/communes.${locale}.json`;
}

/** Path of the script of the search for units, which pages load when their field is first used. */
export const UNIT_SEARCH = '/unit-search.js';

/** Path of the script that searches all sources, with their words, which pages load when their field is first used. */
export const SOURCE_SEARCH = '/source-search.js';

/** Path of the script of the field "Your commune?" with its data. */
export function yourCommuneScript(locale: Locale): string {
  return `/your-commune.${locale}.js`;
}

/** The fragment of a claim on the sources page: `ttxvn-2019-08-04.communes`. */
export function claimAnchor(claimId: string): string {
  return claimId.replace('#', '.');
}

/** The fragment of a disagreement on the sources page. */
export function disagreementAnchor(id: string): string {
  return `disagreement-${id}`;
}

/**
 * A relative link between two pages (both paths from the site's root, `from` ending in `/`). Relative links
 * work at a domain's root, in any folder, and over `file://`.
 */
export function relativeLink(from: string, to: string): string {
  const [path = '', ...rest] = to.split(/(?=[?#])/);
  const here = from.split('/').slice(1, -1);
  const there = path.split('/').slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
    shared += 1;
  const up = '../'.repeat(here.length - shared);
  return `${up || './'}${there.slice(shared).join('/')}${rest.join('')}`;
}

/**
 * Absolute URL of a page if the site's URL is known, otherwise a relative link from `here`.
 * @param site The site's URL as configured; may have a path.
 */
export function absoluteLink(site: URL | undefined, here: string, to: string): string {
  if (!site) return relativeLink(here, to);
  return new URL(to.slice(1), site.href.endsWith('/') ? site : `${site.href}/`).href;
}
