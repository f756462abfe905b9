import type { PaperMessages } from './paper.vi.ts';

export const paper: PaperMessages = {
  licence: ({ site, licence }, address) =>
    `${site}${address ? ` (${address})` : ''}. Licence: ${licence}.`,
  counting: 'page %n of %m',
  sources: 'Sources',
  subject: 'Economic and Legal Education, grade 10',
  school: 'School',
  className: 'Class',
  pupil: 'Name',
  group: 'Group',
  worksheet: 'Worksheet',
  worksheetAnswers: 'Worksheet with answers',
  plan: 'Lesson plan',
  pack: {
    title: 'Everything to print',
    updated: (date) => `Version of ${date}`,
    contents: 'In this pack',
    pages: 'pages %n–%m',
    page: 'page %n',
    uses: {
      plan: 'in the form of Appendix IV, Dispatch 5512/BGDĐT-GDTrH',
      pupil: 'one for each pupil, on both sides of a sheet',
      teacher: 'for the teacher',
      cards: 'one set for each group, cut apart',
      map: 'one for each group',
      key: 'for the teacher',
    },
  },
  cards: {
    title: 'Source cards',
    published: (date) => `Published: ${date}`,
    place: (name) => `About: ${name}`,
    country: 'the whole country',
    uses: { colour: 'colour it in', total: 'note the total only', none: 'cannot colour yet' },
  },
  blank: {
    mapName: 'Blank map',
    title: (when) => `Where did one person hold both offices, ${when}?`,
    lead: 'Colour the map by your cards. The next page tells each commune’s number.',
    inset: (name) => `${name}, enlarged`,
    key: 'Your group’s key: choose how to colour, and write down how many communes',
    count: 'communes',
    index: 'The number of each commune on the blank map',
    indexLead: ({ province, year }) =>
      `${province} in ${year}. In each district, town and city the numbers begin with 1.`,
  },
  key: {
    title: 'Answers: which card colours which communes',
    lead: (when) =>
      `The map of ${when}. The newer card decides, unless it is about a later time; a figure without names colours no commune.`,
    card: 'Card',
    says: 'Source',
    use: 'Tick',
    effect: 'Why',
    colours: (status, count, units) =>
      `${status}, ${count} ${count === 1 ? 'commune' : 'communes'}: ${units}`,
    wholeDistrict: (district) => `every commune of ${district}`,
    reasons: {
      total: 'A figure, and no commune’s name.',
      target: 'A target, and not yet a fact.',
      district: 'About the district level, and not about single communes.',
      hamlet: 'About hamlets, another level.',
      later: 'About a later time.',
      uncertain: 'Nobody can be sure when: it may be about a later time.',
      overruled: 'Sources do not agree; another one is followed.',
      other: 'It tells nothing of any commune’s status.',
    },
    overtaken: (units, cards) =>
      cards ? `${units}: a newer card (${cards}) decides.` : `${units}: a newer source decides.`,
    map: (when) => `The map with answers, ${when}`,
    sum: (named, open) =>
      `${named} communes coloured; ${open} left open, since no card names them at that date.`,
  },
};
