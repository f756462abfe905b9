import type { BrowserContextOptions, CDPSession } from 'playwright-core';

/** A cheap phone on a slow network. */
export const CONDITIONS = {
  width: 412,
  height: 823,
  /** Latency in milliseconds. */
  latency: 150,
  /** Megabits per second. */
  down: 1.6,
  up: 0.75,
} as const;

/** CPU slowdown factors: what makes a cheap phone of a quick machine, and of one half as quick. */
export const SLOWDOWNS = [4, 8] as const;

export const PHONE: BrowserContextOptions = {
  viewport: { width: CONDITIONS.width, height: CONDITIONS.height },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  // The offline copy is made after the page has loaded and is not measured.
  serviceWorkers: 'block',
};

/**
 * For network listeners: otherwise Chromium copies and decodes all responses in one task on the main thread (25 ms
 * for a large page), which readers' browsers do not do.
 */
const KEEP_NOTHING = { maxTotalBufferSize: 0, maxResourceBufferSize: 0 } as const;

/**
 * Slows a page down.
 *
 * @param cpu how many times slower the processor is to be
 */
export async function slowDown(session: CDPSession, cpu: number): Promise<void> {
  const bytesPerSecond = (megabits: number) => (megabits * 1_000_000) / 8;
  await session.send('Network.enable', KEEP_NOTHING);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: CONDITIONS.latency,
    downloadThroughput: bytesPerSecond(CONDITIONS.down),
    uploadThroughput: bytesPerSecond(CONDITIONS.up),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
