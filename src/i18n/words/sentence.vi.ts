import type { MapLevel } from '../../domain/places/unit.ts';
import type { NamedStatus } from '../../domain/claims/claim.ts';

/** The sentence of a place that can be shared: what is known of it at a date. */
export const sentence = {
  /** Beginning: the name of the place, then the date. */
  at: (when: string) => `, ${when}: `,
  ever: ': ',
  /** A place with what it is within, from its district to its province. */
  within: (place: string, ...wider: string[]) => `${place} (${wider.join(', ')})`,
  /** What a source says of a commune. */
  says: {
    implementing: 'một người vừa là bí thư vừa là chủ tịch UBND',
    'not-implementing': 'bí thư và chủ tịch UBND là hai người',
  } satisfies Record<NamedStatus, string>,
  stated: {
    implementing: (named: number, total: number) =>
      `. Trong ${total} xã như vậy, nguồn cùng thời điểm nêu tên ${named}.`,
    'not-implementing': (named: number, total: number) =>
      `. Trong ${total} xã như vậy, nguồn cùng thời điểm nêu tên ${named}.`,
  } satisfies Record<NamedStatus, unknown>,
  /** After what an older source says. */
  older: (date: string) => `, theo nguồn cũ hơn (${date}); nguồn cùng thời điểm không nhắc lại.`,
  unknown: 'chưa nguồn nào nêu tên. ',
  /** Of communes that the sources of the time do not state. */
  among: ({ units, combined, separate }: Among) =>
    `Trong ${units} xã mà nguồn cùng thời điểm không nêu tên, ${combined} xã có một người vừa là bí thư vừa là chủ tịch UBND, ${separate} xã thì không.`,
  /** Before what a source of another date says. */
  later: (date: string) => `Ở thời điểm khác (${date}), có nguồn nói: `,
  district: ({ min, max, units }: Range) => {
    const one = 'một người vừa là bí thư vừa là chủ tịch UBND';
    if (min === max)
      return `${min === units ? `cả ${units} xã đều` : `${min} trong ${units} xã`} có ${one}.`;
    if (min === 0 && max === units)
      return `nguồn cùng thời điểm không cho biết bao nhiêu trong ${units} xã có ${one}.`;
    const least = min > 0 && `ít nhất ${min}`;
    const most = max < units && `nhiều nhất ${max}`;
    const count = [least, most].filter(Boolean).join(', ');
    return `${count} trong ${units} xã có ${one}; nguồn cùng thời điểm không cho con số của riêng nơi này.`;
  },
  /** The posts of the district itself, after the above. */
  own: {
    implementing: (isOlder: boolean) =>
      ` Ở cấp huyện, ${isOlder ? 'theo nguồn cũ hơn, ' : ''}một người giữ cả hai chức danh.`,
    'not-implementing': (isOlder: boolean) =>
      ` Ở cấp huyện, ${isOlder ? 'theo nguồn cũ hơn, ' : ''}hai người giữ hai chức danh.`,
  } satisfies Record<NamedStatus, unknown>,
  everNamed: {
    implementing: (date: string) =>
      `từng được nêu tên là nơi một người vừa là bí thư vừa là chủ tịch UBND (${date}).`,
    'not-implementing': (date: string) =>
      `nguồn chỉ nói bí thư và chủ tịch UBND là hai người (${date}).`,
  } satisfies Record<NamedStatus, unknown>,
  neverNamed: 'chưa từng được nguồn nào nêu tên.',
  /** How many communes are named at any date: of the province, or of the district. */
  everAmong: {
    commune: (named: number, units: number) =>
      ` Cả tỉnh có ${named} trong ${units} xã từng được nêu tên là có một người giữ cả hai chức danh.`,
    district: (named: number, units: number) =>
      ` ${named === units ? `Cả ${units} xã ở đây đều` : `Trong ${units} xã ở đây, ${named === 0 ? 'chưa xã nào' : `${named} xã`}`} từng được nêu tên là có một người giữ cả hai chức danh.`,
  } satisfies Record<MapLevel, unknown>,
};

/** Numbers of communes. */
interface Among {
  units: number;
  combined: number;
  separate: number;
}
interface Range {
  min: number;
  max: number;
  units: number;
}

export type SentenceMessages = typeof sentence;
