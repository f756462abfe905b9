import type { ENDINGS, HandoutKind } from '../../domain/texts/handout.ts';
import type { ActivityKind, Aim, Part } from '../../domain/texts/lesson.ts';
import type { Locale } from '../../domain/locale.ts';
import type { PageId } from '../../domain/texts/page.ts';
import type { Status, Basis } from '../../domain/status/status.ts';
import type { MapLevel } from '../../domain/places/unit.ts';
import type { Claim, Measure, Source } from '../../domain/claims/claim.ts';
import type { DistrictBounds } from '../../domain/status/reconciliation.ts';
import type { EntryKind } from '../../domain/search/site-search.ts';
import type { Tally } from '../../domain/status/snapshot.ts';
import type { ChartMessages } from './chart-messages.ts';
import { en } from './en.ts';
import type { PaperMessages } from './paper-messages.ts';
import { vi } from './vi.ts';

/** A published total: so many of so many units. */
type Published = { implementing: number; total: number };
type Chart = { stated: number; hidden: number; not: number; total: number };

/** Every word of the interface in one language; a missing one is a type error. */
export interface Messages {
  site: {
    name: string;
    skip: string;
    menu: string;
    otherLanguage: string;
  };
  nav: Record<Exclude<PageId, 'embed'>, string>;
  teach: {
    title: string;
    description: string;
    heading: string;
    lead: string;
    period: (n: number, minutes: number) => string;
    /** The link to the file that holds all of a lesson, and what that is, by lesson. */
    pack: string;
    packHolds: readonly string[];
    inClass: string;
    present: string;
    plan: string;
    toChange: string;
    quiz: string;
    quizText: string;
    remarks: string;
    /** Whom the lessons are for. */
    grade: string;
    handouts: Record<HandoutKind, string>;
    formats: Record<(typeof ENDINGS)[HandoutKind], string>;
    /** In a document of its own. */
    document: { sources: string; footer: (site: string) => string };
  };
  /** The page of what others made and the site hands on. */
  licences: {
    title: string;
    description: string;
    lead: string;
    packages: string;
    columns: Record<'name' | 'licence', string>;
    /** What a package is for, by its name. */
    uses: Readonly<Record<string, string>>;
    ours: string;
    quotations: string;
    boundaries: string;
    texts: string;
    code: string;
  };
  footer: { boundaries: string; words: string; code: string; history: string };
  status: Record<Status, string>;
  basis: Record<Basis, string>;
  level: Record<MapLevel, string>;
  levels: Record<MapLevel, (units: number) => string>;
  home: {
    /** The question, in the two parts that are set apart. */
    question: (n: Published) => [figure: string, rest: string];
    description: (n: Published) => string;
    lead: (n: { implementing: number; total: number; stated: number }) => string;
    chartTitle: string;
    chart: (n: Chart) => { stated: string; hidden: string; not: string; summary: string };
    mapCaption: string;
    on: string;
    readTitle: string;
    placesTitle: string;
    placesText: string;
    glossaryTitle: string;
    glossaryText: string;
    mapTitle: string;
    mapText: string;
    teachTitle: string;
    teachText: string;
    checkTitle: string;
    checkText: string;
    mapLink: string;
  };
  map: {
    title: string;
    description: string;
    heading: string;
    summary: (n: {
      when: string;
      /** Names of districts all of whose communes are stated to implement. */
      whole: string;
      implementing: number;
      total: number;
      stated: number;
      carried: number;
      unstated: number;
      hidden: number;
      not: number;
    }) => string;
    districtSummary: (n: {
      implementing: number;
      total: number;
      names: string;
      not: number;
    }) => string;
    /** Districts at a date without a total of their own. */
    districtsNamed: (n: { names: string }) => string;
    everSummary: (n: { named: number; total: number; districts: string }) => string;
    at: string;
    ever: string;
    boundsTitle: (when: string) => string;
    boundsLead: (n: { total: number; not: number; districts: number; open: boolean }) => string;
    region: string;
    levelLegend: string;
    /** Short names of the levels, for the switch. */
    levels: Record<MapLevel, (units: number) => string>;
    viewLegend: string;
    views: Record<'map' | 'tiles' | 'table', string>;
    /** How the count of a date stands, for ears: the eye sees a bar. */
    count: (n: Published) => string;
    target: (n: { value: number; of: number; due: string }) => {
      title: string;
      figure: string;
      note: string;
    };
    legend: string;
    legendHint: string;
    unitList: Record<MapLevel, string>;
    hatch: string;
    notNamedNote: (n: { stated: number; unstated: number; hidden: number; not: number }) => string;
    carriedNote: string;
    zoomIn: string;
    zoomOut: string;
    reset: string;
    skipToTable: string;
    /** Below the chart of the bounds, to the table that has them in words. */
    boundsTable: string;
    hint: string;
    keysTitle: string;
    keys: readonly (readonly [keys: string, effect: string])[];
    panelTitle: string;
    panelHint: string;
    close: string;
    neighbours: string;
    noScript: string;
    attribution: string;
    /** What the count and the colours of a date rest on. */
    credit: (n: { figure: string; source: string } | undefined) => string;
    licence: string;
    address: string;
  };
  find: {
    label: string;
    example: string;
    /** `%s` stands for the number. */
    found: string;
    none: string;
  };
  locate: {
    button: string;
    privacy: string;
    searching: string;
    /** `%s` stands for the unit, then for the accuracy in metres. */
    here: string;
    outside: string;
    denied: string;
    unavailable: string;
  };
  changes: {
    title: string;
    note: string;
    compare: string;
    compareNone: string;
    /** Only dates next to each other are compared. */
    neighbours: string;
    pair: (from: string, to: string) => string;
    total: (n: { from: number; to: number; of: number }) => string;
    change: (from: string, to: string) => string;
    /** For a pair of dates between which nothing is known to have changed. */
    none: string;
    marked: string;
  };
  take: {
    title: string;
    copyLink: string;
    copied: string;
    copyBlocked: string;
    svg: string;
    png: string;
    csv: string;
    csvAll: string;
    print: string;
    failed: string;
    embed: string;
    embedHint: string;
    copyEmbed: string;
  };
  embed: { title: string; description: string; full: string };
  /** What is said to ears when the map answers; `%s` stands for names and numbers. */
  spoken: {
    inFrame: string;
    highlighted: string;
    allShown: string;
    rows: string;
    nothingChosen: string;
  };
  /** The least and the most number of communes of a district. */
  bounds: {
    text: (bounds: {
      min: number;
      max: number;
      units: number;
      /** The province's total. */
      total: number;
      because: DistrictBounds['because'];
    }) => string;
    panel: (district: string) => string;
    ofDistrict: string;
    district: string;
    units: string;
    named: string;
    least: string;
    most: string;
    why: string;
    key: { named: string; least: string; most: string; units: string };
    summary: (chart: { when: string; rows: string }) => string;
    row: (bounds: { name: string; min: number; max: number; units: number }) => string;
  };
  table: {
    captions: Record<MapLevel, (units: number, when: string) => string>;
    filter: string;
    /** `%s` stands for the number shown. */
    shown: (of: number) => string;
    name: string;
    kind: string;
    district: string;
    status: string;
    evidence: string;
    later: string;
    sortBy: (column: string) => string;
    /** By sources of any date, or by those until the date that is shown. */
    notNamed: Record<'never' | 'byThen', string>;
    /** The unit's status at each date. */
    history: string;
    sources: string;
    inTime: string;
    /** Heading of the quotations of all sources that a table names. */
    quotations: string;
    wholeDistrict: string;
    excluded: string;
    published: string;
  };
  fate: {
    changed: (kind: string, on: string) => string;
    merged: (into: string, on: string) => string;
    successors: (names: string) => string;
    divided: (names: string) => string;
    abolished: string;
  };
  article: {
    published: string;
    minutes: (n: number) => string;
    contents: string;
    sources: string;
    otherLanguage: string;
    /** The button that opens a note. */
    note: (n: number, publisher: string) => string;
    derived: string;
    howDerived: string;
    updated: string;
    terms: string;
    tableLabel: string;
    series: string;
    part: (n: number, of: number) => string;
    previous: string;
    next: string;
    /** The links at the end. */
    goOn: string;
    all: string;
    seriesTitle: string;
    seriesDescription: string;
    seriesLead: string;
    cite: string;
    citation: (n: { title: string; updated: string; address: string | undefined }) => string;
    citeLicence: string;
  };
  glossary: {
    title: string;
    description: string;
    lead: string;
    letters: string;
    rendered: string;
    ours: string;
  };
  report: {
    /** The link. */
    words: string;
    subject: (title: string) => string;
    body: (page: { title: string; path: string }) => string;
  };
  feed: {
    title: string;
    subtitle: string;
    link: string;
    /** On the picture that goes with links. */
    picture: string;
  };
  /** How a figure follows from others. */
  derived: Record<
    | 'units'
    | 'implementing'
    | 'notImplementing'
    | 'notNamed'
    | 'named'
    | 'unstated'
    | 'hiddenImplementing'
    | 'hiddenNotImplementing',
    (when: string, n: Tally) => string
  > & {
    ever: (named: number) => string;
    bounds: (when: string, district: string, words: string) => string;
  };
  /** Said where there are more communes than one page can carry. */
  division: {
    /** Below the search field. */
    communes: string;
    /** The names of the communes could not be fetched. */
    failed: string;
    /** A link from the index of the districts. */
    toMap: string;
    /** What the colours of a map of districts mean. */
    map: string;
    /** A link to the index of the districts. */
    places: string;
    table: string;
    boundsTitle: string;
    bounds: string;
    /** Said behind the size of the copy that the browser keeps. */
    copy: string;
    /** Why there is no file with the whole site in it. */
    bundle: string;
  };
  sources: {
    title: string;
    page: (number: number) => string;
    pages: string;
    onPages: (pages: number) => string;
    description: string;
    heading: string;
    lead: (n: { sources: number; claims: number }) => string;
    original: string;
    published: string;
    kinds: Record<Source['kind'], string>;
    languages: Record<Source['language'], string>;
    asOf: string;
    says: string;
    claimKinds: Record<Claim['kind'], string>;
    measures: Record<Measure, string>;
    levels: Record<MapLevel | 'hamlet', string>;
    inEach: string;
    country: string;
    target: string;
    note: string;
    /** What rests on a claim. */
    feeds: string;
    total: (when: string) => string;
    decides: (units: string, when: string) => string;
    disagreements: string;
    filter: string;
    filterKind: string;
    allKinds: string;
    shown: (shown: string, of: number) => string;
    list: string;
  };
  data: {
    title: string;
    description: string;
    heading: string;
    figures: {
      title: (when: string) => string;
      what: string;
      units: string;
      implementing: string;
      stated: string;
      unstated: string;
      hidden: string;
      not: string;
    };
    bounds: string;
    toDownloads: string;
    downloads: string;
    downloadsLead: (version: string) => string;
    file: string;
    holds: string;
    size: string;
    excel: string;
    files: Record<
      | 'units.csv'
      | 'snapshots.csv'
      | 'sources.csv'
      | 'claims.csv'
      | 'evidence.csv'
      | 'status.csv'
      | 'bounds.csv'
      | 'communes.geojson'
      | 'districts.geojson'
      | 'datapackage.json',
      string
    >;
    cite: string;
    citation: (version: string) => string;
  };
  /** Use without a network: the site in one file, and the copy that a browser keeps. */
  offline: {
    /** The site's name below an icon: twelve letters or so. */
    shortName: string;
    /** The line in the footer; of two parts, the size of the copy stands between them. */
    copy: {
      saving: readonly [before: string, after: string];
      ready: readonly [before: string, after: string];
      none: string;
      failed: string;
      stop: string;
      remove: string;
      keep: readonly [before: string, after: string];
      again: string;
    };
    bundle: {
      title: string;
      lead: string;
      download: string;
      /** Before the date of what is in it. */
      asOf: string;
    };
    readme: {
      title: (date: string) => string;
      sections: readonly (readonly [heading: string, ...paragraphs: string[]])[];
      licences: string;
      /** Beside the notices that every page has. */
      more: string;
      texts: string;
    };
  };
  notFound: { title: string; description: string; heading: string; text: string };
  charts: ChartMessages;
  /** The search over the whole site; `%s` stands for what is filled in. */
  search: {
    title: string;
    description: string;
    heading: string;
    lead: string;
    label: string;
    hint: string;
    /** Queries to begin with, after these words. */
    tryThese: string;
    examples: readonly string[];
    results: string;
    /** How many there are. */
    found: string;
    /** Nothing as it was typed; how many are near. */
    near: string;
    /** For the query that nothing fits. */
    none: string;
    noneAdvice: string;
    /** More than are shown. */
    more: string;
    /** The way to the filter of the sources, for the query. */
    inSources: string;
    kinds: Record<EntryKind, string>;
    /** Names of the units of 2025. */
    later: string;
    contents: string;
    articles: string;
    places: string;
    terms: string;
    pages: string;
  };
  /** The pages of the districts, and their index. */
  places: {
    title: string;
    description: (n: { districts: number; communes: number }) => string;
    heading: string;
    lead: (n: {
      districts: string;
      communes: string;
      when: string;
      /** Names of districts all of whose communes are stated to implement. */
      whole: string;
      total: number;
    }) => string;
    mapHint: string;
    list: string;
    /** For ears: how many of a district's communes have which status. */
    squares: (statuses: string) => string;
    boundsLabel: (when: string) => string;
    populationLabel: string;
    place: {
      title: (name: string) => string;
      description: (n: { name: string; units: string; when: string }) => string;
      breadcrumb: string;
      summary: {
        units: (n: { name: string; parts: string }) => string;
        /** All communes are stated to implement. */
        all: (n: { when: string; units: number }) => string;
        none: (n: { when: string; units: number }) => string;
        some: (n: { when: string; named: number; carried: number; units: number }) => string;
        bounds: (words: string) => string;
        ever: (n: { ever: number; units: number }) => string;
        never: string;
        /** The posts of the district level itself. */
        posts: Record<Status, (when: string) => string>;
      };
      mapHint: string;
      scale: (kilometres: number) => string;
      key: string;
      bounds: string;
      boundsLead: string;
      communes: string;
      tableHint: string;
      commune: string;
      evidence: (when: string) => string;
      /** Behind it, for ears: the commune's name. */
      onMap: string;
      posts: string;
      postsLead: string;
      postsHistory: string;
      postsEvidence: string;
      statistics: string;
      statisticNames: Record<Measure, string>;
      statisticUnits: Record<Measure, string>;
      missing: string;
      computed: string;
      computedNote: string;
      later: string;
      successors: (n: { name: string; units: number; successors: number }) => string;
      part: (commune: string) => string;
      neighbours: string;
      walk: string;
      previous: string;
      next: string;
    };
    /** From the big map to the page of a district, town or city. */
    toPlace: (kind: string) => string;
  };
  /**
   * The words of Appendix IV of dispatch 5512/BGDĐT-GDTrH, the form of lesson plans, with its numbers:
   * `I. Mục tiêu`, `1. Hoạt động 1: Mở đầu`, `a) Mục tiêu`. Labels stand without a colon.
   */
  lessonForm: {
    school: string;
    group: string;
    teacher: string;
    /** Before the lesson's title. */
    lessonTitle: string;
    /** Subject and grade, in one line. */
    subject: string;
    duration: (periods: number) => string;
    chapters: readonly [aims: string, equipment: string, process: string];
    aims: Record<Aim, string>;
    /** @param n From 1. The lesson's own name of the activity and its minutes follow. */
    activity: (n: number, kind: ActivityKind) => string;
    parts: Record<Part, string>;
    minutes: (n: number) => string;
    /** What follows the form. @param n From 1. */
    annex: (n: number, title: string) => string;
  };
  paper: PaperMessages;
  /** The quiz; `%s` stands for what is filled in. */
  quiz: {
    title: string;
    description: (questions: number) => string;
    heading: string;
    lead: (questions: number) => string;
    /** Where answers stay: said only where there is script, which alone keeps any. */
    kept: string;
    questions: string;
    number: (n: number, of: number) => string;
    /** Before the list that things are matched with. */
    matchWith: string;
    chooseUnit: Record<MapLevel, string>;
    /** The choice before anything is chosen. */
    nothing: string;
    mapOf: (place: string, units: number) => string;
    mapHint: string;
    check: string;
    next: string;
    toResult: string;
    answerAndEvidence: string;
    answer: string;
    anyOf: string;
    readOn: string;
    result: string;
    name: string;
    class: string;
    fieldsHint: string;
    copy: string;
    print: string;
    restart: string;
    copied: string;
    copyBlocked: string;
    date: string;
    /** The answers on a sheet of their own, for the teacher. */
    key: string;
    keyHint: string;
    /** What the script says. */
    script: {
      right: string;
      wrong: string;
      /** Which of the pairs are right. */
      pairs: string;
      unfinished: string;
      progress: string;
      marks: { right: string; wrong: string };
      score: string;
      noneYet: string;
      yours: string;
      notAnswered: string;
      again: string;
      notKept: string;
      /** First line of the result as text; then the lines of a right and of a wrong answer. */
      copy: { title: string; line: string; right: string; wrong: string; open: string };
    };
  };
  /** The slides of a lesson; `%s` stands for what is filled in. */
  slides: {
    title: (lesson: string) => string;
    description: (n: { lesson: string; slides: number }) => string;
    lead: (n: { slides: number; minutes: number }) => string;
    present: string;
    toLesson: string;
    file: string;
    printHint: string;
    /** What the presenter says. */
    notes: string;
    /** The links to the claims below a slide. */
    sources: string;
    moreSources: (n: number) => string;
    /** The slides while they fill the screen. */
    region: string;
    controls: string;
    previous: string;
    next: string;
    showNotes: string;
    window: string;
    live: string;
    blank: string;
    timer: string;
    help: string;
    full: string;
    leave: string;
    close: string;
    keysTitle: string;
    keys: readonly (readonly [keys: string, effect: string])[];
    /** What the script says. */
    show: {
      /** Which slide of how many: for eyes. */
      count: string;
      /** The same with the title: for ears. */
      shown: string;
      liveTitle: string;
      blank: string;
      back: string;
      notes: string;
      noNotes: string;
      started: string;
      paused: string;
      left: string;
      over: string;
      live: string;
      picture: string;
      windowBlocked: string;
      /** In the presenter's window. */
      presenter: {
        title: string;
        now: string;
        next: string;
        end: string;
        clock: string;
        timer: string;
      };
    };
  };
}

const MESSAGES: Record<Locale, Messages> = { vi, en };

/** The words of a language. */
export function messages(locale: Locale): Messages {
  return MESSAGES[locale];
}
