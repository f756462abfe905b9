import type { Edition } from '../domain/edition.ts';
import type { Locale } from '../domain/locale.ts';
import { messages } from '../i18n/words/messages.ts';
import { pathOf, relativeLink } from '../i18n/routes.ts';

/** Sizes of the icons in pixels; devices crop the edges of maskable ones. */
export const ICONS = [
  { file: 'icon-192.png', size: 192, maskable: false },
  { file: 'icon-512.png', size: 512, maskable: false },
  { file: 'icon-maskable-512.png', size: 512, maskable: true },
] as const;
export type Icon = (typeof ICONS)[number];

/**
 * W3C Web Application Manifest, for installing the site on a device.
 * @param background The colour behind pages.
 */
export function webManifest({ name }: Edition, locale: Locale, background: string): string {
  const t = messages(locale);
  const file = `/site.${locale}.webmanifest`;
  return JSON.stringify({
    name: name[locale],
    short_name: t.offline.shortName,
    lang: locale,
    start_url: relativeLink(file, pathOf('home', locale)),
    scope: './',
    // With an address bar and back button, where supported.
    display: 'standalone',
    display_override: ['minimal-ui'],
    background_color: background,
    theme_color: background,
    icons: ICONS.map((icon) => ({
      src: relativeLink(file, `/icons/${icon.file}`),
      sizes: `${icon.size}x${icon.size}`,
      type: 'image/png',
      purpose: icon.maskable ? 'maskable' : 'any',
    })),
  });
}

/**
 * The site's icon at a size. The maskable one has its contents inside the safe circle (80 % of the width), on
 * a background up to the edges.
 * @param svg The icon, 32 by 32. @param background Its colour.
 */
export function iconSvg(svg: string, { size, maskable }: Icon, background: string): string {
  const inner = maskable ? 0.78 : 1;
  const edge = (32 * (1 - inner)) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">`,
    maskable ? `<path fill="${background}" d="M0 0h32v32H0z"/>` : '',
    `<g transform="translate(${edge} ${edge}) scale(${inner})">${svg}</g></svg>`,
  ].join('');
}
