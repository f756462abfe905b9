/**
 * Lets the browser paint and answer the reader before a long piece of work goes on. Resolves in a task of
 * its own.
 */
export function pause(): Promise<void> {
  // Its tasks come before others that wait, but not every browser has it.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
