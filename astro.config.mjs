import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // Astro's default strips the space between two inline elements on two lines.
  compressHTML: true,
  build: { assets: 'assets', inlineStylesheets: 'never' },
  // Nothing becomes a data: address, which a strict content security policy would refuse.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
