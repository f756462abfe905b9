/**
 * Lets the browser paint and handle input before a long piece of work continues. Resolves in a new task.
 */
export function pause(): Promise<void> {
  // Its tasks have priority over waiting ones, but not every browser supports it.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Items per batch: about 15 ms on a slow phone. */
const PART = 400;

/** Processes very many items in batches, with pauses. */
export async function inParts<T>(
  all: readonly T[],
  take: (part: readonly T[]) => void,
): Promise<void> {
  for (let start = 0; start < all.length; start += PART) {
    await pause();
    take(all.slice(start, start + PART));
  }
}

/** Timeout for a frame in milliseconds: hidden pages have none. */
const NO_FRAME = 100;

/** Lets the browser paint the page before any work begins. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, NO_FRAME);
  });
}
