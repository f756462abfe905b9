import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Claim, Source } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Term } from '../domain/glossary.ts';
import type { Locale } from '../domain/locale.ts';
import type { PageId } from '../domain/page.ts';
import type { Prose } from '../domain/prose.ts';
import { unitOf } from '../domain/unit.ts';
import { derivation } from '../i18n/derivation.ts';
import { messages } from '../i18n/messages.ts';
import {
  articlePath,
  claimAnchor,
  pathOf,
  placePath,
  relativeLink,
  termPath,
} from '../i18n/routes.ts';

/** A piece of a text between two charts, and the charts that belong beside it. */
export interface Block {
  prose: Root;
  charts: { name: string; caption: string }[];
  /** Codes of the units and districts that it links to: a map beside it can point them out. */
  places: string[];
}

/** A text with its links resolved for one page, and what its notes say. */
export interface Resolved {
  /** By second-level headings; each in blocks. */
  sections: Block[][];
  /** In order of their numbers in the text, from 1. */
  cited: { claim: Claim; source: Source }[];
  derived: { name: string; words: string }[];
  terms: Term[];
}

/** The page that shows a text. */
interface Page {
  locale: Locale;
  /** From the site's root. */
  here: string;
  /**
   * How a figure is cited: by a `note` that opens beside it and stands at the end, or where there is
   * no room for notes, by a plain `link` to the sources page.
   */
  cite: 'note' | 'link';
}

/**
 * Turns the links of a text (`claim:`, `figure:`, `term:`, `unit:` …) into those of a page, and takes its
 * charts out. Notes and terms open by the browser's own popovers, so none of it needs script.
 */
export function resolveProse(text: Prose, dataset: Dataset, page: Page): Resolved {
  const { locale, here, cite } = page;
  const t = messages(locale);
  const link = (to: string) => relativeLink(here, to);
  const cited = text.cites.flatMap((id) => {
    const claim = dataset.claims.get(id);
    const source = dataset.sources.find((one) => one.id === claim?.source);
    return claim && source ? [{ claim, source }] : [];
  });
  const derived: Resolved['derived'] = [];
  const terms: Term[] = [];

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
      const article = dataset.articles.find((one) => one.id === target && one.locale === locale);
      element.properties = { href: link(articlePath(locale, article?.slug ?? '')) };
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

  const body = structuredClone(text.body);
  visit(body, 'element', (element, index, parent) => {
    const href = String(element.properties['href'] ?? '');
    const [, scheme = '', target = ''] = /^([a-z]+):(.*)$/.exec(href) ?? [];
    if (scheme === 'plain' && parent && index !== undefined) {
      parent.children.splice(index, 1, ...(element.children as ElementContent[]));
      return index;
    }
    resolvers[scheme]?.(element, target);
    return undefined;
  });
  return { sections: sectionsOf(body, t.article.tableLabel), cited, derived, terms };
}

/** Makes a link a figure with the button that opens its note. */
function mark(element: Element, note: string, sign: string, label: string): void {
  const short = element.children.every((child) => child.type === 'text' && child.value.length < 20);
  element.tagName = 'span';
  element.properties['className'] = short ? ['cite', 'cite--short'] : ['cite'];
  element.children.push({
    type: 'element',
    tagName: 'button',
    properties: {
      type: 'button',
      className: ['cite__mark'],
      popoverTarget: note,
      ariaLabel: label,
    },
    children: [{ type: 'text', value: sign }],
  });
}

/** A text's sections by its second-level headings, each in blocks that end with their charts. */
function sectionsOf(body: Root, tableLabel: string): Block[][] {
  const sections: Block[][] = [];
  const empty = (): Block => ({ prose: { type: 'root', children: [] }, charts: [], places: [] });
  let section: Block[] = [];
  let block: Block | undefined;
  const begin = () => {
    block = empty();
    section.push(block);
    return block;
  };
  for (const node of body.children) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'h2' || sections.length === 0) {
      section = [];
      sections.push(section);
      block = undefined;
    }
    const [only] = node.children;
    const source = only?.type === 'element' ? String(only.properties['src'] ?? '') : '';
    if (only?.type === 'element' && source.startsWith('chart:')) {
      const caption = String(only.properties['alt'] ?? '');
      (block ?? begin()).charts.push({ name: source.slice('chart:'.length), caption });
      continue;
    }
    const current = block && block.charts.length === 0 ? block : begin();
    current.prose.children.push(node.tagName === 'table' ? scrolling(node, tableLabel) : node);
    visit(node, 'element', ({ properties }) => {
      const spot = properties['dataSpot'];
      if (typeof spot === 'string' && !current.places.includes(spot)) current.places.push(spot);
    });
  }
  return sections;
}

/** A table that scrolls by itself where the column is too narrow. */
function scrolling(table: Element, label: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['prose__table'], tabIndex: 0, role: 'region', ariaLabel: label },
    children: [table],
  };
}
