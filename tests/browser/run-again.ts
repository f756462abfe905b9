declare global {
  interface Window {
    /** @see addRunAgain */
    runAgain: (what: { part: string; address?: string; script?: string }) => Promise<void>;
  }
}

/**
 * Gives a page `runAgain`, which puts a part of it back as it was served and runs a script on it (unless told,
 * that of the page), as if the page was loaded at another address or with another store, in a tenth of the
 * time. To be evaluated in the page. Listeners elsewhere stay, so this is for scripts that read; for the map:
 * shared-maps.ts.
 */
export function addRunAgain(): void {
  let served: Promise<Document> | undefined;
  const fetchServed = async () =>
    new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), 'text/html');
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  const own = scripts.find(({ src }) => !src.includes('OfflineCopy'))?.src ?? '';

  window.runAgain = async ({ part, address, script = own }) => {
    if (address !== undefined) {
      history.replaceState(null, '', address);
      // Browsers limit the rate of changes, and say nothing.
      if (location.href !== new URL(address, location.href).href)
        throw new Error('address ignored');
    }
    const fresh = (await (served ??= fetchServed())).querySelector(part);
    if (!fresh) throw new Error(`no ${part}`);
    document.querySelector(part)?.replaceWith(document.importNode(fresh, true));
    await new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.onload = resolve;
      element.onerror = reject;
      element.src = script;
      document.body.append(element);
    });
  };
}
