/**
 * Loads a script that a page needs for what few readers do. A script, not a module, so that it loads from a disk.
 * @throws Error if it cannot be loaded.
 */
export function loadScript(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} cannot be loaded`)));
    document.head.append(script);
  });
}
