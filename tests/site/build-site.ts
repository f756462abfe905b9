import { runBuild } from './run-build.ts';

/** Builds the site once, before the tests that read it. */
export default function buildSite(): void {
  runBuild('.', {});
}
