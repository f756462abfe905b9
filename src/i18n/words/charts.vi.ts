import { lowered } from '../format.ts';
import type { EditionWords } from './edition-words.ts';
import type { MapLevel } from '../../domain/places/unit.ts';

/** The words of charts. */
export const charts = {
  /** Under every chart. */
  source: 'Nguồn',
  table: 'Số liệu của hình này',
  download: 'Tải hình (SVG)',
  /** Description inside a chart's file. */
  licence: ({ site, licence }: EditionWords) => `${site}. ${licence}.`,
  units: 'Số nơi',
  communes: 'Số xã',
  date: 'Thời điểm',
  kind: 'Loại',
  what: 'Nội dung',
  ofTotal: (value: number, of: number) => `${value}/${of}`,
  squares: {
    /** @param each Number of communes per square. */
    title: (when: string, each: number) => `Mỗi ô là ${each === 1 ? 'một' : each} xã, ${when}`,
    /** Shown if a square stands for several. */
    each: (communes: number) => `Mỗi ô là ${communes} xã, đã làm tròn.`,
    remark: 'Số xã chưa biết tên là tổng đã công bố trừ số xã được nêu tên.',
    part: 'Nhóm',
    stated: 'Có mô hình, biết tên',
    hidden: 'Có mô hình, chưa rõ ở đâu',
    not: 'Không có mô hình, chưa rõ ở đâu',
  },
  bounds: {
    remark: 'Mức thấp nhất và cao nhất do chúng tôi tính từ các con số đã công bố.',
    /** Why the least is lower than at the date before. */
    fell: (before: string, now: string) =>
      `Thấp hơn ${before}, vì nguồn của ${now} cho tổng số mà không nhắc lại nơi nào ở đó.`,
  },
  progress: {
    title: 'Đã báo cáo và còn là mục tiêu',
    description: (marks: string, { province }: EditionWords) =>
      `Số xã có một người giữ hai chức danh ở ${province}: ${marks}.`,
    report: (figure: string, when: string) => `${figure} theo báo cáo, ${when}`,
    aim: (figure: string, when: string) => `mục tiêu ${figure}, hạn ${when}`,
    reported: 'Báo cáo',
    target: 'Mục tiêu',
    spanKey: 'con số theo báo cáo; bề ngang là khoảng thời gian mà con số có thể nói đến',
    targetKey: 'mục tiêu, đặt ở ngày đến hạn',
  },
  timeline: {
    title: 'Từ thí điểm đến chủ trương',
    description: 'Theo thứ tự thời gian.',
    where: 'Ở đâu',
    country: 'cả nước',
  },
  mergers: {
    title: 'Hợp nhất văn phòng: kế hoạch, báo cáo, tạm dừng',
    description: 'Theo thứ tự thời gian.',
  },
  posts: {
    title: (whole: number) => `${whole} biên chế: hai phép tính, một con số`,
    left: 'còn lại',
    /** Sums computed by us: of the first and the last bar. */
    remark: ({
      parts,
      whole,
      less,
      place,
    }: {
      parts: readonly number[];
      whole: number;
      less: number;
      place: string;
    }) =>
      `Cộng ${parts.join(' với ')}, và lấy ${whole} trừ ${less}, là phép tính của chúng tôi. Không nguồn nào nói ${whole} của ${place} được đếm như thế nào.`,
    what: 'Cột',
    part: 'Phần',
    count: 'Số biên chế',
    sum: 'cộng lại',
  },
  person: {
    title: 'Đường vào và đường ra của một người, theo các nguồn',
    description: 'Năm bước, theo thứ tự.',
    remark: 'Không nguồn nào kể một trường hợp cụ thể đi qua các bước này.',
    step: 'Bước',
  },
  offices: {
    title: 'Ba cơ quan, ba chức danh, hai người',
    description:
      'Cử tri bầu hội đồng nhân dân, hội đồng bầu ủy ban nhân dân. Thường thấy: bí thư cấp ủy cũng là chủ tịch hội đồng, chủ tịch ủy ban là người khác. Theo mô hình: bí thư cấp ủy cũng là chủ tịch ủy ban, chủ tịch hội đồng là người khác.',
    before: 'Thường thấy',
    after: 'Theo mô hình',
    party: { name: 'Cấp ủy', head: 'Bí thư' },
    council: { name: 'Hội đồng nhân dân', head: 'Chủ tịch' },
    committee: { name: 'Ủy ban nhân dân', head: 'Chủ tịch' },
    voters: 'cử tri bầu',
    elects: 'bầu',
    one: 'một người',
    another: 'người khác',
    chair: 'Chức danh',
    secretary: 'bí thư',
    other: 'người khác',
  },
  elsewhere: {
    title: 'Ở nơi khác: bao nhiêu xã từng có, bao nhiêu xã còn',
    description: 'Số xã có mô hình, theo từng tỉnh.',
    before: 'trước đó',
    ended: 'đã kết thúc',
    latest: 'con số mới nhất trong các nguồn',
    earlier: 'con số trước đó',
    place: 'Tỉnh, thành phố',
  },
  successors: {
    title: (before: number, { year }: EditionWords) =>
      `${before} xã năm ${year}, và sau khi bỏ cấp huyện`,
    description: (
      { before, after }: { before: number; after: number },
      rows: string,
      { year, since }: EditionWords,
    ) =>
      `${before} xã, phường, thị trấn năm ${year} thành ${after} xã, phường từ ngày ${since}. ${rows}.`,
    row: (district: string, before: number, after: number) =>
      `${district}: ${before} thành ${after}`,
    before: ({ year }: EditionWords) => `đơn vị cấp xã năm ${year}`,
    after: 'đơn vị cấp xã mới trên đất ấy',
    remark: (after: number) =>
      `Đếm từ danh mục đơn vị, được ${after} đơn vị mới. Một đơn vị mới có thể lấy đất của hai huyện cũ, khi ấy nó được đếm ở cả hai.`,
  },
  map: {
    title: {
      commune: (when, place) =>
        place ? `Các xã của ${lowered(place)}, ${when}` : `Những xã có tên, ${when}`,
      district: (when, place) =>
        place ? `${place} và các huyện quanh đó, ${when}` : `Cấp huyện, ${when}`,
    } satisfies Record<MapLevel, (when: string, place: string | undefined) => string>,
    district: (place: string, when: string, named: number, units: number) =>
      `${place}, ${when}: ${named} trong ${units} nơi được nguồn nêu là có một người giữ hai chức danh.`,
    others: (count: number) => `${count} nơi khác`,
    remark: 'Màu của từng nơi: các nguồn trích ở trang địa phương.',
  },
  /** Maps without statuses, for colouring in. */
  outline: {
    province: ({ province, year }: EditionWords) =>
      `Bản đồ trống: các xã của ${province} năm ${year}`,
    provinceText: (districts: number, communes: number) =>
      `Ranh giới của ${communes} xã, phường, thị trấn và tên của ${districts} huyện, thị xã, thành phố; chưa tô gì.`,
    district: (place: string) => `Bản đồ trống: ${lowered(place)}`,
    districtText: (place: string, communes: number) =>
      `Ranh giới của ${communes} xã, phường, thị trấn thuộc ${lowered(place)}, mỗi nơi một số; chưa tô gì.`,
    count: 'Số xã',
    communes: 'Xã, phường, thị trấn',
    number: 'Số',
    remark: ({ year }: EditionWords) =>
      `Ranh giới năm ${year}, đã khái quát hóa; không phải ranh giới pháp lý.`,
  },
  snapshots: {
    title: 'Ba thời điểm, một tấm bản đồ',
    row: (when: string, total: number, of: number, named: number) =>
      `${when}: ${total}/${of} xã, biết tên ${named}.`,
    named: (count: number) => `biết tên ${count}`,
    counted: 'Được đếm',
    nameable: 'Biết tên',
  },
};

export type ChartMessages = typeof charts;
