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
      `. Trong ${total} xã như vậy, ${named} được nêu tên.`,
    'not-implementing': (named: number, total: number) =>
      `. Trong ${total} xã như vậy, ${named} được nêu tên.`,
  } satisfies Record<NamedStatus, unknown>,
  /** After what an older source says. */
  older: (date: string) => `, theo nguồn cũ hơn (${date}); nguồn lúc ấy không nhắc lại.`,
  unknown: 'chưa nguồn nào nêu tên. ',
  /** Of communes that the sources of the time do not state. */
  among: ({ units, combined, separate }: Among) =>
    `Trong ${units} xã mà nguồn lúc ấy không nêu, ${combined} có một người vừa là bí thư vừa là chủ tịch UBND, ${separate} không.`,
  /** Before what a source of another date says. */
  later: (date: string) => `Nguồn khác (${date}): `,
  district: ({ min, max, units }: Range) =>
    `${
      min === max
        ? `${min === units ? `cả ${units}` : `${min} trong ${units}`} xã có một người vừa là bí thư vừa là chủ tịch UBND.`
        : `từ ${min} đến ${max} trong ${units} xã có một người vừa là bí thư vừa là chủ tịch UBND; không nguồn nào cho con số của riêng nơi này.`
    }`,
  /** The posts of the district itself, after the above. */
  own: {
    implementing: ' Ở cấp huyện, hai chức danh ấy cũng do một người giữ.',
    'not-implementing': ' Ở cấp huyện, hai chức danh ấy do hai người giữ.',
  } satisfies Record<NamedStatus, string>,
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
      ` Cả tỉnh có ${named} trong ${units} xã từng được nêu tên.`,
    district: (named: number, units: number) =>
      ` Trong ${units} xã ở đây, ${named === 0 ? 'chưa xã nào' : `${named} xã`} từng được nêu tên là có một người giữ cả hai chức danh.`,
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
