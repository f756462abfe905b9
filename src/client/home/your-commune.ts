import { makeUnitSearch, type SearchEntry } from '../../domain/search/unit-search.ts';
import type { MapLevel } from '../../domain/places/unit.ts';
import type { YourCommuneData } from '../../i18n/search-index/your-commune.ts';
import { make, required } from '../shared/element.ts';
import { sentenceOf } from '../shared/sentences.ts';
import { share, textOf } from '../shared/share.ts';
import { setUpUnitField } from '../shared/unit-field.ts';

/** Loaded with this script: make/scripts.ts. */
declare const YOUR_COMMUNE: YourCommuneData;

/** A place that the field can find, as its sentence names it. */
interface Place extends SearchEntry {
  level: MapLevel;
  sentence: string;
}

/** The field "Your commune?": answers a name with one sentence, to be shared or looked at on the map. */
function start(form: HTMLFormElement): void {
  const { districts, sentences, at, title, words } = YOUR_COMMUNE;
  const input = required<HTMLInputElement>(form, '[data-find]');
  const answer = required(form, '[data-answer]');
  const sentence = required(answer, '[data-sentence]');
  const onMap = required<HTMLAnchorElement>(answer, '[data-on-map]');
  const button = required(answer, '[data-share]');
  const said = required(answer, '[data-said]');
  const spoken = required(form, '[data-spoken]');

  const places = districts.flatMap(([code, name, short, communes]): Place[] => [
    ...communes.map(([own, full, bare, later]): Place => {
      const place = { code: own, level: 'commune', name: bare, within: short } as const;
      const text = sentenceOf(sentences, at, place);
      return { ...place, name: full, within: name, later, sentence: text };
    }),
    {
      ...{ code, level: 'district', name, within: '', later: [] },
      sentence: sentenceOf(sentences, at, { code, level: 'district', name, within: '' }),
    },
  ]);

  function show({ code, level, sentence: text }: Place): void {
    sentence.textContent = text;
    onMap.search = `?unit=${code}${level === 'district' ? '&level=district' : ''}`;
    said.replaceChildren();
    answer.hidden = false;
    answer.focus();
  }

  async function send(): Promise<void> {
    const message = { title, text: sentence.textContent, url: onMap.href };
    const outcome = await share(message);
    if (outcome === 'copied') said.textContent = words.copied;
    else if (outcome === 'blocked') {
      const field = make('textarea');
      field.readOnly = true;
      field.rows = 4;
      field.value = textOf(message);
      field.setAttribute('aria-label', words.copyBlocked);
      said.replaceChildren(words.copyBlocked, field);
      field.select();
    } else said.replaceChildren();
  }

  const field = setUpUnitField(form, words, {
    load: () => Promise.resolve(makeUnitSearch),
    entries: () => places,
    onChoose: show,
    onResults: (text) => {
      spoken.textContent = text;
    },
  });
  button.addEventListener('click', () => void send());
  // Without a result the search of the whole site answers.
  form.addEventListener('submit', (event) => {
    if (!required(form, '[data-find-none]').hidden) return;
    event.preventDefault();
    field.look();
  });
  if (input.value.trim()) field.look();
}

const form = document.querySelector<HTMLFormElement>('[data-your-commune]');
if (form) start(form);
