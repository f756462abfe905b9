import type { Source } from './claim.ts';

/** The source that a claim belongs to, by the claim's id (`source#claim`). */
export function sourceOf(claim: string, sources: readonly Source[]): Source | undefined {
  const [id] = claim.split('#');
  return sources.find((source) => source.id === id);
}
