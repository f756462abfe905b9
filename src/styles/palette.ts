/** Colours of tokens.css used by drawings, documents and downloads; `#rrggbb` in every theme. */
export const COLOURS = [
  'paper',
  'surface',
  'ink',
  'ink-soft',
  'implementing',
  'not-implementing',
  'hatch',
  'map-ground',
  'map-land',
  'map-line',
  'map-line-strong',
  'table-line',
] as const;

/** The colours of one theme, by token. */
export type Colours = Readonly<Record<(typeof COLOURS)[number], string>>;

export type Theme = 'light' | 'dark' | 'print';
export type Palette = Readonly<Record<Theme, Colours>>;

/** Blocks of tokens.css with the custom properties of a theme. */
const RULES: Record<Theme, RegExp> = {
  light: /^:root \{([^}]*)\}/m,
  dark: /prefers-color-scheme: dark\) \{\s*:root[^{]*\{([^}]*)\}/,
  print: /@media print \{\s*:root \{([^}]*)\}/,
};

/**
 * The custom properties of a theme by name (`--ink`); those of the light theme where it has no own value.
 * @param tokens The text of tokens.css.
 */
export function propertiesOf(tokens: string, theme: Theme): ReadonlyMap<string, string> {
  const rules = theme === 'light' ? [RULES.light] : [RULES.light, RULES[theme]];
  return new Map(
    rules.flatMap((rule) =>
      [...(rule.exec(tokens)?.[1] ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
        ([, name = '', value = '']): [string, string] => [name, value],
      ),
    ),
  );
}

/**
 * The colours of all themes.
 * @param tokens The text of tokens.css. @throws RangeError if a colour is missing, or not `#rrggbb`.
 */
export function paletteOf(tokens: string): Palette {
  return {
    light: coloursOf(tokens, 'light'),
    dark: coloursOf(tokens, 'dark'),
    print: coloursOf(tokens, 'print'),
  };
}

function coloursOf(tokens: string, theme: Theme): Colours {
  const properties = propertiesOf(tokens, theme);
  return Object.fromEntries(
    COLOURS.map((name) => {
      const value = properties.get(`--${name}`);
      if (!value || !/^#[0-9a-f]{6}$/.test(value))
        throw new RangeError(
          `tokens.css  --${name} (${theme}): found ${JSON.stringify(value)}, expected #rrggbb`,
        );
      return [name, value];
    }),
  ) as Colours;
}
