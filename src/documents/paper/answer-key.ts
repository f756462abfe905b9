import { greyMark } from '../../charts/grey-map.ts';
import { type Coloured, type Verdict, verdictOf } from '../../domain/status/card-verdict.ts';
import { STATUS_ORDER } from '../../domain/status/status.ts';
import { type Unit, unitOf, unitsOf } from '../../domain/places/unit.ts';
import { capitalised, creditOf, fullName, listed, nameInSentence } from '../../i18n/format.ts';
import { statusName } from '../../i18n/sentences/status-name.ts';
import { messages } from '../../i18n/words/messages.ts';
import { numberedMap } from './numbered-map.ts';
import { addDrawing, type DocumentContext, part } from './paper.ts';
import { list, quoted, typstText } from './typst-syntax.ts';
import { sourceOf } from '../../domain/claims/source.ts';

/** Widths of the maps, in mm. */
const PROVINCE_WIDTH = 168;
const INSET_WIDTH = 56;

/** For teachers: the effect of each card on the map, with reasons, and the resulting map. */
export function answerKeyPart(context: DocumentContext): string {
  const { title } = messages(context.locale).paper.key;
  return part(title, [tableMarkup(context), '#pagebreak()', mapMarkup(context)].join('\n'));
}

/** The answer key without the map, to keep packs small enough to send between phones. */
export function answerTablePart(context: DocumentContext): string {
  return part(messages(context.locale).paper.key.title, tableMarkup(context));
}

function tableMarkup(context: DocumentContext): string {
  const { dataset, locale } = context;
  const t = messages(locale).paper.key;
  const view = dataset.history.default;
  const when = view.snapshot.name[locale];
  const { uses } = messages(locale).paper.cards;
  const rows = dataset.cards.map((claim, index) => {
    const source = sourceOf(claim.id, dataset.sources);
    const verdict = verdictOf(claim, dataset.register, view);
    return [
      `[${index + 1}]`,
      `[${typstText(source ? creditOf(source, locale) : '')}]`,
      `[${typstText(uses[verdict.use])}]`,
      `[${typstText(effectOf(verdict, context))}]`,
    ].join(', ');
  });
  const head = [t.card, t.says, t.use, t.effect].map((title) => `[${typstText(title)}]`);
  return [
    `#heading(level: 1)[${typstText(t.title)}]`,
    `#par[${typstText(t.lead(when))}]`,
    `#table(columns: (auto, 1fr, auto, 1.6fr), table.header(${head.join(', ')}),`,
    ...rows.map((row) => `  ${row},`),
    ')',
  ].join('\n');
}

/** Effect of a card, in one or two sentences. */
function effectOf(verdict: Verdict, context: DocumentContext): string {
  const { locale, dataset } = context;
  const t = messages(locale).paper.key;
  const colours = verdict.colours.map((one) =>
    t.colours(statusName(one, messages(locale)), one.units.length, unitsInWords(one, context)),
  );
  const reasons = verdict.reasons.map((reason) => {
    if (reason !== 'overtaken') return t.reasons[reason];
    const cards = dataset.cards.flatMap(({ id }, index) =>
      verdict.decidedBy.includes(id) ? [String(index + 1)] : [],
    );
    return t.overtaken(
      capitalised(unitsInWords({ units: verdict.open }, context)),
      cards.length > 0 ? listed(cards, locale) : undefined,
    );
  });
  return [...colours.map((sentence) => `${sentence}.`), ...reasons].join(' ');
}

/** Names of communes, or of the district if they are all of its communes. */
function unitsInWords(
  { units }: Pick<Coloured, 'units'>,
  { dataset: { register }, locale }: DocumentContext,
): string {
  const t = messages(locale).paper.key;
  const parents = [...new Set(units.flatMap(({ parent }) => parent ?? []))];
  const names = parents.flatMap((code) => {
    const own = units.filter(({ parent }) => parent === code);
    const district = unitOf(register, code);
    return own.length === unitsOf(register, 'commune', code).length
      ? [t.wholeDistrict(nameInSentence(district, locale))]
      : own.map((unit: Unit) => nameInSentence(unit, locale));
  });
  return listed(names, locale);
}

function mapMarkup(context: DocumentContext): string {
  const { dataset, locale } = context;
  const { register, history } = dataset;
  const t = messages(locale).paper;
  const { snapshot, statuses } = history.default;
  const map = numberedMap(context, PROVINCE_WIDTH, INSET_WIDTH, statuses);
  const province = addDrawing(context, 'answers', map.province);
  const insets = map.insets.map(({ district, sheet }) => {
    const path = addDrawing(context, `answers-${district.code}`, sheet);
    return `(${quoted(path)}, [${typstText(t.blank.inset(fullName(district, locale)))}])`;
  });
  const communes = unitsOf(register, 'commune');
  const key = STATUS_ORDER.flatMap(([status, basis], index) => {
    const count = communes.filter(({ code }) => {
      const value = statuses.get(code);
      return value?.status === status && value.basis === basis;
    }).length;
    if (count === 0) return [];
    const mark = addDrawing(context, `answers-key-${index}`, {
      width: 20,
      height: 12,
      content: [greyMark('answers', status, basis)],
    });
    return [
      `(${quoted(mark)}, [${typstText(`${statusName({ status, basis }, messages(locale))}: ${count}`)}])`,
    ];
  });
  const { notNamed, units } = history.default.tallies.commune;
  const sum = t.key.sum(units - notNamed, notNamed);
  return [
    `#heading(level: 1)[${typstText(t.key.map(snapshot.name[locale]))}]`,
    `#par[${typstText(sum)}]`,
    `#answer-map(${quoted(province)}, alt: ${quoted(sum)}, width: ${PROVINCE_WIDTH}mm,`,
    `  insets: ${list(insets)}, inset-width: ${INSET_WIDTH}mm, key: ${list(key)})`,
  ].join('\n');
}
