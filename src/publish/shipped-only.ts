import type { ViteUserConfig } from 'astro';

/** Names of the packages that the page of licences lists. */
export type ShippedPackages = ReadonlySet<string>;

/** A Vite plugin that stops the build if a script for browsers contains a package that is not listed. */
export function shippedOnly(shipped: ShippedPackages): NonNullable<ViteUserConfig['plugins']> {
  return [
    {
      name: 'shipped-only',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_, files) {
        for (const file of Object.values(files))
          if (file.type === 'chunk') checkShipped(file.moduleIds, shipped);
      },
    },
  ];
}

/**
 * Checks that the modules of a script are our own, or belong to listed packages.
 * @param modules Paths of files.
 * @throws Error that names the first package that is not listed.
 */
export function checkShipped(modules: readonly string[], shipped: ShippedPackages): void {
  for (const name of new Set(modules.map(packageOf)))
    if (name && !shipped.has(name))
      throw new Error(
        `package.json: found ${name} in a script for browsers, expected it in "dependencies", which the page of licences lists`,
      );
}

/** The package that contains a module; undefined for our own modules. */
export function packageOf(module: string): string | undefined {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module) ?? [];
  return name;
}
