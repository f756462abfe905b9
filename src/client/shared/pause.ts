/**
 * Lets the browser paint and answer the reader before a long piece of work goes on. Resolves in a task of
 * its own.
 */
export function pause(): Promise<void> {
  // Its tasks come before others that wait, but not every browser has it.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** How many things are prepared before the reader may be answered again: some 15 ms of a cheap phone. */
const PART = 400;

/** Hands very many things over in parts, pausing between them. */
export async function inParts<T>(
  all: readonly T[],
  take: (part: readonly T[]) => void,
): Promise<void> {
  for (let start = 0; start < all.length; start += PART) {
    await pause();
    take(all.slice(start, start + PART));
  }
}

/** Milliseconds after which a frame is no longer waited for: none comes while nobody looks. */
const NO_FRAME = 100;

/** Lets the browser show what has come of the page before any work begins. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, NO_FRAME);
  });
}
