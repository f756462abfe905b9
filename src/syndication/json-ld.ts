import type {
  Article as ArticleThing,
  BreadcrumbList,
  LearningResource,
  WithContext,
} from 'schema-dts';
import type { Article } from '../domain/texts/article.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Edition } from '../domain/edition.ts';
import { type Lesson, PERIOD } from '../domain/texts/lesson.ts';
import { editionWords } from '../i18n/words/edition-words.ts';
import { messages } from '../i18n/words/messages.ts';
import { absoluteLink, articlePath, lessonPath, pathOf } from '../i18n/routes.ts';
import { picturePath } from './link-picture.ts';

/** JSON that is safe inside a script element. */
export function embeddable(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The breadcrumb of a page, with schema.org's vocabulary. */
export function breadcrumbsJsonLd(
  crumbs: readonly { name: string; path: string }[],
  site: URL | undefined,
  here: string,
): string {
  const list: WithContext<BreadcrumbList> = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteLink(site, here, path),
    })),
  };
  return embeddable(list);
}

/** An article with its sources, with schema.org's vocabulary. */
export function articleJsonLd(
  article: Article,
  dataset: Pick<Dataset, 'claims' | 'edition' | 'register' | 'sources'>,
  site: URL | undefined,
): string {
  const { claims, sources } = dataset;
  const { locale } = article;
  const t = messages(locale);
  const edition = editionWords(dataset, locale);
  const here = articlePath(locale, article.slug);
  const link = (to: string) => absoluteLink(site, here, to);
  const publisher = {
    '@type': 'Organization',
    name: edition.site,
    url: link(pathOf('home', locale)),
  } as const;
  const cited = new Set(article.cites.map((id) => claims.get(id)?.source));
  const thing: WithContext<ArticleThing> = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: article.title,
    description: article.description,
    inLanguage: locale,
    datePublished: article.published.text,
    dateModified: article.updated.text,
    author: publisher,
    publisher,
    image: link(picturePath(article.id, article.locale)),
    url: link(here),
    mainEntityOfPage: link(here),
    isPartOf: {
      '@type': 'CreativeWorkSeries',
      name: t.article.seriesTitle(edition),
      url: link(pathOf('articles', locale)),
    },
    position: article.order,
    wordCount: article.words,
    isAccessibleForFree: true,
    license: dataset.edition.licence.path,
    citation: sources.filter(({ id }) => cited.has(id)).map(({ url }) => url),
  };
  return embeddable(thing);
}

/** A lesson with schema.org's vocabulary, for search engines for teachers. */
export function lessonJsonLd(lesson: Lesson, { licence }: Edition, site: URL | undefined): string {
  const { locale } = lesson;
  const here = lessonPath(locale, lesson.slug);
  const thing: WithContext<LearningResource> = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: lesson.title,
    description: lesson.description,
    inLanguage: locale,
    learningResourceType: messages(locale).teach.plan,
    educationalLevel: messages(locale).teach.grade,
    timeRequired: `PT${PERIOD}M`,
    datePublished: lesson.published.text,
    dateModified: lesson.updated.text,
    isAccessibleForFree: true,
    license: licence.path,
    url: absoluteLink(site, here, here),
  };
  return embeddable(thing);
}
