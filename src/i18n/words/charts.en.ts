import type { ChartMessages } from './charts.vi.ts';

export const charts: ChartMessages = {
  source: 'Source',
  table: 'The figures of this chart',
  download: 'Download (SVG)',
  licence: ({ site, licence }) => `${site}. ${licence}.`,
  units: 'Units',
  communes: 'Communes',
  date: 'Date',
  kind: 'Kind',
  what: 'What',
  ofTotal: (value, of) => `${value}/${of}`,
  squares: {
    title: (when, each) =>
      `One square for ${each === 1 ? 'each commune' : `every ${each} communes`}, ${when}`,
    each: (communes) => `A square stands for ${communes} communes, rounded.`,
    remark: 'The number of the unnamed is the published total less the named.',
    part: 'Group',
    stated: 'Combined, named',
    hidden: 'Combined, no source says where',
    not: 'Separate, no source says where',
  },
  bounds: {
    remark: 'We worked out the minimum and the maximum from the published figures.',
    fell: (before, now) =>
      `Lower than in ${before}: sources of ${now} give a total and repeat nothing about these places.`,
  },
  progress: {
    title: 'Reported, and still a target',
    description: (marks, { province }) =>
      `Communes of ${province} with one person in both posts: ${marks}.`,
    report: (figure, when) => `${figure} reported, ${when}`,
    aim: (figure, when) => `a target of ${figure}, due ${when}`,
    reported: 'Reported',
    target: 'Target',
    spanKey: 'a reported figure; the width is the time that it may be about',
    targetKey: 'a target, on the day it was due',
  },
  timeline: {
    title: 'From pilots to policy',
    description: 'In order of time.',
    where: 'Where',
    country: 'the whole country',
  },
  mergers: {
    title: 'Merging offices: planned, reported, suspended',
    description: 'In order of time.',
  },
  posts: {
    title: (whole) => `${whole} payroll positions: two sums, one figure`,
    left: 'left',
    remark: ({ parts, whole, less, place }) =>
      `Adding ${parts.join(' and ')}, and taking ${less} from ${whole}, is our arithmetic. No source says how ${place}’s ${whole} were counted.`,
    what: 'Bar',
    part: 'Part',
    count: 'Payroll positions',
    sum: 'together',
  },
  person: {
    title: 'A person’s way in and out, by what sources say',
    description: 'Five steps, in order.',
    remark: 'No source follows any one person through these steps.',
    step: 'Step',
  },
  offices: {
    title: 'Three bodies, three posts, two people',
    description:
      'Voters elect the People’s Council, and the council elects the People’s Committee. The usual arrangement: the Party secretary also chairs the council, and somebody else the committee. Under the model: the secretary also chairs the committee, and somebody else the council.',
    before: 'The usual arrangement',
    after: 'Under the model',
    party: { name: 'Party committee', head: 'Secretary' },
    council: { name: 'People’s Council', head: 'Chairman' },
    committee: { name: 'People’s Committee', head: 'Chairman' },
    voters: 'voters elect',
    elects: 'elects',
    one: 'one person',
    another: 'another',
    chair: 'Post',
    secretary: 'the secretary',
    other: 'somebody else',
  },
  elsewhere: {
    title: 'Elsewhere: how many communes had it, how many kept it',
    description: 'Communes with the model, by province.',
    before: 'before that',
    ended: 'ended',
    latest: 'the latest figure in our sources',
    earlier: 'an earlier figure',
    place: 'Province or city',
  },
  successors: {
    title: (before, { year }) => `The ${before} communes of ${year}, and after the districts ended`,
    description: ({ before, after }, rows, { year, since }) =>
      `The ${before} communes, wards and townships of ${year} became ${after} communes and wards on ${since}. ${rows}.`,
    row: (district, before, after) => `${district}: ${before} became ${after}`,
    before: ({ year }) => `commune-level units of ${year}`,
    after: 'new units on their ground',
    remark: (after) =>
      `Counted from the register of units, ${after} new ones in all. A new unit may have ground of two former districts; it is then counted in both.`,
  },
  map: {
    title: {
      commune: (when, place) =>
        place ? `The communes of ${place}, ${when}` : `The communes that can be named, ${when}`,
      district: (when, place) =>
        place ? `${place} and the districts around it, ${when}` : `District level, ${when}`,
    },
    district: (place, when, named, units) =>
      `${place}, ${when}: sources name ${named} of ${units} units as having one person in both posts.`,
    others: (count) => (count === 1 ? '1 other' : `${count} others`),
    remark: 'The colour of each place rests on the sources quoted on its district’s page.',
  },
  outline: {
    province: ({ province, year }) => `Blank map: the communes of ${province} in ${year}`,
    provinceText: (districts, communes) =>
      `The borders of ${communes} communes, wards and townships and the names of ${districts} districts, towns and cities; nothing is coloured.`,
    district: (place) => `Blank map: ${place}`,
    districtText: (place, communes) =>
      `The borders of the ${communes} communes, wards and townships of ${place}, each with a number; nothing is coloured.`,
    count: 'Number of communes',
    communes: 'Communes, wards, townships',
    number: 'Number',
    remark: ({ year }) => `Borders of ${year}, generalised; not legal boundaries.`,
  },
  snapshots: {
    title: 'Three dates, one map',
    row: (when, total, of, named) => `${when}: ${total} of ${of} communes, ${named} of them named.`,
    named: (count) => `${count} named`,
    counted: 'Counted',
    nameable: 'Named',
  },
};
