import { defineConfig, envField } from 'astro/config';
import { BUILD_TARGETS } from './src/domain/browsers.ts';
import { loadPlaces } from './src/load/edition.ts';
import { dataRoot } from './src/load/root.ts';
import { devServer } from './src/make/dev/dev-server.ts';
import { shippedPackages } from './src/make/licences.ts';
import { ASSETS } from './src/publish/html/relative-assets.ts';
import { publish } from './src/publish/publish.ts';
import { readSettings } from './src/publish/settings.ts';

const { SITE_URL } = readSettings(process.env);
const data = dataRoot();

export default defineConfig({
  ...(SITE_URL && { site: SITE_URL }),
  output: 'static',
  trailingSlash: 'always',
  // Astro's default strips the space between two inline elements on two lines.
  compressHTML: true,
  build: { assets: ASSETS, inlineStylesheets: 'never' },
  // Nothing becomes a data: address, which a strict content security policy would refuse.
  vite: {
    build: { assetsInlineLimit: 0, target: [...BUILD_TARGETS], cssTarget: [...BUILD_TARGETS] },
  },
  env: {
    schema: {
      // Checked by readSettings.
      REPORT_TO: envField.string({ context: 'server', access: 'public', optional: true }),
    },
  },
  devToolbar: { enabled: false },
  integrations: [
    devServer,
    publish({ shipped: shippedPackages('.'), edition: () => loadPlaces(data), data }),
  ],
});
