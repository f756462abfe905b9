import type { Dataset } from '../../domain/dataset.ts';
import type { Locale } from '../../domain/locale.ts';
import { KINDS, type Register, type Unit, unitsOf } from '../../domain/places/unit.ts';
import { unitHistory } from '../../domain/status/unit-history.ts';
import { kindName, listed, nameInSentence } from '../format.ts';
import { editionWords } from '../words/edition-words.ts';
import { messages } from '../words/messages.ts';

/** Sentences on a district's communes and its own posts, generated from the data. */
export function placeSummary(
  district: Unit,
  dataset: Pick<Dataset, 'edition' | 'history' | 'register'>,
  locale: Locale,
): string[] {
  const { history, register } = dataset;
  const t = messages(locale).places.place.summary;
  const { snapshot, statuses } = history.default;
  const when = snapshot.name[locale];
  const communes = unitsOf(register, 'commune', district.code).map(({ code }) =>
    unitHistory(history, code),
  );
  const units = communes.length;
  const named = communes.filter(({ value }) => value.status !== 'not-named');
  const carried = named.filter(({ value }) => value.basis === 'carried').length;
  const stated = named.filter(
    ({ value }) => value.status === 'implementing' && value.basis === 'stated',
  );
  const ever = communes.filter(({ isNamed }) => isNamed).length;

  const sentences = [
    t.units(
      { name: nameInSentence(district, locale), parts: kindsIn(register, district, locale) },
      editionWords(dataset, locale),
    ),
  ];
  if (stated.length === units) sentences.push(t.all({ when, units }));
  else {
    sentences.push(
      named.length === 0
        ? t.none({ when, units })
        : t.some({ when, named: named.length, carried, units }),
    );
    if (ever === 0) sentences.push(t.never);
    else if (ever > named.length) sentences.push(t.ever({ ever, units }));
  }
  sentences.push(t.posts[statuses.get(district.code)?.status ?? 'not-named'](when));
  return sentences;
}

/** The communes of a district by kind: `16 xã và 2 thị trấn`, `16 communes and 2 townships`. */
export function kindsIn(register: Register, district: Unit, locale: Locale): string {
  const communes = unitsOf(register, 'commune', district.code);
  const parts = KINDS.commune.flatMap((kind) => {
    const count = communes.filter((unit) => unit.kind === kind).length;
    const plural = locale === 'en' && count > 1 ? 's' : '';
    return count > 0 ? [{ count, words: `${count} ${kindName(kind, locale)}${plural}` }] : [];
  });
  return listed(
    parts.sort((a, b) => b.count - a.count).map(({ words }) => words),
    locale,
  );
}
