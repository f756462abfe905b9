import type { MiddlewareHandler } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Fault, lineOf } from '../../load/fault.ts';

/** Lists at the top of each page the unconfirmed texts, which a build rejects. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  // On each request, because Astro keeps a middleware with the modules that it imported.
  const { readSite } = await import('../site.ts');
  const reading = readSite();
  if ('faults' in reading || reading.warnings.length === 0) return response;
  const note = noteOf(reading.warnings);
  const html = (await response.text()).replace(/<body[^>]*>/, (body) => `${body}${note}`);
  return new Response(html, response);
};

function noteOf(warnings: readonly Fault[]): string {
  const style =
    'margin: 0; padding: 0.25rem 1rem; background: #fff3cd; color: #553c00; font: 0.8rem/1.4 system-ui, sans-serif; overflow-wrap: anywhere';
  const lines = warnings.map((warning) => h('div', lineOf(warning)));
  return toHtml(
    h('div', { style, lang: 'en', 'data-unconfirmed': '' }, [
      h('strong', 'Translation not confirmed; shown here, refused by a build:'),
      ...lines,
    ]),
  );
}
