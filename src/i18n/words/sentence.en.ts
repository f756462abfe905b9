import type { SentenceMessages } from './sentence.vi.ts';

export const sentence: SentenceMessages = {
  at: (when) => `, ${when}: `,
  ever: ': ',
  within: (place, ...wider) => `${place} (${wider.join(', ')})`,
  says: {
    implementing: 'one person was both Party secretary and chairman of the People’s Committee',
    'not-implementing':
      'the Party secretary and the chairman of the People’s Committee were two people',
  },
  stated: {
    implementing: (named, total) =>
      `. Of ${total} such communes, sources of the time name ${named}.`,
    'not-implementing': (named, total) =>
      `. Of ${total} such communes, sources of the time name ${named}.`,
  },
  older: (date) => `, an older source says (${date}); sources of the time do not repeat it.`,
  unknown: 'no source names it. ',
  among: ({ units, combined, separate }) =>
    `Of the ${units} communes that sources of the time leave unnamed, ${combined} had one person as both Party secretary and chairman of the People’s Committee; ${separate} did not.`,
  later: (date) => `For another date (${date}), a source says that `,
  district: ({ min, max, units }) => {
    const one = 'one person as both Party secretary and chairman of the People’s Committee';
    if (min === max)
      return `${min === units ? `all ${units}` : `${min} of ${units}`} communes had ${one}.`;
    if (min === 0 && max === units)
      return `no source of the time says how many of its ${units} communes had ${one}.`;
    const count =
      min > 0 && max < units
        ? `between ${min} and ${max}`
        : min > 0
          ? `at least ${min}`
          : `at most ${max}`;
    return `${count} of its ${units} communes had ${one}; no source of the time counts this district alone.`;
  },
  own: {
    implementing: (isOlder) =>
      ` At district level${isOlder ? ', according to an older source' : ''}, one person held both posts.`,
    'not-implementing': (isOlder) =>
      ` At district level${isOlder ? ', according to an older source' : ''}, two people held the posts.`,
  },
  everNamed: {
    implementing: (date) =>
      `named by a source as having one person as both Party secretary and chairman of the People’s Committee (${date}).`,
    'not-implementing': (date) =>
      `sources say only that the Party secretary and the chairman of the People’s Committee were two people (${date}).`,
  },
  neverNamed: 'no source has ever named it.',
  everAmong: {
    commune: (named, units) =>
      ` Across the province, ${named} of ${units} communes have been named as having one person in both posts.`,
    district: (named, units) =>
      ` Of its ${units} communes, ${named === units ? 'all have' : named === 0 ? 'none has' : named === 1 ? '1 has' : `${named} have`} been named as having one person in both posts.`,
  },
};
