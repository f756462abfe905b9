import { shippedPackages } from '../../src/make/licences.ts';
import { openSite } from '../../src/publish/built-site.ts';
import { planCopy, writeServiceWorker } from '../../src/publish/service-worker.ts';

/**
 * Writes the service worker of a built site anew, after a test has changed its files.
 * @param patience Its network timeout in seconds.
 */
export async function writeWorker(root: string, patience?: number): Promise<void> {
  const site = openSite(root);
  const shipped = new Set(shippedPackages('.').map(({ name }) => name));
  await writeServiceWorker(site, planCopy(site), shipped, patience);
}
