// Long: every word of the interface in one dictionary, in the order of vi.ts.
import { capitalised, lowered } from '../format.ts';
import { charts } from './charts.en.ts';
import { PERIOD } from '../../domain/texts/lesson.ts';
import { paper } from './paper.en.ts';
import { story } from './home.en.ts';
import { sentence } from './sentence.en.ts';
import { inLetters } from './small-numbers.ts';
import type { Messages } from './vi.ts';

const periods = (lessons: number) =>
  `${inLetters(lessons, 'en')} ${lessons === 1 ? 'period' : 'periods'}`;

const LEVEL_SHORT = { commune: 'communes', district: 'districts' };

export const en: Messages = {
  site: {
    skip: 'Skip to the main content',
    menu: 'Pages',
    menuButton: 'Menu',
    otherLanguage: 'Tiếng Việt',
  },
  nav: {
    home: 'Home',
    map: 'Map',
    articles: 'Articles',
    places: 'Places',
    glossary: 'Glossary',
    sources: 'Sources',
    data: 'Data',
    teach: 'Teach',
    quiz: 'Quiz',
    'evidence-map': 'Mapping the evidence',
    search: 'Search',
    licences: 'Licences',
  },
  teach: {
    title: (lessons) =>
      `Teach ${lessons > 0 ? `${periods(lessons)} on ` : ''}local government with a real pilot`,
    description: (lessons) =>
      lessons === 0
        ? 'A quiz, a class activity, and an offline copy for classrooms.'
        : `${capitalised(periods(lessons))} for grade 10 civics in Viet Nam: lesson plans, worksheets, slides, a quiz, and an offline copy for classrooms.`,
    heading: 'Teach',
    lead: (lessons) =>
      lessons === 0
        ? 'A quiz and a class activity that need no network and no accounts.'
        : `${capitalised(periods(lessons))} for Economic and Legal Education, grade 10, on local government. Print and teach: no network and no accounts needed.`,
    period: (n, minutes) => `Period ${n} · ${minutes} minutes`,
    pack: 'Download the pack to print',
    packHolds: [
      'Lesson plan, worksheet, and the worksheet with answers.',
      'Lesson plan, worksheet, worksheet with answers, source cards and blank map.',
    ],
    inClass: 'Open in class',
    present: 'Present in the browser',
    plan: 'Lesson plan',
    toChange: 'Download the parts',
    quiz: 'Quiz',
    quizText:
      'Every answer is checked at once and comes with the quotation that bears it out. Results stay on the pupil’s device: no accounts, nothing is sent.',
    remarks: 'For the teacher',
    grade: 'Grade 10',
    handouts: {
      pack: 'The whole pack to print',
      plan: 'Lesson plan, editable',
      slides: 'Slides with notes, editable',
      pupil: 'Worksheet',
      teacher: 'Worksheet with answers',
      cards: 'Source cards to cut out, and a blank map',
      key: 'Map and table with the answers',
    },
    formats: { pdf: 'PDF', docx: 'Word', pptx: 'PowerPoint' },
    document: {
      sources: 'Sources of the figures',
      footer: ({ site, licence }) => `${site} · ${licence}`,
    },
  },
  quiz: {
    copyTitle: ({ title }) => `Quiz “${title}”`,
    title: 'Quiz: from two offices to reading evidence',
    description: (questions, { province }) =>
      `${questions} questions about local government and a pilot in ${province}. Each answer is judged at once and shown with the words of its source. No account needed.`,
    heading: 'Quiz',
    lead: (questions) =>
      `${questions} questions, from easy to hard: who does what in a commune, how far a figure reaches, and how to read evidence. Each is answered with the words of a source and their date.`,
    kept: 'No account, and nothing is sent: your answers stay on this device.',
    questions: 'The questions',
    number: (n, of) => `Question ${n} of ${of}`,
    matchWith: 'Match with',
    chooseUnit: { district: 'Choose a place', commune: 'Choose a ward or commune' },
    nothing: 'choose…',
    mapOf: (place, units) =>
      `Map of ${place}, ${units} places, without colours. Each is named in the list to choose from.`,
    mapHint: 'Select on the map or in the list.',
    check: 'Check',
    next: 'Next question',
    toResult: 'See the result',
    answerAndEvidence: 'Answer and evidence',
    answer: 'Answer',
    anyOf: 'Any of these',
    readOn: 'Read more',
    result: 'Result',
    name: 'Name',
    class: 'Class',
    fieldsHint: 'As you like. Shown only in the copy and in print, and not kept.',
    copy: 'Copy the result',
    print: 'Print the result',
    restart: 'Start again',
    copied: 'Copied. Paste it into a mail or a message to hand it in.',
    copyBlocked: 'The browser does not allow copying. Select and copy the text below:',
    date: 'Date',
    key: 'Answers',
    keyHint: 'The evidence for each is on this page as it stands online.',
    script: {
      right: 'Right.',
      wrong: 'Not right.',
      pairs: '%s of %s pairs are right.',
      unfinished: 'Answer first, please.',
      progress: '%s/%s answered, %s right',
      marks: { right: 'the answer', wrong: 'your choice' },
      score: '%s of %s right.',
      noneYet: 'You have not answered anything yet.',
      yours: 'You answered',
      notAnswered: 'not answered',
      again: 'Worth reading again',
      notKept: 'This browser does not let the page keep anything: closing it loses your answers.',
      copy: {
        line: '%s. %s: %s',
        right: 'right',
        wrong: 'not right',
        open: 'not answered',
      },
    },
  },
  licences: {
    title: 'Licences',
    description:
      'The software, typefaces and boundaries by others that are part of this site, each under which licence, with the full texts.',
    lead: 'The site fetches nothing from other servers. What others made and it brings to your device is listed here, with the full texts of the licences.',
    packages: 'Software and typefaces',
    columns: { name: 'Name', licence: 'Licence' },
    uses: {
      leaflet: 'Moves and zooms the map',
      'workbox-core': 'The copy for use without a network',
      'workbox-precaching': 'The copy for use without a network',
      'workbox-routing': 'The copy for use without a network',
      'workbox-strategies': 'The copy for use without a network',
      '@fontsource/source-serif-4': 'The typeface of headings',
      '@expo-google-fonts/source-serif-4':
        'The typeface of headings on printed sheets and in link pictures',
      '@expo-google-fonts/be-vietnam-pro': 'The typeface of printed sheets and link pictures',
    },
    ours: 'Ours',
    quotations: 'Quotations belong to the sources named beside them.',
    boundaries: 'Boundaries',
    texts: 'Full texts',
    code: 'The code of this site',
    content: 'Our words and status data',
  },
  footer: {
    boundaries: ({ boundaries }) =>
      `Boundaries: ${boundaries.credit} Generalised; not a legal boundary.`,
    words: ({ licence }) => `Our words and status data: ${licence}.`,
    code: ({ boundaries: { licence } }) =>
      licence === 'MIT'
        ? 'Code and boundaries: MIT licence.'
        : `Code: MIT licence. Boundaries: ${licence}.`,
    history: ({ districts, communes, year, since, province, mergedWith }) =>
      `The map shows the ${districts} districts and ${communes} communes of ${year}. On ${since} the district level ended${mergedWith ? ` and ${province} merged with ${mergedWith}` : ''}.`,
  },
  status: {
    implementing: 'Combined',
    'not-implementing': 'Separate',
    'not-named': 'Unknown',
  },
  basis: { stated: 'reported at the time', carried: 'reported earlier' },
  unnamed: 'no source names it',
  everStatus: {
    named: 'Named at some time',
    never: 'Never named',
    unlisted: (when) => `Not in the list of ${when}`,
  },
  level: { commune: 'Communes', district: 'Districts' },
  levels: {
    commune: (units) => `${units} communes, wards and townships`,
    district: (units) => `${units} districts, towns and cities`,
  },
  home: {
    story,
    description: ({ implementing, total }, year, { province }) =>
      `In ${year}, ${implementing} of ${province}’s ${total} communes were reported to have one person as Party secretary and chairman of the People’s Committee. The map shows which source says what, and what no source says.`,
    question: ({ implementing, total }) => [`${implementing} of ${total}.`, 'But which ones?'],
    chart: ({ stated, hidden, not, total }) => ({
      stated: `${stated} combined the posts and are known by name`,
      hidden: `${hidden} combined them, no source says where`,
      not: `${not} kept them separate, no source says where`,
      summary: `Of ${total} communes, wards and townships, ${stated} combined the posts and are known by name, ${hidden} combined them but no source says which, and ${not} kept them separate, again without names.`,
    }),
    on: 'Go on',
    placesTitle: 'Find your district',
    placesText: ({ districts }) =>
      `${districts} districts, towns and cities: which communes are named, which are not, and what became of them.`,
    glossaryTitle: 'Look up a term',
    glossaryText:
      'Party committee, People’s Council, People’s Committee, unification: what they mean, in both languages.',
    mapTitle: 'Explore the map',
    mapText: 'Select a commune; see which source says what, of which date, and what is not known.',
    teachTitle: 'Teach with it',
    teachText: (lessons) =>
      lessons === 0
        ? 'A quiz and a class activity.'
        : `${capitalised(periods(lessons))} for grade 10, ready to print: lesson plans, worksheets, slides, a quiz.`,
    checkTitle: 'Check the sources',
    checkText: 'Every source, every quotation, and how a commune gets its colour.',
    mapLink: 'Open the map',
  },
  map: {
    title: 'Map: which communes and districts, by which source',
    description: ({ communes, districts, province, year }) =>
      `A map of the ${communes} communes and ${districts} districts of ${province} in ${year}, coloured by what sources say: was the Party secretary also chairman of the People’s Committee?`,
    news: ({ when, level, units, total, named, carried }) => {
      const of = `${units} ${LEVEL_SHORT[level]}`;
      if (total === undefined)
        return `${when}: ${named + carried}/${of} named as combined. Total unknown.`;
      const known =
        named + carried === total && carried === 0
          ? `All ${total} are named.`
          : carried <= named
            ? `${named} are named.`
            : named === 0
              ? `${carried} named earlier.`
              : `${named} named, ${carried} earlier.`;
      return `${when}: ${total}/${of} combined the posts. ${known}`;
    },
    newsEver: ({ level, units, named }) =>
      `At any time: ${named}/${units} ${LEVEL_SHORT[level]} have been named as combined.`,
    summary: ({ when, implementing, total, stated, carried, unstated, hidden, not, whole }) =>
      `${when}: ${implementing} of ${total} communes, wards and townships combined the posts. ` +
      (stated === 0
        ? `Sources of that time name none of them, nor any of the ${not} that did not.`
        : `Sources of that time name ${stated} of them${whole ? ` (all of ${whole})` : ''}. Of the other ${unstated}, ${hidden} combined them too and ${not} did not, but no source says which.`) +
      (carried > 0 ? ` Earlier sources name ${carried}.` : ''),
    districtSummary: ({ implementing, total, names, not }) =>
      `At district level: ${implementing} of ${total}, namely ${names}; the source’s list is complete, so the other ${not} did not.`,
    districtsNamed: ({ names }) =>
      `At district level no source gives a total for the province.${names ? ` Up to then sources had named ${names}.` : ''}`,
    everSummary: ({ named, total, districts }) =>
      `Over all dates, ${named} of ${total} communes, wards and townships have at some time been named by a source as having one person in both posts; ${total - named} never have.${districts ? ` At district level, named at some time: ${districts}.` : ''} This is not the count of any one day.`,
    at: 'At',
    ever: 'any time',
    boundsTitle: (when) => `Communes that combined the posts, by district, ${when}`,
    boundsLead: ({ total, not, districts, open }) =>
      'No source gives a figure for each district. ' +
      (open
        ? `The province’s ${total} says nothing about any one of them either: each may have had none, or all.`
        : `But the ${total} that combined the posts and the ${not} that did not are all in these ${districts} districts, so each has a minimum and a maximum.`),
    region: ({ province, year }) => `Map of ${province} in ${year}`,
    levelLegend: 'Show',
    levels: {
      commune: (units) => `Communes (${units})`,
      district: (units) => `Districts (${units})`,
    },
    viewLegend: 'View as',
    views: { map: 'Map', tiles: 'Squares', table: 'Table' },
    count: ({ at, units, total, named, carried }) =>
      at === 'ever'
        ? `${named + carried} named`
        : total === undefined
          ? `≥ ${named + carried}/${units}`
          : `${total}/${units}`,
    target: ({ value, of, due }) => ({
      title: `Target by ${due}`,
      figure: `${value}/${of}`,
      note: 'a target, not a result',
    }),
    legend: 'Legend',
    legendHint:
      'Select a line to highlight it on the map and filter the table; select it again to undo.',
    unitList: { commune: 'Communes on the map', district: 'Districts on the map' },
    notNamedNote: ({ unstated, hidden, not }) =>
      `Hatched does not mean no: of ${unstated} that no source of the time names, ${hidden} combined the posts, ${not} did not.`,
    everNote: 'Hatched does not mean no: no source says that the place ever combined the posts.',
    carriedNote:
      'Light dots: the source that names it is older than this date, and up to this date none says otherwise. It may have changed.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Whole province',
    fullScreen: 'Full screen',
    twoFingers: 'Use two fingers to move the map',
    sheet: { more: 'Show more', less: 'Show less' },
    readTitle: 'How to read this map',
    skipToTable: 'Skip the map, go to the table',
    boundsTable: 'Every district in words, with the reasons, in the table',
    hint: 'Tap a commune to see its sources. One finger scrolls the page, two move the map; the buttons do the same.',
    keysTitle: 'Using the keyboard',
    keys: [
      ['Tab', 'into the map, out of the map'],
      ['↑ ↓', 'next and previous unit'],
      ['Page Up, Page Down', 'next and previous district'],
      ['A–Z', 'to the name that begins with these letters'],
      ['Enter', 'select, and read the sources'],
      ['Esc', 'close, deselect'],
      ['+ −', 'zoom in and out'],
      ['Shift and an arrow', 'move the map'],
      ['0', 'the whole province'],
      ['?', 'open this list'],
    ],
    panelTitle: 'Select a commune',
    panelHint:
      'Select a commune or district on the map or in the table to see why it has its colour.',
    panelExamples: 'For example:',
    close: 'Close',
    neighbours: 'Next to',
    noScript:
      'The map is complete without JavaScript; what is known of each commune is in the table below.',
    attribution: ({ boundaries }) => `Boundaries © ${boundaries.holders}`,
    credit: (total) =>
      (total ? `The province’s ${total.figure}: ${total.source}. ` : '') +
      'The colour of each unit: the sources quoted in the table and on the Sources page.',
    licence: ({ boundaries, licence }) =>
      `Boundaries © ${boundaries.holders}, simplified. Words and status data: ${licence}.`,
    address: 'Address of this view',
  },
  find: {
    label: 'Find a commune or district',
    example: ({ examples }) => `e.g. ${examples.unit}`,
    found: 'Matches: %s. ↑ ↓ to review, Enter to select.',
    later: 'now in %s',
    none: 'No commune or district has that name. Try fewer letters.',
  },
  locate: {
    button: 'Where am I?',
    privacy: 'Your location stays on this page.',
    searching: 'Asking the device where it is…',
    here: ({ year }) =>
      `By the boundaries of ${year} you are in %s. The device is accurate to about %s, and the boundaries on this map are simplified.`,
    near: ({ year }) =>
      `By the boundaries of ${year} you are in %s. The device is accurate to about %s, not enough to say in which commune. Type its name into the search field.`,
    unclear:
      'The device is accurate to about %s, not enough to say in which commune or district you are. Type a name into the search field.',
    outside: ({ province, year }) =>
      `You are outside the ${province} of ${year}. You can still type a commune’s name into the search field.`,
    denied:
      'The browser does not give this page your location. Type a commune’s name into the search field.',
    unavailable: 'The device cannot tell where it is. Type a commune’s name into the search field.',
  },
  changes: {
    title: 'What differs between two dates',
    note: 'What differs is what sources say: a commune named for the first time may have combined the posts before.',
    compare: 'Compare with',
    compareNone: 'nothing',
    neighbours: 'There are many dates, so each is compared only with the one before it.',
    pair: (from, to) => `${from} and ${to}`,
    total: ({ from, to, of, named }) =>
      `The province: from ${from} to ${to} of ${of} communes. ` +
      (to === from
        ? 'The count did not change.'
        : `${Math.abs(to - from)} ${to < from ? 'fewer' : 'more'}, ${named || 'none'} of them named.`),
    change: (from, to) => `Before: ${from.toLowerCase()}. After: ${to.toLowerCase()}.`,
    none: 'Sources say nothing different about any place.',
    marked: 'They carry a dot on the map.',
  },
  take: {
    title: 'Download and share',
    share: 'Share',
    copyLink: 'Copy link',
    copied: 'Copied.',
    copyBlocked: 'The browser does not let this page copy. Select this line and copy it yourself:',
    svg: 'Picture, SVG',
    png: 'Picture for phones, PNG',
    wide: 'Picture for slides, PNG',
    csv: 'This table (CSV)',
    workbook: 'All data (Excel)',
    print: 'Print the map',
    failed: 'The browser could not make the picture. Try SVG, or print the map.',
    embed: 'Embed on another site',
    embedHint: 'Copy this into your page; the frame sizes itself and opens with what you see now.',
    copyEmbed: 'Copy the snippet',
  },
  embed: {
    title: ({ province, year, site }) => `${province} ${year}: ${lowered(site)}`,
    description: ({ communes, districts, province, year }) =>
      `The map for embedding: the ${communes} communes and ${districts} districts of ${province} in ${year}, by what sources say.`,
    full: 'Open the full page',
    tools: 'Search, level, view',
    source: 'Source',
  },
  spoken: {
    inFrame: 'Units in the frame: %s.',
    highlighted: 'Highlighted: %s.',
    allShown: 'Everything is shown.',
    rows: 'Rows in the table: %s.',
    nothingChosen: 'Nothing is selected.',
  },
  bounds: {
    text: ({ min, max, units, total, because }) => {
      if (min === 0 && max === units)
        return `between 0 and ${units}: the province’s total of ${total} says nothing about this district alone`;
      const least = {
        named: `since sources name ${min}`,
        count: 'by a count of its own',
        minimum: 'since every district was reported to have some',
        total: `since all other districts together can have ${total - min} of the ${total} at most`,
        nothing: '',
      }[because.min];
      const most = {
        units: '',
        named: 'since sources name those that did not',
        count: 'by a count of its own',
        total: `since the other districts have ${total - max} of the ${total} at least`,
      }[because.max];
      if (min === max) return `exactly ${min} of ${units}, ${least || most}`;
      return `at least ${min}${least && `, ${least}`}; at most ${max} of ${units}${most && `, ${most}`}`;
    },
    panel: (district) => `Communes that combined the posts in ${district}`,
    ofDistrict: 'Communes that combined the posts',
    district: 'District',
    units: 'Communes',
    named: 'Named',
    least: 'Minimum',
    most: 'Maximum',
    why: 'Why',
    key: {
      named: 'named by a source',
      least: 'certain, no source says where',
      most: 'possible',
      units: 'all communes',
    },
    summary: ({ when, rows }) => `Communes that combined the posts, by district, ${when}: ${rows}.`,
    row: ({ name, min, max, units }) =>
      min === max ? `${name} ${min} of ${units}` : `${name} between ${min} and ${max} of ${units}`,
  },
  quotation: {
    ours: 'our translation',
    original: 'Original',
    copy: 'Archived copy',
    findCopy: 'Look for an archived copy',
    machine: 'A machine translation of the site that republished it',
  },
  table: {
    captions: {
      commune: (units, when, { province }) =>
        `The ${units} communes, wards and townships of ${province}, ${when}`,
      district: (units, when) =>
        `The ${units} districts, towns and cities: posts of the district level itself, ${when}`,
    },
    filter: 'Filter by name',
    jump: 'To the communes of',
    shown: (of) => `%s of ${of} rows`,
    name: 'Name',
    kind: 'Kind',
    district: 'Part of',
    status: 'Status',
    evidence: 'How it is known',
    sortBy: (column) => `Sort by ${column.toLowerCase()}`,
    notNamed: 'No source names it for this date or an earlier one.',
    history: 'Over time',
    sources: 'Sources',
    inTime: 'Sources on other dates',
    quotations: 'What the sources say of these places',
    codes: { implementing: 'C', 'not-implementing': 'S', 'not-named': '?' },
    wholeDistrict: 'the source speaks of the whole district or city',
    excluded: 'follows from a complete list',
    published: 'published',
  },
  fate: {
    changed: (kind, on) => `Became a ${kind} on ${on}.`,
    merged: (into, on) => `Merged into ${into} on ${on}.`,
    successors: (names, { since }) => `Since ${since} part of ${names}.`,
    divided: (names, { since }) => `Divided on ${since} between ${names}.`,
    abolished: ({ since }) => `The district level ended on ${since}.`,
  },
  article: {
    published: 'Published',
    minutes: (n) => `${n} min read`,
    contents: 'In this article',
    sources: 'Sources of this article',
    otherLanguage: 'Read it in Vietnamese',
    note: (n, publisher) => `Source ${n}: ${publisher}`,
    derived: 'Where this figure comes from',
    howDerived: 'How figures are derived',
    updated: 'updated',
    terms: 'Terms in this article',
    tableLabel: 'Table, scrolls sideways',
    series: 'The series',
    part: (n, of) => `Part ${n} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    goOn: 'Read on',
    all: 'The whole series',
    seriesTitle: ({ site, province }) => `The series: ${lowered(site)} in ${province}`,
    seriesDescription: ({ province }) =>
      `The articles in order: what the model is, where it came from, how ${province} went about it, what changed, what is disputed, and what came after.`,
    seriesLead:
      'Read them in order, or start with what you want to know. Every figure opens to the words of its source.',
    cite: 'Cite this article',
    citation: ({ title, updated, address }, edition) =>
      `“${title}”, ${edition.title}. Version of ${updated}.${address ? ` ${address}` : ''}`,
    citeLicence: ({ licence }) =>
      `Our words and charts: ${licence}. Quotations belong to their sources.`,
  },
  glossary: {
    title: 'Glossary',
    description:
      'The words of this field in short, with the source of each English rendering: Party committee, People’s Council, People’s Committee, unification, staff posts…',
    lead: 'Words that you meet in the series, and a few of our own method. Below each stands who prints its English, or that the rendering is ours.',
    letters: 'By letter',
    rendered: 'English as printed',
    ours: 'The English rendering is ours.',
  },
  report: {
    words: 'Report an error on this page',
    subject: (title) => `Error: ${title}`,
    body: ({ title, path }) =>
      `Page: ${title}\nAddress: ${path}\n\nWhat is wrong:\n\n\nWhat it should say:\n\n\nSource (name, date, address):\n`,
  },
  feed: {
    subtitle: ({ province }) =>
      `A series and a map about one model in ${province}, every figure with its quotation.`,
    link: 'Follow by Atom',
    pictureOf: {
      site: ({ province, year, communes }) =>
        `${province}, ${year}: a map of ${communes} communes; those that a source names are coloured.`,
      article: (title) => `The chart of “${title}”.`,
      place: (name, { province, year }) =>
        `Map of ${name}, ${province}, ${year}: which communes combined the posts, which did not, and which are unknown.`,
    },
    range: ({ min, max, units }) =>
      `By all published totals: minimum ${min}, maximum ${max} of ${units}.`,
    picture: 'Hatched: unknown, no source names it.',
  },
  derived: {
    units: (when, { units }) => `${units}: the units in the register, ${when}.`,
    implementing: (when, { implementing }) => `${implementing}: the published total, ${when}.`,
    notImplementing: (when, { units, implementing, notImplementing }) =>
      `${notImplementing} = ${units} − ${implementing}: all units less the published total, ${when}.`,
    notNamed: (when, { notNamed }) => `${notNamed}: units that no source had named by ${when}.`,
    named: (when, { stated, carried }) =>
      `${stated.implementing + carried.implementing} = ${stated.implementing} + ${carried.implementing}: units named by sources of the time, and units named by earlier ones, ${when}.`,
    unstated: (when, { units, stated, unstated }) =>
      `${unstated} = ${units} − ${stated.implementing + stated.notImplementing}: all units less those that sources of the time name, ${when}.`,
    hiddenImplementing: (when, { implementing, stated, hiddenImplementing }) =>
      `${hiddenImplementing} = ${implementing} − ${stated.implementing}: the published total less the combined ones that sources of the time name, ${when}.`,
    hiddenNotImplementing: (when, tally) =>
      `${tally.hiddenNotImplementing} = ${tally.units} − ${tally.implementing}${tally.stated.notImplementing > 0 ? ` − ${tally.stated.notImplementing}` : ''}: all units less the published total, ${when}.`,
    ever: (named) =>
      `${named}: communes, wards and townships that at least one source has named, for any date, as having one person in both posts.`,
    bounds: (when, district, words) => `${district}, ${when}: ${words}.`,
  },
  division: {
    communes:
      'This map draws the districts. Communes are found, too: a result opens the page of its district.',
    failed:
      'The list of communes could not be loaded. Find the district first, then the commune on its page.',
    map: 'The map draws the districts, in colour by the offices of the district itself; the map of its communes is on the page of each.',
    toMap: 'See the districts on the map',
    places: 'All districts',
    table:
      'This table has the districts only. Each commune, with its sources, is on the page of its district; the links in the table lead there.',
    boundsTitle: 'How many communes of each district combined the posts',
    bounds:
      'The minimum and the maximum of each district, at every date, are on its page and in the file bounds.csv.',
    copy: ' without the pages of districts, as a',
    bundle:
      'This site has too many pages for a single file. To read it without a network, open the pages that you need beforehand: the browser keeps those opened last.',
  },
  sources: {
    title: 'Sources, and what each of them says',
    description:
      'Every source used on this site by year of publication, with each statement quoted word for word, its translation, date and address.',
    heading: 'Sources',
    lead: ({ sources, claims }) =>
      `${sources} sources, ${claims} statements quoted word for word. Open a source to see each statement, the original, and where this site uses it.`,
    part: ({ kind, year, until, number }) => {
      const years = {
        from:
          until === undefined ? `since ${year}` : until === year ? `${year}` : `${year}–${until}`,
        before: `before ${year}`,
        undated: 'year uncertain',
        all: 'all years',
      }[kind];
      return number > 1 ? `${years}, part ${number}` : years;
    },
    parts: 'Sources by year of publication',
    undated: 'Year of publication uncertain',
    older: (part) => `Next: sources, ${part}`,
    mainSource: 'Main source',
    likelyDead: 'the original may be gone',
    sourceCount: (sources) => (sources === 1 ? '1 source' : `${sources} sources`),
    claimCount: (claims) => (claims === 1 ? '1 statement' : `${claims} statements`),
    correction: (found) => `Correction of “${found}”`,
    found: (sources, claims) =>
      `In all parts: sources found ${sources}, matching statements ${claims}`,
    moreFound: (sources) => `${sources} more sources: type more to narrow the search.`,
    moreClaims: (claims) => `and ${claims} more in this source`,
    failed: 'The search could not be loaded; try again when you are online.',
    results: 'Results',
    kinds: {
      news: 'news',
      official: 'official site',
      party: 'Party body',
      paper: 'paper',
      law: 'legal text',
      reference: 'reference',
    },
    languages: { vi: 'Vietnamese', en: 'English', fr: 'French' },
    asOf: 'speaks of',
    says: 'according to',
    claimKinds: {
      count: 'count',
      list: 'list',
      holder: 'office holder',
      minimum: 'minimum',
      effect: 'effect claimed',
      criticism: 'criticism',
      assessment: 'assessment',
      plan: 'plan or expectation',
      rule: 'rule',
      event: 'event',
      statistic: 'statistic',
    },
    measures: {
      population: 'population',
      area: 'area (km²)',
      density: 'density (persons per km²)',
    },
    levels: { commune: 'communes', district: 'districts', hamlet: 'hamlets' },
    inEach: 'in each district',
    country: 'Viet Nam',
    target: 'target',
    note: 'Note',
    feeds: 'Used for',
    total: (when) => `the province’s total, ${when}`,
    decides: (units, when) =>
      /^\d/.test(units)
        ? `the colour of ${units} units, ${when}`
        : `the colour of ${units}, ${when}`,
    disagreements: 'Where sources disagree',
    disagreementCount: (number) =>
      number === 1 ? 'Where sources disagree' : `${number} points on which sources disagree`,
    filter: (sources) =>
      `Search ${sources} sources: people, places, newspapers, words of a quotation`,
    filterKind: 'Kind of statement',
    allKinds: 'all',
  },
  data: {
    title: 'About the data: why a commune has its colour',
    description:
      'How a commune gets its status on the map, what each status means, what is not known, the licences, and how to report an error.',
    heading: 'About the data',
    figures: {
      title: (when) => `What follows from the totals, ${when}`,
      what: 'Commune level',
      units: 'Units',
      implementing: 'Combined, by the published total',
      stated: 'Named by sources of the time',
      unstated: 'All others, not named',
      hidden: 'Of the others: combined (total minus named)',
      not: 'Of the others: separate (the rest)',
    },
    bounds: 'Minimum and maximum, by district',
    toDownloads: 'Go to the downloads',
    downloads: 'Downloads',
    downloadsLead: (version) =>
      `Version ${version}. The .xlsx file has all tables, one a sheet, for Excel, LibreOffice and Google Sheets; each is there as CSV too (UTF-8, with a header line). Maps are GeoJSON (WGS84) that carry status and colour: drop them into geojson.io, or let QGIS take its colour from the field fill. The file datapackage.json describes every column.`,
    file: 'File',
    holds: 'What it holds',
    size: 'Size',
    files: ({ year }) => ({
      xlsx: 'All tables in one file for Excel, LibreOffice, Google Sheets',
      'units.csv': `Province, districts and communes of ${year}: code, kind, name`,
      'snapshots.csv': 'The dates with a figure for the whole province',
      'sources.csv': 'The sources: title, publisher, date, address',
      'claims.csv': 'Everything that the sources say, with the words themselves',
      'claims.jsonld': 'Every quotation at its place in its source (W3C Web Annotation)',
      'evidence.csv': 'Which statement says what of which unit, at any time',
      'status.csv': 'The status of every unit at every date, and what decides it',
      'bounds.csv': 'The minimum and the maximum of each district at every date',
      'communes.geojson': 'Boundaries of the communes with their status',
      'districts.geojson': 'Boundaries of the districts with their status',
      'datapackage.json': 'A description of these files (Frictionless Data Package)',
    }),
    cite: 'How to cite',
    citation: (version, { title, licence }) =>
      `${title}. Data, version ${version}. Licence ${licence}.`,
  },
  offline: {
    shortName: 'Two offices',
    copy: {
      none: 'Nothing of this site is saved on this device.',
      opened: 'The map and the pages you opened are saved on this device, to read offline.',
      saving: 'Downloading the whole site to read offline…',
      whole: 'The whole site in English is saved on this device and can be read offline.',
      failed: 'The whole site could not be saved on this device.',
      missing: 'The server did not send:',
      keep: ['Save the whole site to read offline (', ' download)'],
      stop: 'Stop, save nothing',
      remove: 'Remove from this device',
      again: 'Try again',
      offer: 'Would you like to read on offline?',
      dismiss: 'Do not ask again',
      here: 'Or save it on this device',
    },
    browsers: ({ chrome, firefox, safari }) =>
      `Runs in Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari} and later.`,
    bundle: {
      title: 'For use without a network',
      lead: (lessons) =>
        `The whole site in one zip file, for a classroom without a network: copy it to a USB stick or a school server, unpack it, and double-click index.html. The map, the articles, ${lessons === 0 ? '' : `${lessons === 2 ? 'both lessons' : 'all lessons'} with slides, `}quiz and files to print, the sources and the data are all in it, in both languages.`,
      download: 'Download the whole site',
      asOf: 'Contents as of',
    },
    readme: {
      title: (date) => `A copy for use without a network, contents as of ${date}`,
      sections: ({ communes, districts, province, year }, lessons, browsers) => [
        [
          'What this is',
          `The whole site in Vietnamese and English: the map of the ${communes} communes and ${districts} districts of ${province} in ${year}, the articles, ${lessons === 0 ? '' : `${inLetters(lessons, 'en')} ${lessons === 1 ? 'lesson' : 'lessons'} with slides, `}a quiz and files to print, the sources, the glossary and the data.`,
        ],
        [
          'How to open it',
          `Unpack the whole folder and double-click index.html (in English: en/index.html); do not open it inside the zip file. Nothing has to be installed, and no network is needed. Only links to newspapers and original documents need one. ${browsers}`,
        ],
        [
          'How to host it on a school server or a learning platform',
          'Copy this folder as it is to any web server, into any folder of it. All links inside are relative; there is no database, and nothing is sent anywhere.',
        ],
      ],
      licences: 'Licences',
      more: 'Quotations belong to their sources. Headline face: Source Serif 4 (SIL OFL 1.1). The map is moved by Leaflet (BSD-2-Clause).',
      texts: 'Full texts: LICENSE.txt, LICENSE-content.txt and LICENSES-boundaries.txt.',
    },
  },
  notFound: {
    title: 'No such page',
    description: 'This address leads to no page.',
    heading: 'No such page',
    text: 'The address may be mistyped, or the page has moved.',
    offline: {
      heading: 'That page is not saved on this device',
      text: 'There is no network; these pages can be opened:',
    },
  },
  charts,
  search: {
    title: 'Search articles, places and terms',
    description:
      'An index of the whole site: every article and section, every district and commune, every term; type to search, with or without Vietnamese marks.',
    heading: 'Search articles, places and terms',
    lead: ({ year }) =>
      `An index of the whole site: every article with its sections, every district and commune of ${year}, every term.`,
    label: 'Search for',
    hint: 'A commune or district (by its old or new name), a term, or words of an article. Vietnamese marks may be left out.',
    tryThese: 'Examples',
    examples: ({ examples }) => ['secretary', examples.place, 'abuse'],
    results: 'Results',
    found: 'Results: %s',
    near: 'No exact match; similar: %s',
    none: 'No results for “%s”',
    noneAdvice:
      'Try fewer letters or another word, search the words of the sources, or look through the list below.',
    more: '%s more. Type more letters to narrow them down.',
    inSources: 'Search the words of the sources for “%s”',
    kinds: {
      term: 'Term',
      district: 'District level',
      commune: 'Commune level',
      page: 'Page',
      article: 'Article',
      section: 'Section',
    },
    later: ({ since }) => `since ${since}: %s`,
    contents: 'In the index',
    articles: 'Articles',
    places: 'Districts and communes',
    terms: 'Terms',
    pages: 'Other pages',
  },
  places: {
    title: ({ province }) => `${province} district by district`,
    description: ({ districts, communes, province, year }) =>
      `The ${districts} districts, towns and cities of ${province} in ${year}, a page for each: its map, its share of the ${communes} communes with their sources, and what is not known.`,
    heading: 'District by district',
    lead: ({ districts, communes, when, whole, total }, { province, year }) =>
      `In ${year} ${province} had ${districts} with ${communes}. For ${when}, sources of the time name only the communes of ${whole}. For each other district, the province’s ${total} gives a minimum and a maximum.`,
    mapHint: 'Select a district to open its page.',
    list: 'List of districts',
    squares: (statuses) => `A square for each commune: ${statuses}.`,
    boundsLabel: (when) => `Combined, ${when}`,
    populationLabel: 'Population',
    place: {
      title: (name) => `${name}: every commune and its sources`,
      description: ({ name, units, when }, { province }) =>
        `${name}, ${province}: ${units} on a map, the status of each at every date with its sources, what is not known for ${when}, and what came later.`,
      breadcrumb: 'Where this page is',
      summary: {
        units: ({ name, parts }, { year }) => `In ${year} ${name} had ${parts}.`,
        all: ({ when, units }) =>
          `For ${when} a source states that all ${units} had one person in both posts.`,
        none: ({ when, units }) => `Up to ${when}, no source names any of the ${units}.`,
        some: ({ when, named, carried, units }) =>
          `Up to ${when}, sources name ${named} of the ${units}` +
          (carried === 0
            ? ''
            : carried === named
              ? ' (reported earlier)'
              : ` (${carried} of them reported earlier)`) +
          `; none names the other ${units - named}.`,
        ever: ({ ever, units }) => `Over all dates, sources have named ${ever} of the ${units}.`,
        never: 'No source names any of them for another date either.',
        posts: {
          implementing: (when) =>
            `At district level, in ${when}, the Party secretary was also chairman of the People’s Committee.`,
          'not-implementing': (when) =>
            `At district level, in ${when}, two people held the two posts.`,
          'not-named': (when) => `No source says who held the posts at district level in ${when}.`,
        },
      },
      mapHint: 'Select a commune on the map to go to its row.',
      scale: (kilometres) => `${kilometres} km`,
      bounds: 'How many combined the posts',
      communes: 'Commune by commune',
      commune: 'Commune, ward or township',
      everNarrow: 'ever',
      alike: {
        all: (units, kinds) => `All ${units} ${kinds}`,
        some: (units, of, kinds) => `${units} of the ${of} ${kinds}`,
        never: 'named by no source, for any date',
        status: (status, dates) => `${lowered(status)} (${dates})`,
        date: (when, basis) => (basis === 'carried' ? `${when}, reported earlier` : when),
        once: 'named only for another date',
        sources: 'source',
      },
      codes: 'In the table',
      ownSources: 'Own sources',
      laterHead: ({ since }) => `Since ${since} in`,
      quotations: 'What the sources say',
      posts: 'Posts of the district level itself',
      postsLead: 'A district has a Party secretary and a chairman of the People’s Committee, too.',
      postsHistory: 'Over time',
      postsEvidence: 'The sources, in order of time',
      statistics: 'Population and area',
      statisticNames: { population: 'Population', area: 'Area', density: 'Population density' },
      statisticUnits: { population: 'persons', area: 'km²', density: 'persons per km²' },
      missing: 'No source yet.',
      computed: 'Area computed from this map',
      computedNote:
        'Computed from the generalised boundary, water included; for comparison only, not a published figure.',
      later: ({ sinceYear }) => `Since ${sinceYear}`,
      successors: ({ name, units, successors }) =>
        `The ${units} units of ${name} are now in ${successors.length === 1 ? 'one commune or ward' : `${successors.length} communes and wards`}: ${successors.join(', ')}. The table above says which.`,
      neighbours: 'Next to',
      walk: 'To another district',
      previous: 'Previous',
      next: 'Next',
    },
    toPlace: (kind) => `Page of this ${kind}`,
  },
  lessonForm: {
    school: 'School',
    group: 'Subject group',
    teacher: 'Teacher’s name',
    lessonTitle: 'LESSON',
    subject: 'Subject/Educational activity: Economic and Legal Education; grade: 10',
    duration: (periods) =>
      `Time: ${periods} ${periods === 1 ? 'period' : 'periods'} (${periods * PERIOD} minutes)`,
    chapters: ['I. Objectives', 'II. Equipment and materials', 'III. Teaching process'],
    aims: {
      knowledge: '1. Knowledge',
      abilities: '2. Abilities',
      qualities: '3. Qualities',
    },
    activity: (n, kind) =>
      `${n}. Activity ${n}: ${
        {
          opening: 'Opening',
          newKnowledge: 'Building new knowledge',
          practice: 'Practice',
          application: 'Application',
        }[kind]
      }`,
    parts: {
      objective: 'a) Objective',
      content: 'b) Content',
      product: 'c) Product',
      organisation: 'd) How it is done',
    },
    minutes: (n) => `${n} ${n === 1 ? 'minute' : 'minutes'}`,
    annex: (n, title) => `Annex ${n}. ${title}`,
  },
  paper,
  sentence,
  slides: {
    title: (lesson) => `Slides: ${lesson}`,
    description: ({ lesson, slides }) =>
      `${slides} slides for the lesson “${lesson}”, with the teacher’s notes: to present in the browser, to download for PowerPoint, or to print.`,
    lead: ({ slides, minutes }) =>
      `${slides} slides for one period of ${minutes} minutes. The notes below each are the teacher’s; the class does not see them.`,
    present: 'Present',
    toLesson: 'Lesson plan',
    file: 'Download for PowerPoint (.pptx), with the notes',
    printHint: 'In print: two slides on a sheet of A4, with the notes.',
    notes: 'Notes',
    sources: 'Taken from',
    moreSources: (n) => (n === 1 ? 'and 1 more source' : `and ${n} more sources`),
    region: 'Slides',
    controls: 'Controls',
    previous: 'Previous slide',
    next: 'Next slide',
    showNotes: 'Notes',
    window: 'Presenter’s window',
    live: 'Live map',
    blank: 'Blank screen',
    timer: 'Timer',
    help: 'Keys',
    full: 'Full screen',
    leave: 'Stop presenting',
    close: 'Close',
    keysTitle: 'Keys while presenting',
    keys: [
      ['→ Space PageDown', 'next slide'],
      ['← PageUp', 'previous slide'],
      ['Home End', 'first slide, last slide'],
      ['F', 'full screen, or back'],
      ['N S', 'show or hide the notes'],
      ['W', 'presenter’s window: notes, next slide, timer'],
      ['M', 'live map, or the drawing'],
      ['B .', 'blank screen'],
      ['T', 'start or pause the timer'],
      ['?', 'this list'],
      ['Esc', 'stop presenting'],
    ],
    show: {
      count: '%s/%s',
      shown: 'Slide %s of %s: %s',
      liveTitle: 'Interactive map',
      blank: 'Blank screen',
      back: 'The slide is back',
      notes: 'Notes shown',
      noNotes: 'Notes hidden',
      started: 'Timer running, at %s of %s minutes',
      paused: 'Timer paused, at %s of %s minutes',
      left: 'Minutes left: %s',
      over: 'Time is up: %s minutes',
      live: 'Live map',
      picture: 'The map is a drawing',
      windowBlocked: 'The browser opens no window; the notes are below the slide.',
      presenter: {
        title: 'Presenter’s window',
        now: 'Now',
        next: 'Next',
        end: 'The end',
        clock: 'Time',
        timer: 'Taught',
      },
    },
  },
};
