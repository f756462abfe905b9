import { runBuild } from './run-build.ts';

/** Builds the site once, before the tests that read it; `npm test` has built it already, beside the checks. */
export default function buildSite(): void {
  if (process.env['npm_lifecycle_event'] !== 'test') runBuild('.', {});
}
