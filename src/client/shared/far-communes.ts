import { required } from './element.ts';

/** A commune that the page leaves to its district's: found here, shown there. */
export interface FarCommune {
  code: string;
  /** With its kind. */
  name: string;
  /** Its district, with its kind. */
  within: string;
  /** Names of the units of 2025 that have its ground. */
  later: readonly string[];
  href: string;
}

/** Communes by district, as `i18n/commune-index.ts` writes them. */
type File = [
  slug: string,
  within: string,
  communes: [code: string, name: string, later: string[]][],
][];

/** Asks for the communes; at most once. */
export type FarCommunes = () => Promise<readonly FarCommune[]>;

/**
 * The communes that a page leaves to others, if it does: they are fetched for the first who looks for one.
 * If they cannot be, the page says so, and the way through the districts is left.
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

/** Goes to a commune's own place, if there is one of this code. */
export async function openFar(far: FarCommunes, code: string): Promise<void> {
  if (!/^\d{5}$/.test(code)) return;
  const commune = (await far()).find((one) => one.code === code);
  if (commune) location.replace(commune.href);
}
