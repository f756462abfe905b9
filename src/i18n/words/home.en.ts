import type { StoryMessages } from './home.vi.ts';

export const story: StoryMessages = {
  lead: ({ implementing, total }, when, { reporter, where }) =>
    `Of the ${total} communes of ${where}, ${implementing} had one person as Communist Party secretary and as chairman of the People’s Committee, the local administration. That is what ${reporter} reported in ${when}. One person, two offices.`,
  total: {
    title: 'Each square is a commune',
    text: (all, not) =>
      `A commune is the lowest level of government. In ${all} of them one person held both posts; in the other ${not} two people held them.`,
  },
  named: {
    title: (named) => `${named} are named`,
    text: (whole, named) =>
      whole
        ? `The report names ${whole}: there, every commune combined the posts. These ${named} can be coloured on the map.`
        : `Sources of the time name ${named}.`,
    whole: (district, units) => `${district} (${units})`,
  },
  floating: {
    title: (hidden, not) => `${hidden} and ${not}: no source says where`,
    text: ({ all, named, hidden, not }) =>
      `Take ${named} from ${all}, and ${hidden} are left. They are among the ${hidden + not} hatched communes, with ${not} that kept the posts separate. Sources of the time do not say which is which.`,
  },
  later: {
    title: (when, all) => `${when}: ${all}`,
    text: ({ all, total, district, min, units }) =>
      `The count was now ${all} of ${total}: only ${total - all} kept the posts separate. So in ${district} at least ${min} of ${units} communes must have combined them, although no source names them all. Under each district are the minimum and the maximum that the total allows.`,
  },
  yours: {
    title: 'Your commune?',
    label: 'Name of a commune, old or new',
    text: 'Type a name for a sentence about the place, ready to share. Or select a district on the map.',
    find: 'Find',
    toMap: 'See it on the map',
  },
  have: (units) => `${units} combined`,
  haveNot: (units) => `${units} separate`,
  hidden: (units) => `${units} combined, no source says where`,
  hiddenNot: (units) => `${units} separate, no source says where`,
  squares: (all, not, total) => `${total} squares: ${all} combined, ${not} separate.`,
  places: (named, when) =>
    `Map of ${when}: the ${named} communes that the sources name are coloured, the others hatched.`,
  floatingDrawing: (hidden, not) =>
    `A small map, and below it ${hidden} squares for combined and ${not} for separate: no source says where.`,
  ranges: (all, when) =>
    `Map of ${when}, with a total of ${all}: under each district the minimum and the maximum of its communes.`,
  map: 'Map of the districts; each is a link.',
  seriesTitle: 'The series',
  seriesRest: 'More articles',
};
