import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Fault, inOrder, placeOf, sentenceOf } from '../../load/fault.ts';

const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
  li { margin-block: 1rem; padding-left: 1rem; border-left: 3px solid #c0392b; list-style: none; }
  ul, p { margin: 0; padding: 0; }
`;

/** The page that replaces all others until the data are fixed; it then reloads by itself. */
export function faultPage(faults: readonly Fault[]): string {
  const title = `Data check failed: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
  const items = inOrder(faults).map((fault) =>
    h('li', [h('p', [h('strong', placeOf(fault)), ` ${fault.record}`]), h('p', sentenceOf(fault))]),
  );
  return toHtml([
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('title', title),
        h('style', STYLE),
        h('script', { type: 'module', src: '/@vite/client' }),
      ]),
      h('body', [
        h('h1', title),
        h('p', 'The page reloads when the files are fixed.'),
        h('ul', items),
      ]),
    ]),
  ]);
}
