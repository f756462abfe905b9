// Long: one builder per kind of entry.
import { yearOf } from '../../domain/claims/date-span.ts';
import type { Article } from '../../domain/texts/article.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Locale } from '../../domain/locale.ts';
import { sectionsOf } from '../../domain/texts/section.ts';
import type { SiteEntry } from '../../domain/search/site-search.ts';
import { type Unit, unitsOf } from '../../domain/places/unit.ts';
import { fullName, successorName } from '../format.ts';
import { editionWords } from '../words/edition-words.ts';
import { messages } from '../words/messages.ts';
import { articlePath, lessonPath, pathOf, placePath, termPath } from '../routes.ts';

/** An entry of the search index, with its path from the site's root. */
export interface IndexEntry extends SiteEntry {
  path: string;
}

/** An entry with its parts: sections, communes. */
export interface IndexGroup {
  entry: IndexEntry;
  parts: readonly IndexEntry[];
}

/** A term with its names by language. */
export interface IndexTerm extends IndexEntry {
  /** The abbreviation. */
  short: string | undefined;
  /** The term in the other language. */
  twin: string | undefined;
}

/** All entries of one language, by kind. */
export interface SiteIndex {
  articles: readonly IndexGroup[];
  districts: readonly IndexGroup[];
  terms: readonly IndexTerm[];
  pages: readonly IndexGroup[];
}

/** All entries of the search index, each kind in its own order. */
export function siteIndex(dataset: Dataset, locale: Locale): SiteIndex {
  const { register, glossary } = dataset;
  const inLocale = <T extends { locale: Locale }>(texts: readonly T[]) =>
    texts.filter((text) => text.locale === locale);
  const pageTexts = inLocale(dataset.pages);
  return {
    articles: inLocale(dataset.articles).map((article) =>
      textGroup(
        {
          kind: 'article',
          title: article.title,
          also: [],
          text: article.description,
          path: articlePath(locale, article.slug),
        },
        article,
      ),
    ),
    districts: unitsOf(register, 'district').map((district) => {
      const path = placePath(locale, district, register);
      const within = fullName(district, locale);
      return {
        entry: unitEntry(district, 'district', locale, '', path),
        parts: unitsOf(register, 'commune', district.code).map((commune) =>
          unitEntry(commune, 'commune', locale, within, `${path}#${commune.code}`),
        ),
      };
    }),
    terms: inLocale(glossary).map(({ id, term, short, slug, body }) => {
      const twin = glossary.find((other) => other.id === id && other.locale !== locale);
      return {
        kind: 'term',
        title: term,
        also: [short, twin?.term, twin?.short].filter((name) => name !== undefined),
        within: '',
        text: sectionsOf(body)
          .map(({ text }) => text)
          .join('\n'),
        code: '',
        path: termPath(locale, slug),
        short,
        twin: twin?.term,
      };
    }),
    pages: [
      ...pagesIn(dataset, locale).map(({ page, title, description, text }) =>
        textGroup(
          {
            kind: 'page',
            title,
            also: [messages(locale).nav[page]],
            text: description,
            path: pathOf(page, locale),
          },
          pageTexts.find(({ id }) => id === text),
        ),
      ),
      ...inLocale(dataset.lessons).map(({ title, description, slug }) =>
        textGroup(
          {
            kind: 'page',
            title,
            also: [messages(locale).teach.plan],
            text: description,
            path: lessonPath(locale, slug),
          },
          undefined,
        ),
      ),
    ],
  };
}

/** All entries in the order of the index. */
export function entriesOf({ articles, districts, terms, pages }: SiteIndex): IndexEntry[] {
  const flat = (groups: readonly IndexGroup[]) =>
    groups.flatMap(({ entry, parts }) => [entry, ...parts]);
  return [...flat(articles), ...flat(districts), ...terms, ...flat(pages)];
}

/** Pages in the index, with title and the id of the page's text, if any. */
function pagesIn(dataset: Dataset, locale: Locale) {
  const { history, pages } = dataset;
  const t = messages(locale);
  const edition = editionWords(dataset, locale);
  const activity = pages.find((page) => page.id === 'evidence-map' && page.locale === locale);
  const lessons = dataset.lessons.filter((lesson) => lesson.locale === locale).length;
  const { implementing, units } = history.default.tallies.commune;
  return [
    {
      page: 'home',
      title: t.nav.home,
      description: t.home.description(
        { implementing, total: units },
        yearOf(history.default.snapshot.asOf),
        edition,
      ),
      text: undefined,
    },
    { page: 'map', title: t.map.title, description: t.map.description(edition), text: undefined },
    {
      page: 'articles',
      title: t.article.seriesTitle(edition),
      description: t.article.seriesDescription(edition),
      text: undefined,
    },
    {
      page: 'places',
      title: t.places.title(edition),
      description: t.places.description(edition),
      text: undefined,
    },
    {
      page: 'glossary',
      title: t.glossary.title,
      description: t.glossary.description,
      text: undefined,
    },
    {
      page: 'sources',
      title: t.sources.title,
      description: t.sources.description,
      text: undefined,
    },
    {
      page: 'teach',
      title: t.teach.title(lessons),
      description: t.teach.description(lessons),
      text: undefined,
    },
    {
      page: 'evidence-map',
      title: activity?.title ?? '',
      description: activity?.description ?? '',
      text: undefined,
    },
    { page: 'quiz', title: t.teach.quiz, description: t.teach.quizText, text: undefined },
    { page: 'data', title: t.data.title, description: t.data.description, text: 'about-data' },
    {
      page: 'licences',
      title: t.licences.title,
      description: t.licences.description,
      text: undefined,
    },
  ] as const;
}

/** A text with its sections; the text before the first heading belongs to the text itself. */
function textGroup(
  whole: Omit<IndexEntry, 'within' | 'code'>,
  article: Article | undefined,
): IndexGroup {
  const [beginning, ...sections] = article ? sectionsOf(article.body) : [];
  return {
    entry: {
      ...whole,
      within: '',
      code: '',
      text: [whole.text, beginning?.text].filter(Boolean).join('\n'),
    },
    parts: sections.map(({ id, heading, text }) => ({
      kind: 'section',
      title: heading,
      also: [],
      within: whole.title,
      text,
      code: '',
      path: `${whole.path}#${id}`,
    })),
  };
}

function unitEntry(
  unit: Unit,
  kind: 'district' | 'commune',
  locale: Locale,
  within: string,
  path: string,
): IndexEntry {
  const { code, successors } = unit;
  const also = successors.map(({ name }) => successorName(name, locale));
  return { kind, title: fullName(unit, locale), also, within, text: '', code, path };
}
