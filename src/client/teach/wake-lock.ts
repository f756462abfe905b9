/**
 * Keeps the screen on, in browsers that can, until the returned function is called. Browsers let go when the page
 * is hidden, and are asked again when it is back.
 */
export function keepScreenOn(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  const locks = new Set<WakeLockSentinel>();
  let isOn = true;
  async function ask(): Promise<void> {
    if (document.visibilityState !== 'visible') return;
    // Refused on a low battery, for example.
    const lock = await navigator.wakeLock.request('screen').catch(() => undefined);
    if (!lock) return;
    if (isOn) locks.add(lock);
    else await lock.release();
  }
  document.addEventListener('visibilitychange', ask);
  void ask();
  return () => {
    isOn = false;
    document.removeEventListener('visibilitychange', ask);
    for (const lock of locks) void lock.release();
  };
}
