/** What a valid value of each variable looks like. */
const EXPECTED = {
  SITE_URL: {
    example: 'a URL such as https://example.org/an-giang/',
    isValid: (value: string) => isWebAddress(value) && !/[?#]/.test(value),
  },
  REPORT_TO: {
    example:
      'a mail address, or the URL of a form such as https://example.org/new?title={title}&body={body}',
    isValid: (value: string) => isWebAddress(value) || /^[^\s@:/?&]+@[^\s@:/?&]+$/.test(value),
  },
};

/** The settings of a build; both are optional (HOSTING.md). */
export type Settings = Partial<Record<keyof typeof EXPECTED, string>>;

/**
 * Reads the settings of a build from the environment; an empty value counts as unset.
 * @throws Error with a line for each value that is invalid.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const settings: Settings = {};
  const errors: string[] = [];
  for (const name of Object.keys(EXPECTED) as (keyof typeof EXPECTED)[]) {
    const value = env[name];
    if (!value) continue;
    const { example, isValid } = EXPECTED[name];
    if (isValid(value)) settings[name] = value;
    else errors.push(`${name}: found ${JSON.stringify(value)}, expected ${example}`);
  }
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return settings;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/?#]+(\/|$)/.test(value) && !/\s/.test(value) && URL.canParse(value);
}
