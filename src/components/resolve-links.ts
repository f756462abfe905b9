import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Claim, Source } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Term } from '../domain/glossary.ts';
import type { Locale } from '../domain/locale.ts';
import type { PageId } from '../domain/page.ts';
import type { Paired, Prose } from '../domain/prose.ts';
import { unitOf } from '../domain/unit.ts';
import { derivation } from '../i18n/derivation.ts';
import { messages } from '../i18n/messages.ts';
import {
  articlePath,
  claimAnchor,
  lessonPath,
  pathOf,
  placePath,
  relativeLink,
  slidesPath,
  termPath,
} from '../i18n/routes.ts';

/** What the notes of a text say. */
export interface Notes {
  /** In order of their numbers in the text, from 1. */
  cited: { claim: Claim; source: Source }[];
  derived: { name: string; words: string }[];
  terms: Term[];
}

/** The page that shows a text. */
export interface Page {
  locale: Locale;
  /** From the site's root. */
  here: string;
  /**
   * How a figure is cited: by a `note` that opens beside it and stands at the end, or where there is
   * no room for notes, by a plain `link` to the sources page.
   */
  cite: 'note' | 'link';
}

/** Turns the links of a text into those of a page, piece by piece; the notes fill up on the way. */
export interface LinkResolver {
  resolve: (piece: Root) => Root;
  notes: Notes;
}

/**
 * For the links of a text (`claim:`, `figure:`, `term:`, `unit:` …) on one page. Notes and terms open by
 * the browser's own popovers, so none of it needs script.
 */
export function linkResolver(
  text: Pick<Prose, 'cites'>,
  dataset: Dataset,
  page: Page,
): LinkResolver {
  const { locale, here, cite } = page;
  const t = messages(locale);
  const link = (to: string) => relativeLink(here, to);
  const cited = text.cites.flatMap((id) => {
    const claim = dataset.claims.get(id);
    const source = dataset.sources.find((one) => one.id === claim?.source);
    return claim && source ? [{ claim, source }] : [];
  });
  const derived: Notes['derived'] = [];
  const terms: Term[] = [];

  const slugOf = (texts: readonly Paired[], id: string) =>
    texts.find((one) => one.id === id && one.locale === locale)?.slug ?? '';
  const resolvers: Record<string, (element: Element, target: string) => void> = {
    claim: (element, target) => {
      if (cite === 'link') {
        element.properties = {
          href: link(`${pathOf('sources', locale)}#${claimAnchor(target)}`),
          dataClaim: target,
        };
        return;
      }
      const at = cited.findIndex(({ claim }) => claim.id === target);
      element.properties = { dataClaim: target };
      const publisher = cited[at]?.source.publisher ?? '';
      mark(element, `note-${at + 1}`, String(at + 1), t.article.note(at + 1, publisher));
    },
    figure: (element, target) => {
      element.properties = { dataFigure: target };
      if (cite === 'link') {
        element.tagName = 'span';
        return;
      }
      let at = derived.findIndex(({ name }) => name === target);
      if (at < 0)
        at = derived.push({ name: target, words: derivation(target, dataset.history, locale) }) - 1;
      mark(element, `sum-${at + 1}`, '=', t.article.derived);
    },
    term: (element, target) => {
      const term = dataset.glossary.find((one) => one.id === target && one.locale === locale);
      if (!term) return;
      if (cite === 'link') {
        element.properties = { href: link(termPath(locale, term.slug)) };
        return;
      }
      if (!terms.includes(term)) terms.push(term);
      element.tagName = 'button';
      element.properties = {
        type: 'button',
        className: ['term'],
        popoverTarget: `term-${term.id}`,
      };
    },
    article: (element, target) => {
      element.properties = { href: link(articlePath(locale, slugOf(dataset.articles, target))) };
    },
    lesson: (element, target) => {
      element.properties = { href: link(lessonPath(locale, slugOf(dataset.lessons, target))) };
    },
    slides: (element, target) => {
      element.properties = { href: link(slidesPath(locale, slugOf(dataset.lessons, target))) };
    },
    unit: (element, target) => {
      element.properties = {
        href: link(`${pathOf('map', locale)}?unit=${target}`),
        dataSpot: target,
      };
    },
    place: (element, target) => {
      const [district = '', commune] = target.split('#');
      const path = placePath(locale, unitOf(dataset.register, district));
      element.properties = {
        href: link(commune ? `${path}#${commune}` : path),
        dataSpot: commune ?? district,
      };
    },
    page: (element, target) => {
      element.properties = { href: link(pathOf(target as PageId, locale)) };
    },
  };

  const resolve = (piece: Root): Root => {
    const tree = structuredClone(piece);
    visit(tree, 'element', (element, index, parent) => {
      const href = String(element.properties['href'] ?? '');
      const [, scheme = '', target = ''] = /^([a-z]+):(.*)$/.exec(href) ?? [];
      if (scheme === 'plain' && parent && index !== undefined) {
        parent.children.splice(index, 1, ...(element.children as ElementContent[]));
        return index;
      }
      resolvers[scheme]?.(element, target);
      return undefined;
    });
    return tree;
  };
  return { resolve, notes: { cited, derived, terms } };
}

/** Makes a link a figure with the button that opens its note; the button stays with the last word. */
function mark(element: Element, note: string, sign: string, label: string): void {
  const short = element.children.every((child) => child.type === 'text' && child.value.length < 20);
  const button: Element = {
    type: 'element',
    tagName: 'button',
    properties: {
      type: 'button',
      className: ['cite__mark'],
      popoverTarget: note,
      ariaLabel: label,
    },
    children: [{ type: 'text', value: sign }],
  };
  element.tagName = 'span';
  element.properties['className'] = short ? ['cite', 'cite--short'] : ['cite'];
  const last = element.children.at(-1);
  const [, before, word] =
    last?.type === 'text' ? (/^([\s\S]*\s)(\S+)$/.exec(last.value) ?? []) : [];
  if (short || last?.type !== 'text' || before === undefined || word === undefined) {
    element.children.push(button);
    return;
  }
  last.value = before;
  element.children.push({
    type: 'element',
    tagName: 'span',
    properties: { className: ['cite__end'] },
    children: [{ type: 'text', value: word }, button],
  });
}
