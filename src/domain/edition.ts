import type { Bilingual } from './claims/claim.ts';

/** What belongs to one province's edition of the site and is no claim: `content/edition.yaml`. */
export interface Edition {
  province: {
    /** Code of the General Statistics Office, as in the register. */
    code: string;
    name: Bilingual;
    /** The province that it was merged with on `units.successorsFrom`. */
    mergedWith: Bilingual | undefined;
  };
  units: {
    /** The day, ISO 8601, whose units the register lists. */
    from: string;
    /** Their last day. */
    until: string;
    /** The year of `from`, which texts name. */
    year: number;
    /** The day after `until`, when their successors began. */
    successorsFrom: string;
  };
  /** The name of the site. */
  name: Bilingual;
  /** The same with the province and the year: of the data package, the feed and citations. */
  title: Bilingual;
  /** Who published the totals of the default snapshot, as it stands in a sentence. */
  reporter: Bilingual;
  /** What search fields suggest: units to find on the map, and a place to find in the texts. */
  examples: { unit: Bilingual; place: Bilingual };
  /** In plain letters: what downloads begin with, the data package, the folder in the offline bundle. */
  files: { prefix: string; package: string; bundle: string };
  /** Of the tag URIs of feeds (RFC 4151); never changed, since readers' programs know entries by them. */
  feed: { authority: string; date: string };
  boundaries: {
    /** Who holds the rights in them, with the licence, in short. */
    holders: string;
    /** As the data package names it: its SPDX identifier, its title with the holders, its address. */
    licence: { name: string; title: string; path: string };
    /** What they were made from, by whom, with full stops: the sentence that pages show. */
    credit: Bilingual;
  };
  /** Ids of claims that drawings and pages rest on without naming them in a text. */
  claims: {
    charts: Record<FixedChart, readonly string[]>;
    /** That the level of districts ended. */
    districtsEnd: string;
  };
}

/** Charts whose claims the edition chooses; those of others follow from the data. */
export const FIXED_CHARTS = ['offices', 'successors'] as const;
export type FixedChart = (typeof FIXED_CHARTS)[number];
