import type { BrowserContextOptions, CDPSession } from 'playwright-core';

/** A cheap phone on a slow network. */
export const CONDITIONS = {
  width: 412,
  height: 823,
  /** Milliseconds from a request to its answer. */
  latency: 150,
  /** Megabits a second. */
  down: 1.6,
  up: 0.75,
  /** How many times slower than this machine. */
  cpu: 4,
} as const;

export const PHONE: BrowserContextOptions = {
  viewport: { width: CONDITIONS.width, height: CONDITIONS.height },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  // The copy for use without a network comes after the page, and is no part of it.
  serviceWorkers: 'block',
};

/**
 * For whatever listens to the network: else Chromium copies and decodes all that has come in one task on the page's
 * own thread, 25 ms of it for a large page, which no reader's browser does.
 */
const KEEP_NOTHING = { maxTotalBufferSize: 0, maxResourceBufferSize: 0 } as const;

/** Slows a page down. */
export async function slowDown(session: CDPSession): Promise<void> {
  const bytesPerSecond = (megabits: number) => (megabits * 1_000_000) / 8;
  await session.send('Network.enable', KEEP_NOTHING);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: CONDITIONS.latency,
    downloadThroughput: bytesPerSecond(CONDITIONS.down),
    uploadThroughput: bytesPerSecond(CONDITIONS.up),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.cpu });
}
