/**
 * Loads the script of the offline copy (offline.ts), if the browser supports one, after everything that the
 * page itself needs and once the page is idle.
 */

/** Milliseconds after which a page counts as idle. */
const BUSY = 2000;

const line = document.querySelector<HTMLElement>('footer [data-offline]');
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
