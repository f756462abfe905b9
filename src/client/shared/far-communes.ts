import { required } from './element.ts';

/** A commune that is not on this page but on its district's. */
export interface FarCommune {
  code: string;
  /** Name with its kind. */
  name: string;
  /** Name of its district with its kind. */
  within: string;
  /** Names of the units of 2025 that cover its area. */
  later: readonly string[];
  href: string;
}

/** Communes by district, as written by `i18n/search-index/commune-index.ts`. */
type File = [
  slug: string,
  within: string,
  communes: [code: string, name: string, later: string[]][],
][];

/** Loads the communes, at most once. */
export type FarCommunes = () => Promise<readonly FarCommune[]>;

/**
 * Communes that are not on this page, loaded on the first search. If loading fails, the page says so, and they
 * can still be reached through the districts.
 */
export function farCommunes(root: ParentNode): FarCommunes | undefined {
  const place = root.querySelector<HTMLElement>('[data-communes]');
  if (!place) return undefined;
  const { communes = '', places = '' } = place.dataset;
  let asked: ReturnType<FarCommunes> | undefined;
  return () =>
    (asked ??= load(communes, places).catch(() => {
      required(place, '[data-communes-failed]').hidden = false;
      return [];
    }));
}

async function load(address: string, places: string): Promise<FarCommune[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return ((await answer.json()) as File).flatMap(([slug, within, communes]) =>
    communes.map(([code, name, later]) => ({
      code,
      name,
      within,
      later,
      href: `${places}${slug}/#${code}`,
    })),
  );
}

/** Opens the page that shows a commune, if the code exists. */
export async function openFar(far: FarCommunes, code: string): Promise<void> {
  if (!/^\d{5}$/.test(code)) return;
  const commune = (await far()).find((one) => one.code === code);
  if (commune) location.replace(commune.href);
}
