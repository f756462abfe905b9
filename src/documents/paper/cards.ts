import type { Claim } from '../../domain/claims/claim.ts';
import { unitOf, unitsOf } from '../../domain/places/unit.ts';
import { STATUS_ORDER } from '../../domain/status/status.ts';
import { fullName, formatDate, nameInSentence } from '../../i18n/format.ts';
import { statusName } from '../../i18n/sentences/status-name.ts';
import { editionWords } from '../../i18n/words/edition-words.ts';
import { messages } from '../../i18n/words/messages.ts';
import { numberedMap } from './numbered-map.ts';
import { addDrawing, type DocumentContext, part } from './paper.ts';
import { list, quoted, typstText } from './typst-syntax.ts';
import { sourceOf } from '../../domain/claims/source.ts';
import { translationFor } from '../../domain/claims/translation.ts';

/** Widths of the maps on their page, in mm. */
const PROVINCE_WIDTH = 176;
const INSET_WIDTH = 72;

/** The cards fill the page to its edges, without a footer. */
const CARD_PAGE = 'margin: 0mm, footer: none';

/**
 * The source cards of the class activity, to cut out: eight per page.
 * @throws RangeError for a claim without a source (prevented by the data checks).
 */
export function cardsPart(context: DocumentContext): string {
  const { dataset, locale } = context;
  const {
    quotation,
    paper: { cards: t },
  } = messages(locale);
  const uses = [t.uses.colour, t.uses.total, t.uses.none].map((use) => `[${typstText(use)}]`);
  const cards = dataset.cards.map((claim, index) => {
    const source = sourceOf(claim.id, dataset.sources);
    if (!source) throw new RangeError(`no source of the claim ${JSON.stringify(claim.id)}`);
    const ours = translationFor(locale, claim, source);
    const place = placeOf(claim, context);
    return [
      `card(${index + 1}, publisher: [${typstText(source.publisher)}],`,
      `  title: [${typstText(source.title)}], published: [${typstText(t.published(formatDate(source.published, locale)))}],`,
      `  place: [${typstText(place ? t.place(place) : '')}], quote: [${typstText(`“${claim.quote}”`)}],`,
      `  translation: [${typstText(ours === undefined ? '' : `${ours} (${quotation.ours})`)}])`,
    ].join('\n');
  });
  return part(t.title, `#cards(uses: ${list(uses)}, ${list(cards)})`, CARD_PAGE);
}

/** The place of a claim, which not every quotation names. */
function placeOf(
  claim: Claim,
  { dataset: { register }, locale }: DocumentContext,
): string | undefined {
  if (claim.kind === 'holder') {
    const unit = unitOf(register, claim.unit);
    const district = unit.parent === undefined ? undefined : register.get(unit.parent);
    return [unit, ...(district && unit.level === 'commune' ? [district] : [])]
      .map((one) => nameInSentence(one, locale))
      .join(', ');
  }
  if ('place' in claim && claim.place) return claim.place[locale];
  if (!('scope' in claim) || claim.scope === undefined) return undefined;
  const unit = register.get(claim.scope);
  return unit ? nameInSentence(unit, locale) : messages(locale).paper.cards.country;
}

/** The blank map to colour by the cards, and the list of its numbers. */
export function blankMapPart(context: DocumentContext): string {
  const { dataset, locale } = context;
  const t = messages(locale);
  const { blank } = t.paper;
  const map = numberedMap(context, PROVINCE_WIDTH, INSET_WIDTH);
  const when = dataset.history.default.snapshot.name[locale];
  const province = addDrawing(context, 'blank-map', map.province);
  const insets = map.insets.map(({ district, sheet }) => {
    const path = addDrawing(context, `blank-map-${district.code}`, sheet);
    return `(${quoted(path)}, [${typstText(blank.inset(fullName(district, locale)))}])`;
  });
  const rows = STATUS_ORDER.map(
    ([status, basis]) => `[${typstText(statusName({ status, basis }, t))}]`,
  );
  return part(
    blank.mapName,
    [
      `#fields(field([${typstText(t.paper.school)}], width: 2fr), field([${typstText(t.paper.className)}], width: 1fr), field([${typstText(t.paper.group)}], width: 2fr))`,
      '#v(2mm)',
      `#heading(level: 1)[#text(size: 16pt)[${typstText(blank.title(when))}]]`,
      `#par[${typstText(blank.lead)}]`,
      `#blank-map(${quoted(province)}, alt: ${quoted(t.charts.outline.provinceText(unitsOf(dataset.register, 'district').length, unitsOf(dataset.register, 'commune').length))},`,
      `  width: ${PROVINCE_WIDTH}mm, insets: ${list(insets)}, inset-width: ${INSET_WIDTH}mm,`,
      `  key: [${typstText(blank.key)}], rows: ${list(rows)}, count: [${typstText(blank.count)}])`,
      '#pagebreak()',
      indexMarkup(context),
    ].join('\n'),
  );
}

const INDEX_COLUMNS = 4;
/** Height of a district's name in the index, in rows. */
const TITLE_ROWS = 2;

/** Index of communes by their numbers on the blank map. */
function indexMarkup({ dataset, locale }: DocumentContext): string {
  const { register } = dataset;
  const { blank } = messages(locale).paper;
  const districts = unitsOf(register, 'district').map((district) => ({
    district,
    communes: unitsOf(register, 'commune', district.code),
  }));
  const rows = districts.map(({ communes }) => communes.length + TITLE_ROWS);
  const total = rows.reduce((sum, count) => sum + count, 0);
  const columns: string[][] = [];
  let before = 0;
  for (const [index, { district, communes }] of districts.entries()) {
    // A district is in the column of its middle.
    const count = rows[index] ?? 0;
    const column = Math.floor(((before + count / 2) / total) * INDEX_COLUMNS);
    before += count;
    const names = communes.map(({ name }) => `[${typstText(name.vi)}]`);
    (columns[column] ??= []).push(`([${typstText(fullName(district, locale))}], ${list(names)})`);
  }
  return [
    `#heading(level: 1)[${typstText(blank.index)}]`,
    `#par[${typstText(blank.indexLead(editionWords(dataset, locale)))}]`,
    `#index(${list(columns.map(list))})`,
  ].join('\n');
}
