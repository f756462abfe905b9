import type { AstroIntegration } from 'astro';
import { packageOf, shippedPackages } from '../make/licences.ts';

/** Stops a build whose scripts hold a package that readers are not told of. */
export const shippedOnly: AstroIntegration = {
  name: 'shipped-only',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'shipped-only',
              applyToEnvironment: ({ name }) => name === 'client',
              generateBundle(_, files) {
                for (const file of Object.values(files))
                  if (file.type === 'chunk') checkShipped(file.moduleIds);
              },
            },
          ],
        },
      });
    },
  },
};

/**
 * Checks that what a script is made of is ours, or listed with its licence.
 * @param modules Paths of files. @throws Error naming the package that is not.
 */
export function checkShipped(modules: readonly string[]): void {
  // A build runs in the project's root.
  const shipped = new Set(shippedPackages('.').map(({ name }) => name));
  for (const name of new Set(modules.map(packageOf)))
    if (name && !shipped.has(name))
      throw new Error(
        `package.json: found ${name} among what browsers get, expected it in "dependencies", from which the page of licences is made`,
      );
}
