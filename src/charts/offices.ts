import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { messages } from '../i18n/words/messages.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';
import { LINE, textLines, wrap } from './text.ts';

const COLUMN = 100;
const STEP = 110;
const PANEL = 250;

/**
 * The three bodies of a commune or district with the post at the head of each, twice: with two persons, as
 * usual, and with the secretary also chairing the committee.
 */
export function drawOffices({ edition }: Pick<Dataset, 'edition'>, locale: Locale): DrawnChart {
  const t = messages(locale).charts;
  const words = t.offices;
  /** The person at the head of the Party committee, the council, the committee. */
  const panels = [
    { title: words.before, persons: [1, 1, 2] },
    { title: words.after, persons: [1, 2, 1] },
  ] as const;
  const bodies = [words.party, words.council, words.committee];
  return {
    name: 'offices',
    title: words.title,
    description: words.description,
    width: WIDTH,
    height: 2 * PANEL - 4,
    folds: [PANEL - 2],
    content: panels.flatMap(({ title, persons }, index) => {
      const top = index * PANEL;
      return [
        textLines([title], { x: 0, y: top + 15, className: 'chart-strong' }),
        ...bodies.flatMap((body, column) => {
          const x = column * STEP;
          const person = persons[column] ?? 2;
          return [
            s('rect', {
              className: 'box',
              x: x + 0.5,
              y: top + 60,
              width: COLUMN - 1,
              height: 48,
              rx: 4,
            }),
            centred(wrap(body.name, COLUMN - 12), x, top + 80),
            s('rect', {
              className: `chair chair--${person}`,
              x: x + 4,
              y: top + 128,
              width: COLUMN - 8,
              height: 30,
              rx: 15,
            }),
            centred([body.head], x, top + 148, `chair-text--${person}`),
          ];
        }),
        ...bodies.map((_, column) =>
          s('path', {
            className: 'arrow',
            d: `M${column * STEP + COLUMN / 2} ${top + 108}v20`,
          }),
        ),
        ...elections(top, words.voters, words.elects),
        ...held(top, persons, words.one, words.another),
      ];
    }),
    key: [],
    claims: edition.claims.charts.offices,
    table: {
      head: [words.chair, words.before, words.after],
      rows: bodies.map((body, column) => [
        `${body.head}, ${body.name}`,
        ...panels.map(({ persons }) => (persons[column] === 1 ? words.secretary : words.other)),
      ]),
    },
  };
}

function centred(lines: readonly string[], x: number, y: number, className?: string): Element {
  const first = lines.length > 1 ? y : y + (className ? 0 : LINE / 2);
  return textLines(lines, {
    x: x + COLUMN / 2,
    y: first,
    anchor: 'middle',
    ...(className && { className }),
  });
}

/** Voters elect the council, the council elects the committee: the same in both arrangements. */
function elections(top: number, voters: string, elects: string): Element[] {
  const council = STEP + COLUMN / 2;
  const committee = 2 * STEP + COLUMN / 2;
  return [
    textLines([voters], { x: council - 8, y: top + 44, anchor: 'end', className: 'chart-quiet' }),
    s('path', {
      className: 'arrow arrow--thin',
      d: `M${council - 4} ${top + 34}v24m-4-6l4 6l4-6`,
    }),
    textLines([elects], { x: committee - 30, y: top + 40, className: 'chart-quiet' }),
    s('path', {
      className: 'arrow arrow--thin',
      d: `M${council + 18} ${top + 58}v-12H${committee - 18}v12m-4-6l4 6l4-6`,
    }),
  ];
}

/** Lines that join the posts of the secretary, and labels for both persons. */
function held(top: number, persons: readonly number[], one: string, another: string): Element[] {
  const centre = (column: number) => column * STEP + COLUMN / 2;
  const joined = persons.flatMap((person, column) => (person === 1 ? [centre(column)] : []));
  const [from = 0, to = 0] = [joined[0], joined.at(-1)];
  const alone = centre(persons.indexOf(2));
  const low = persons[1] === 2;
  const y = top + (low ? 196 : 178);
  return [
    s('path', {
      className: 'joined',
      d: `M${from} ${top + 158}V${y}H${to}V${top + 158}`,
    }),
    ...wrap(one, 210).map((line, index) =>
      textLines([line], {
        x: (from + to) / 2,
        y: y + 18 + index * LINE,
        anchor: 'middle',
        className: 'joined-text',
      }),
    ),
    textLines([another], { x: alone, y: top + 178, anchor: 'middle', className: 'chart-quiet' }),
  ];
}
