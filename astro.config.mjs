import { defineConfig, envField } from 'astro/config';
import { devServer } from './src/make/dev/dev-server.ts';
import { shippedPackages } from './src/make/licences.ts';
import { ASSETS } from './src/publish/html/relative-assets.ts';
import { publish } from './src/publish/publish.ts';

/**
 * The address that the site will have, if it is to stand in canonical links, feeds and the sitemap;
 * without it they are relative to wherever the files lie.
 */
const { SITE_URL } = process.env;
if (SITE_URL && !/^https?:\/\/[^/\s?#]+(\/[^\s?#]*)?$/.test(SITE_URL)) {
  throw new Error(
    `SITE_URL: found ${JSON.stringify(SITE_URL)}, expected an address such as https://example.org/an-giang/`,
  );
}

export default defineConfig({
  ...(SITE_URL && { site: SITE_URL }),
  output: 'static',
  trailingSlash: 'always',
  // Astro's default strips the space between two inline elements on two lines.
  compressHTML: true,
  build: { assets: ASSETS, inlineStylesheets: 'never' },
  // Nothing becomes a data: address, which a strict content security policy would refuse.
  vite: { build: { assetsInlineLimit: 0 } },
  env: {
    schema: {
      // Where "report an error" leads: a mail address, or a tracker's form, https://…?title={title}&body={body}
      REPORT_TO: envField.string({ context: 'server', access: 'public', optional: true }),
    },
  },
  devToolbar: { enabled: false },
  integrations: [devServer, publish({ shipped: shippedPackages('.') })],
});
