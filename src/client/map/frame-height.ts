/** Type of the message that tells the page around an embedded map how high its frame should be: HOSTING.md. */
const TYPE = 'map-height';

/** Heights of a frame, in pixels: the least that holds everything, and the most that a screen shows. */
const LEAST = 480;
const MOST = 820;

/** Tells the parent page the best height of the frame now and whenever its width changes. */
export function tellHeight(): void {
  let told = 0;
  const tell = (): void => {
    const height = Math.round(Math.min(MOST, Math.max(LEAST, (innerWidth * 10) / 9)));
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: TYPE, height }, '*');
  };
  tell();
  addEventListener('resize', tell);
}
