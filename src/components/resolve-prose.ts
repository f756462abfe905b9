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

/** A piece of a text that goes on until the next chart, or the next heading of the second level. */
export interface Passage {
  prose: Root;
  startsSection: boolean;
}

/** Passages with the charts that belong to the first of them, and stay beside all of them. */
export interface Block {
  passages: Passage[];
  charts: { name: string; caption: string }[];
  /** Codes of the units and districts that they link to: a map beside them can point these out. */
  places: string[];
}

/** A text with its links resolved for one page, and what its notes say. */
export interface Resolved {
  blocks: Block[];
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
  return { blocks: blocksOf(body, t.article.tableLabel), cited, derived, terms };
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

/** Takes the charts out of a text; each goes with the passage that it ends, and those until the next. */
function blocksOf(body: Root, tableLabel: string): Block[] {
  const blocks: Block[] = [{ passages: [], charts: [], places: [] }];
  let passage: Passage | undefined;
  for (const node of body.children) {
    if (node.type !== 'element') continue;
    const chart = chartOf(node);
    const block = blocks.at(-1) as Block;
    if (chart) {
      if (passage || block.charts.length === 0) {
        // What came before it and had no chart of its own stays with the chart before.
        const last = block.passages.at(-1);
        if (block.passages.length > 1 && last) {
          block.passages.pop();
          blocks.push({ passages: [last], charts: [chart], places: [] });
        } else block.charts.push(chart);
      } else block.charts.push(chart);
      passage = undefined;
      continue;
    }
    const startsSection = node.tagName === 'h2';
    if (!passage || startsSection) {
      passage = { prose: { type: 'root', children: [] }, startsSection };
      block.passages.push(passage);
    }
    passage.prose.children.push(node.tagName === 'table' ? scrolling(node, tableLabel) : node);
  }
  for (const block of blocks) {
    for (const { prose } of block.passages) {
      visit(prose, 'element', ({ properties }) => {
        const spot = properties['dataSpot'];
        if (typeof spot === 'string' && !block.places.includes(spot)) block.places.push(spot);
      });
    }
  }
  return blocks;
}

/** The chart that a paragraph stands for, if it does. */
function chartOf({ children: [only] }: Element): Block['charts'][number] | undefined {
  if (only?.type !== 'element') return undefined;
  const source = String(only.properties['src'] ?? '');
  return source.startsWith('chart:')
    ? { name: source.slice('chart:'.length), caption: String(only.properties['alt'] ?? '') }
    : undefined;
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
