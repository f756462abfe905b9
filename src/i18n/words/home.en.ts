import type { StoryMessages } from './home.vi.ts';

export const story: StoryMessages = {
  lead: ({ implementing, total }, when, { reporter, where }) =>
    `In ${when} ${reporter} reported on ${where}: in ${implementing} of ${total} communes the secretary of the Communist Party was also chairman of the People’s Committee, the local administration. One person, two offices.`,
  total: {
    title: 'Each square is a commune',
    text: (all, not) =>
      `A commune is the lowest level of government. In ${all} of them one person held both posts; in the other ${not} they were two people.`,
  },
  named: {
    title: (named) => `${named} have a name`,
    text: (whole, named) =>
      whole
        ? `The report is plain about ${whole}: there, every commune combined the posts. That makes ${named} with a place on the map.`
        : `Sources of the time name ${named}.`,
    whole: (district, units) => `${district} (${units})`,
  },
  floating: {
    title: (hidden, not) => `${hidden} and ${not} without a place`,
    text: ({ all, named, hidden, not }) =>
      `Take ${named} from ${all}, and ${hidden} are left. They lie somewhere in the ${hidden + not} hatched communes, among ${not} that did not combine the posts. No source says which is which.`,
  },
  later: {
    title: (when, all) => `${when}: ${all}`,
    text: ({ all, total, district, min, units }) =>
      `The count rose to ${all} of ${total}; only ${total - all} stayed out. So ${district} must have had at least ${min} of its ${units} communes, although nobody names them all. Under each district stand the minimum and the maximum that the total allows.`,
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
  hidden: (units) => `${units} combined, nobody says where`,
  hiddenNot: (units) => `${units} separate, nobody says where`,
  squares: (all, not, total) => `${total} squares: ${all} combined, ${not} separate.`,
  places: (named, when) =>
    `Map of ${when}: the ${named} communes that are named are coloured, the others hatched.`,
  floatingDrawing: (hidden, not) =>
    `A small map, and below it ${hidden} squares for combined and ${not} for separate, nobody says where.`,
  ranges: (all, when) =>
    `Map of ${when}, with a total of ${all}: under each district the minimum and the maximum of its communes.`,
  map: 'Map of the districts; each is a link.',
  seriesTitle: 'The series',
  seriesRest: 'More articles',
};
