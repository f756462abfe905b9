import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ASSETS, filesIn, pagesIn } from './built-files.ts';
import { HEADERS_FILE, headersFile } from './headers-file.ts';
import {
  contentSecurityPolicy,
  headerRules,
  type Inline,
  inlineOf,
} from './html/security-policy.ts';

/** Before anything that the policy speaks of, and after the declaration that must come first. */
const PLACE = /(?<=<meta charset="utf-8"\s*\/?>)/;

const DOCUMENT = /\.(pdf|docx|pptx|zip)$/;

/**
 * Gives each page its content security policy as a meta element, which works on any host and from a disk,
 * and writes what only headers can say into a file.
 */
export const securityHeaders: AstroIntegration = {
  name: 'security-headers',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const read = (file: string) => readFileSync(join(root, file), 'utf8');
      const pages = new Map<string, Inline>();
      for (const file of pagesIn(root)) {
        const html = read(file);
        if (!PLACE.test(html)) throw new Error(`${file}: found no <meta charset>, expected one`);
        const inline = inlineOf(html);
        pages.set(`/${file.replace(/index\.html$/, '')}`, inline);
        writeFileSync(join(root, file), html.replace(PLACE, metaOf(inline)));
      }
      const files = filesIn(root);
      const pictures = files
        .filter((file) => file.endsWith('.svg'))
        .map((file) => inlineOf(read(file)));
      const downloads = files.filter((file) => DOCUMENT.test(file)).map((file) => `/${file}`);
      const rules = headerRules(pages, downloads, pictures, ASSETS);
      writeFileSync(join(root, HEADERS_FILE), headersFile(rules));
    },
  },
};

function metaOf(inline: Inline): string {
  return [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(inline)}">`,
    '<meta name="referrer" content="no-referrer">',
  ].join('');
}
