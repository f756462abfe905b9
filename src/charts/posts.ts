import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import type { Claim } from '../domain/claims/claim.ts';
import type { PostsBar } from '../domain/texts/chart-notes.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import type { Register } from '../domain/places/unit.ts';
import { messages } from '../i18n/words/messages.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';
import { round, textLines } from './text.ts';

const ROW = 82;
const BAR = 26;

/** Staff posts of one commune: the ceilings of a decree before and after, and what was reported in one district. */
export function drawPosts({ chartNotes, claims, register }: Dataset, locale: Locale): DrawnChart {
  const t = messages(locale);
  const bars = chartNotes.posts.map((bar) => ({
    label: bar.label[locale],
    segments: segmentsOf(bar, locale, t.charts.posts.left),
    claims: 'parts' in bar ? bar.parts.map(({ claim }) => claim) : [bar.of.claim],
  }));
  const said = chartNotes.posts.find((bar) => 'of' in bar);
  const ceilings = chartNotes.posts.find((bar) => 'parts' in bar);
  const sum = (segments: (typeof bars)[number]['segments']) =>
    segments.reduce((total, { value }) => total + value, 0);
  const x = scaleLinear([0, Math.max(...bars.map(({ segments }) => sum(segments)))], [0, WIDTH]);
  return {
    name: 'posts',
    title: t.charts.posts.title(said?.of.value ?? 0),
    description: bars
      .map(
        ({ label, segments }) =>
          `${label}: ${segments.map(({ value, words }) => `${value} ${words}`).join(', ')}.`,
      )
      .join(' '),
    width: WIDTH,
    height: bars.length * ROW - 6,
    content: bars.flatMap(({ label, segments }, index) => {
      const top = index * ROW + 14;
      let start = 0;
      return [
        textLines([label], { x: 0, y: top, className: 'chart-strong' }),
        ...segments.flatMap(({ value, words, part }) => {
          const left = x(start);
          start += value;
          const width = x(start) - left;
          return [
            s('rect', {
              className: `posts-${part}`,
              x: round(left),
              y: top + 8,
              width: round(width - 2),
              height: BAR,
            }),
            textLines([String(value)], {
              x: left + 6,
              y: top + 8 + 18,
              className: `posts-value--${part}`,
            }),
            // The label of a narrow part is aligned to the end of the bar.
            textLines([words], {
              x: width < 80 ? WIDTH : left,
              y: top + 8 + BAR + 16,
              anchor: width < 80 ? 'end' : 'start',
            }),
          ];
        }),
      ];
    }),
    key: [],
    claims: [...new Set(bars.flatMap(({ claims }) => claims))],
    ...(said && {
      remark: t.charts.posts.remark({
        parts: ceilings?.parts.map(({ value }) => value) ?? [],
        whole: said.of.value,
        less: said.less.value,
        place: placeOf(claims.get(said.of.claim), register, locale),
      }),
    }),
    table: {
      head: [t.charts.posts.what, t.charts.posts.part, t.charts.posts.count],
      rows: bars.flatMap(({ label, segments }) => [
        ...segments.map(({ value, words }) => [label, words, value]),
        [label, t.charts.posts.sum, sum(segments)],
      ]),
    },
  };
}

function segmentsOf(bar: PostsBar, locale: Locale, left: string) {
  if ('parts' in bar) {
    return bar.parts.map(({ value, label }, index) => ({
      value,
      words: label[locale],
      part: index === 0 ? 'first' : 'second',
    }));
  }
  const { of, less } = bar;
  return [
    { value: of.value - less.value, words: left, part: 'left' },
    { value: less.value, words: less.label[locale], part: 'gone' },
  ];
}

/** Where a claim holds, by name. */
function placeOf(claim: Claim | undefined, register: Register, locale: Locale): string {
  if (!claim || claim.kind === 'holder') return '';
  const place = 'place' in claim ? claim.place?.[locale] : undefined;
  return place ?? register.get(claim.scope ?? '')?.name.vi ?? '';
}
