import type { SearchEntry } from '../../domain/search/unit-search.ts';
import { required } from '../shared/element.ts';
import type { FarCommunes } from '../shared/far-communes.ts';
import { inParts } from '../shared/pause.ts';
import { loadUnitSearch } from '../shared/load-search.ts';
import { type FieldWords, setUpUnitField } from '../shared/unit-field.ts';
import type { Records, UnitRecord } from './records.ts';

/** A search result: a unit on this page, or on another one. */
interface Result extends SearchEntry {
  record?: UnitRecord;
  href?: string;
}

interface SearchHandlers {
  /** On Enter or a click on a result. */
  onChoose: (record: UnitRecord) => void;
  /** Announces the number of results to screen readers. */
  onResults: (words: string) => void;
}

/** The search field of the map: it finds the units of this page, and communes that are on other pages. */
export function setUpSearch(
  root: ParentNode,
  records: Records,
  far: FarCommunes | undefined,
  words: FieldWords,
  { onChoose, onResults }: SearchHandlers,
): void {
  const input = required<HTMLInputElement>(root, '[data-find]');
  const field = setUpUnitField<Result>(root, words, {
    load: () => loadUnitSearch(input.dataset['script'] ?? ''),
    entries: () =>
      [...records.values()].map((record) => ({ ...record, within: record.group, record })),
    onChoose: ({ record, href }) => {
      if (record) onChoose(record);
      else if (href) location.assign(href);
    },
    onResults,
  });
  if (!far) return;
  input.addEventListener(
    'focus',
    async () => {
      const communes = await far();
      await field.add([]);
      await inParts(communes, (part) => void field.add(part));
      if (input.value.trim() && document.activeElement === input) field.look();
    },
    { once: true },
  );
}
