import type { Element, ElementContent } from 'hast';

/** A rule of a flat style sheet, for one selector. */
interface Rule {
  /** From the outermost ancestor to the element itself. */
  compounds: readonly Compound[];
  specificity: number;
  order: number;
  declarations: readonly (readonly [property: string, value: string])[];
}

/** `text`, `.mark`, `[data-status='implementing']`, `:not([data-basis='carried'])`. */
interface Compound {
  tag: string | undefined;
  classes: readonly string[];
  attributes: readonly { name: string; value: string | undefined; not: boolean }[];
}

/**
 * Writes what a flat style sheet says into attributes of each element, and drops classes: not all programs that read
 * SVG know style rules. A stroke that is painted before its fill becomes a text of its own, behind.
 * @param sheet See `standaloneStyle`. Selectors may have tags, classes, attributes, `:not([…])` and blanks.
 */
export function inlineStyle(root: Element, sheet: string): void {
  const rules = rulesOf(sheet);
  const walk = (element: Element, above: readonly Element[]): void => {
    const chain = [...above, element];
    const look = new Map(
      rules
        .filter(({ compounds }) => matches(compounds, chain))
        .sort((a, b) => a.specificity - b.specificity || a.order - b.order)
        .flatMap(({ declarations }) => declarations),
    );
    // Before the children lose the classes that rules about them look for.
    for (const child of element.children) if (child.type === 'element') walk(child, chain);
    looks.set(element, look);
  };
  const looks = new Map<Element, ReadonlyMap<string, string>>();
  walk(root, []);
  for (const [element, look] of looks) {
    delete element.properties['className'];
    for (const [property, value] of look)
      if (!NO_ATTRIBUTE.has(property))
        element.properties[camel(property)] = value.replace(/^([\d.]+)px$/, '$1');
  }
  for (const element of looks.keys())
    element.children = element.children.flatMap((child): ElementContent[] => {
      const look = child.type === 'element' ? looks.get(child) : undefined;
      if (child.type !== 'element' || look?.get('paint-order') !== 'stroke') return [child];
      const properties = Object.fromEntries(
        Object.entries(child.properties).filter(([name]) => !name.startsWith('stroke')),
      );
      const behind = {
        ...child,
        properties: { ...child.properties, fill: child.properties['stroke'], ariaHidden: 'true' },
      };
      return [behind, { ...child, properties }];
    });
}

/** Properties that are no attributes of SVG. */
const NO_ATTRIBUTE = new Set(['paint-order', 'font-variant-numeric']);

const camel = (property: string) =>
  property.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function rulesOf(sheet: string): Rule[] {
  return [...sheet.matchAll(/([^{}]+)\{([^}]*)\}/g)].flatMap(
    ([, selectors = '', body = ''], order) => {
      const declarations = body
        .split(';')
        .filter((one) => one.includes(':'))
        .flatMap((one) => {
          const [property = '', value = ''] = one.split(/:(.*)/s).map((part) => part.trim());
          return property === 'font' ? fontParts(value) : [[property, value] as const];
        });
      return selectors.split(',').map((selector) => {
        const compounds = selector.trim().split(/\s+/).map(compoundOf);
        const specificity = compounds.reduce(
          (sum, { tag, classes, attributes }) =>
            sum + 100 * (classes.length + attributes.length) + (tag ? 1 : 0),
          0,
        );
        return { compounds, specificity, order, declarations };
      });
    },
  );
}

/** The shorthand `600 17px 'Face', serif`. */
function fontParts(value: string): (readonly [string, string])[] {
  const [, weight = '400', size = '', family = ''] = /^(\d+)\s+(\S+)\s+(.*)$/.exec(value) ?? [];
  return [
    ['font-weight', weight],
    ['font-size', size],
    ['font-family', family],
  ];
}

/** @throws RangeError for a selector of another form. */
function compoundOf(text: string): Compound {
  const parts = [...text.matchAll(/(^[\w-]+)|\.([\w-]+)|(:not\()?\[([\w-]+)(?:='([^']*)')?\]\)?/g)];
  if (parts.map(([all]) => all).join('') !== text) throw new RangeError(`selector ${text}`);
  return {
    tag: parts.find(([, tag]) => tag)?.[1],
    classes: parts.flatMap(([, , name]) => name ?? []),
    attributes: parts.flatMap(([, , , not, name, value]) =>
      name ? [{ name: camel(name), value, not: not !== undefined }] : [],
    ),
  };
}

/** Whether a chain of elements, the outermost first, ends with what a selector wants. */
function matches(compounds: readonly Compound[], chain: readonly Element[]): boolean {
  const last = compounds.at(-1);
  const element = chain.at(-1);
  if (!last || !element || !fits(last, element)) return false;
  const rest = compounds.slice(0, -1);
  return (
    rest.length === 0 ||
    chain.slice(0, -1).some((_, index) => matches(rest, chain.slice(0, index + 1)))
  );
}

function fits({ tag, classes, attributes }: Compound, { tagName, properties }: Element): boolean {
  const own = [properties['className']]
    .flat()
    .map(String)
    .flatMap((names) => names.split(' '));
  return (
    (tag === undefined || tag === tagName) &&
    classes.every((name) => own.includes(name)) &&
    attributes.every(({ name, value, not }) => {
      const found = properties[name];
      const is = found !== undefined && found !== null && (value === undefined || found === value);
      return is !== not;
    })
  );
}
