import type { MapLevel } from '../../domain/places/unit.ts';

/** A body of the diagram of offices, and who heads it. */
type Body = { name: string; head: string };

/** The words of charts in one language. */
export interface ChartMessages {
  /** Under every chart. */
  source: string;
  table: string;
  download: string;
  /** What a file of a chart says of itself. */
  licence: string;
  units: string;
  communes: string;
  date: string;
  kind: string;
  what: string;
  ofTotal: (value: number, of: number) => string;
  squares: {
    /** @param each How many communes a square stands for. */
    title: (when: string, each: number) => string;
    /** Said where it is more than one. */
    each: (communes: number) => string;
    remark: string;
    part: string;
    stated: string;
    hidden: string;
    not: string;
  };
  bounds: { remark: string };
  progress: {
    title: string;
    description: (marks: string) => string;
    report: (figure: string, when: string) => string;
    aim: (figure: string, when: string) => string;
    reported: string;
    target: string;
    spanKey: string;
    targetKey: string;
  };
  timeline: {
    title: string;
    description: string;
    where: string;
    country: string;
    province: string;
  };
  mergers: { title: string; description: string };
  posts: {
    title: (whole: number) => string;
    left: string;
    /** The sums that are ours: of the first bar, and of the last. */
    remark: (sums: { parts: readonly number[]; whole: number; less: number }) => string;
    what: string;
    part: string;
    count: string;
    sum: string;
  };
  person: { title: string; description: string; remark: string; step: string };
  offices: {
    title: string;
    description: string;
    before: string;
    after: string;
    party: Body;
    council: Body;
    committee: Body;
    voters: string;
    elects: string;
    one: string;
    another: string;
    chair: string;
    secretary: string;
    other: string;
  };
  elsewhere: {
    title: string;
    description: string;
    before: string;
    ended: string;
    latest: string;
    earlier: string;
    place: string;
  };
  successors: {
    title: (before: number) => string;
    description: (total: { before: number; after: number }, rows: string) => string;
    row: (district: string, before: number, after: number) => string;
    before: string;
    after: string;
    remark: (after: number) => string;
  };
  map: {
    title: Record<MapLevel, (when: string, place: string | undefined) => string>;
    district: (place: string, when: string, named: number, units: number) => string;
    others: (count: number) => string;
    remark: string;
  };
  /** Maps without statuses, for colouring in. */
  outline: {
    province: string;
    provinceText: (districts: number, communes: number) => string;
    district: (place: string) => string;
    districtText: (place: string, communes: number) => string;
    count: string;
    communes: string;
    number: string;
    remark: string;
  };
  snapshots: {
    title: string;
    row: (when: string, total: number, of: number, named: number) => string;
    named: (count: number) => string;
    counted: string;
    nameable: string;
  };
}
