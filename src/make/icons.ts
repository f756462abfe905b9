import { readFileSync } from 'node:fs';
import { PALETTE } from '../styles/sheets.ts';
import { type Icon, ICONS, iconSvg } from '../syndication/web-manifest.ts';
import { renderPng } from './render.ts';

/** Static paths of the icons for devices. */
export function iconPaths(): { params: { file: string }; props: Icon }[] {
  return ICONS.map((icon) => ({ params: { file: icon.file }, props: icon }));
}

/** An icon as PNG, rendered from the SVG icon. */
export function iconPng(icon: Icon): Promise<Uint8Array<ArrayBuffer>> {
  return renderPng(iconSvg(readFileSync('public/icon.svg', 'utf8'), icon, PALETTE.light.paper));
}
