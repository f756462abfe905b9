import project from '../../package.json' with { type: 'json' };

/** A browser, by its name in browserslist, and the oldest version of it that the site is made for. */
export interface OldestBrowser {
  name: string;
  version: string;
}

/** The browsers that the site is made for: "browserslist" in package.json. */
export const OLDEST_BROWSERS: readonly OldestBrowser[] = project.browserslist.map((line) => {
  const [name = '', version = ''] = line.split(' >= ');
  return { name, version };
});

/** The same for esbuild, Vite and Lightning CSS: `chrome111`. */
export const BUILD_TARGETS: readonly string[] = OLDEST_BROWSERS.map(
  ({ name, version }) => `${name === 'ios_saf' ? 'ios' : name}${version}`,
);
