import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Claim, Source } from '../../domain/claims/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Term } from '../../domain/texts/glossary.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Prose } from '../../domain/texts/prose.ts';
import { derivation } from '../../i18n/sentences/derivation.ts';
import { messages } from '../../i18n/words/messages.ts';
import { pathOfReference } from '../../i18n/references.ts';
import { relativeLink } from '../../i18n/routes.ts';
import { sourceOf } from '../../domain/claims/source.ts';

/** Contents of the notes of a text. */
export interface Notes {
  /** In the order of their numbers in the text, from 1. */
  cited: { claim: Claim; source: Source }[];
  derived: { name: string; words: string }[];
  terms: Term[];
}

/** The page of a text. */
export interface ReadingPage {
  locale: Locale;
  /** Path from the site's root. */
  here: string;
  /**
   * How a figure is cited: by a `note` that opens beside it and is repeated at the end, or, without room for
   * notes, by a `link` to the sources page.
   */
  cite: 'note' | 'link';
}

/** Resolves the links of a text for a page, block by block, and collects the notes. */
export interface LinkResolver {
  resolve: (piece: Root) => Root;
  notes: Notes;
}

/**
 * Creates a resolver for the links of a text (`claim:`, `figure:`, `term:`, `unit:` …) on one page. Notes and
 * terms are native popovers, which work without script.
 */
export function linkResolver(
  text: Pick<Prose, 'cites'>,
  dataset: Dataset,
  page: ReadingPage,
): LinkResolver {
  const { locale, here, cite } = page;
  const t = messages(locale);
  const link = (to: string) => relativeLink(here, to);
  const cited = text.cites.flatMap((id) => {
    const claim = dataset.claims.get(id);
    const source = sourceOf(id, dataset.sources);
    return claim && source ? [{ claim, source }] : [];
  });
  const derived: Notes['derived'] = [];
  const terms: Term[] = [];

  const follow = (element: Element, href: string) => {
    const path = pathOfReference(href, dataset, locale);
    element.properties = { href: path === undefined ? href : link(path) };
  };
  const resolvers: Record<string, (element: Element, target: string) => void> = {
    claim: (element, target) => {
      if (cite === 'link') {
        follow(element, `claim:${target}`);
        element.properties['dataClaim'] = target;
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
        follow(element, `term:${target}`);
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
    unit: (element, target) => {
      follow(element, `unit:${target}`);
      element.properties['dataSpot'] = target;
    },
    place: (element, target) => {
      follow(element, `place:${target}`);
      element.properties['dataSpot'] = target.split('#').at(-1);
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
      const resolver = resolvers[scheme];
      if (resolver) resolver(element, target);
      else if (element.tagName === 'a') follow(element, href);
      return undefined;
    });
    return tree;
  };
  return { resolve, notes: { cited, derived, terms } };
}

/** Replaces a link by a figure with the button of its note, which does not wrap away from the last word. */
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
