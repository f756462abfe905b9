import { fold } from '../../domain/search/fold.ts';
import type { LegendKey } from './address.ts';
import { required } from '../shared/element.ts';
import { legendKeyOf, type Records, type UnitRecord } from './records.ts';
import { fill, type ScriptMessages } from '../shared/words.ts';
import type { MapLevel } from '../../domain/places/unit.ts';

export interface TableFilter {
  /** Filters the rows of a level by the highlighted status and a text. @returns The remaining rows. */
  apply: (level: MapLevel, show: LegendKey | undefined, text: string) => UnitRecord[];
}

/** The filter field above the tables: matches the name or district of a row. */
export function setUpTableFilter(
  twin: ParentNode,
  records: Records,
  shown: ScriptMessages['shown'],
  onType: (text: string) => void,
): TableFilter {
  const input = required<HTMLInputElement>(twin, '#filter');
  const output = required(twin, 'output');
  const all = [...records.values()];
  /** Searchable text of each row, created on first use. */
  let texts: Map<UnitRecord, string> | undefined;
  const textOf = (record: UnitRecord) => {
    texts ??= new Map(
      all.map((one) => [one, fold(`${one.code} ${one.name} ${one.group}`)] as const),
    );
    return texts.get(record) ?? '';
  };
  const typed = () => input.value.trim();
  input.addEventListener('input', () => onType(typed()));
  return {
    apply: (level, show, text) => {
      // Not while it is typed: a space at the end belongs to the next word.
      if (typed() !== text) input.value = text;
      const wanted = fold(text);
      const left: UnitRecord[] = [];
      for (const record of all) {
        const fits =
          (!wanted || textOf(record).includes(wanted)) && (!show || legendKeyOf(record) === show);
        record.row.hidden = !fits;
        if (fits && record.level === level) left.push(record);
      }
      output.textContent = fill(shown[level], left.length);
      return left;
    },
  };
}
