import { builtFrom, type Pass } from './pass.ts';

const MODULE = /<script type="module" src="([^"]*\/)([^"/]+\.js)"><\/script>/g;

/** File names of the modules that a page loads. */
export function modulesOf(html: string): string[] {
  return [...html.matchAll(MODULE)].map(([, , name = '']) => name);
}

/** Replaces the modules of a page by the classic scripts made of them (see write-scripts.ts). */
export const classicScripts: Pass = (html, { scripts }) =>
  html.replaceAll(
    MODULE,
    (_tag, folder: string, name: string) =>
      `<script defer src="${folder}${builtFrom(scripts, name)}"></script>`,
  );
