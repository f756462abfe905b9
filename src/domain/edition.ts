import type { Bilingual } from './claims/claim.ts';

/** Settings of one province's edition of the site, except claims: `content/edition.yaml`. */
export interface Edition {
  province: {
    /** Code of the General Statistics Office, as in the register. */
    code: string;
    name: Bilingual;
    /** Its name, and where it is for readers abroad; undefined if the name is enough. */
    introduced: Bilingual | undefined;
    /** The province it merged with on `units.successorsFrom`, if any. */
    mergedWith: Bilingual | undefined;
  };
  units: {
    /** ISO 8601 date: the register lists the units of this day. */
    from: string;
    /** Last day of these units. */
    until: string;
    /** The year of `from`, for texts. */
    year: number;
    /** The day after `until`, first day of their successors. */
    successorsFrom: string;
  };
  /** Name of the site. */
  name: Bilingual;
  /** Name with province and year, for the data package, feeds and citations. */
  title: Bilingual;
  /** Publisher of the totals of the default snapshot, worded for use within a sentence. */
  reporter: Bilingual;
  /** Id of the source whose every claim the articles are to cite, if there is such a source. */
  mainSource: string | undefined;
  /** First years of the parts of the list of sources, ascending; none if it has one part. */
  sourceYears: readonly number[];
  /** Suggestions in search fields: units for the map, and a place for the texts; codes for the empty panel of the map. */
  examples: { unit: Bilingual; place: Bilingual; chosen: readonly string[] };
  /** ASCII names: prefix of downloads, data package, folder in the offline zip. */
  files: { prefix: string; package: string; bundle: string };
  /** Parts of the tag URIs of feeds (RFC 4151). Must never change, because feed readers identify entries by them. */
  feed: { authority: string; date: string };
  /** Of texts and status data, with the name that texts use; its notice is `LICENSE-content`. */
  licence: FileLicence & { short: string };
  boundaries: {
    /** Short notice: rights holders and licence. */
    holders: string;
    licence: FileLicence;
    /** Full credit with origin, shown on pages; ends with a full stop. */
    credit: Bilingual;
  };
  /** Ids of claims that charts and pages use without a citation in a text. */
  claims: {
    charts: Record<FixedChart, readonly string[]>;
    /** The claim that the level of districts ended. */
    districtsEnd: string;
  };
  /** Articles that the home page recommends, by id, with a reason to read each. */
  featured: readonly { article: string; why: Bilingual }[];
  /** What is worth pointing out on the map of communes. */
  annotations: readonly Annotation[];
}

/** A remark on the map, with a line to what it is about. */
export interface Annotation {
  /** Code of a commune or district. */
  unit: string;
  /** Dates at which it is shown: ids of snapshots, or `ever`. */
  at: readonly string[];
  /** The claim that says so. */
  claim: string;
  /** Lines; `{value}`, `{of}` and `{asOf}` stand for those of the claim. */
  words: Record<keyof Bilingual, readonly string[]>;
  /** Ends of its line in degrees: at the place, and at the words, which lead away from it. */
  point: Position;
  text: Position;
}

/** Longitude and latitude in degrees. */
export type Position = readonly [lon: number, lat: number];

/** Licence of files in the data package: SPDX identifier, title (with the holders, if it names any), URL. */
export interface FileLicence {
  name: string;
  title: string;
  path: string;
}

/** Charts whose claims are set in the edition; those of others are derived from the data. */
export const FIXED_CHARTS = ['offices', 'successors'] as const;
export type FixedChart = (typeof FIXED_CHARTS)[number];
