/**
 * Fetches the script that keeps a copy of the site (offline.ts) where there can be one: after all that the
 * page itself needs, once nothing else is to be done.
 */

/** Milliseconds after which a page counts as idle that never is. */
const BUSY = 2000;

const line = document.querySelector<HTMLElement>('[data-offline]');
const canBe =
  'serviceWorker' in navigator && location.protocol.startsWith('http') && window.parent === window;
const fetchScript = () => {
  const script = document.createElement('script');
  script.src = line?.dataset['script'] ?? '';
  document.body.append(script);
};
if (line && canBe)
  addEventListener('load', () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(fetchScript, { timeout: BUSY })
      : setTimeout(fetchScript),
  );
