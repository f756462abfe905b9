/**
 * Lets the browser paint and answer the reader before a long piece of work goes on. Resolves in a task of
 * its own.
 */
export function pause(): Promise<void> {
  // Its tasks come before others that wait, but not every browser has it.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
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
