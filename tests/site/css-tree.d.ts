/** What the check of style sheets uses of this package, which has no types of its own. */
declare module 'css-tree' {
  export type CssNode =
    | { type: 'Atrule' | 'PseudoClassSelector' | 'PseudoElementSelector'; name: string }
    | { type: 'Declaration'; property: string; value: CssNode }
    | { type: 'Identifier' | 'Function'; name: string }
    | { type: 'NestingSelector' };
  type Visit = (node: CssNode) => void;
  export function parse(css: string): CssNode;
  export function walk(tree: CssNode, visit: Visit | { enter: Visit; leave: Visit }): void;
}
