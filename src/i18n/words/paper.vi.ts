import type { EditionWords } from './edition-words.ts';
import type { Reason } from '../../domain/status/card-verdict.ts';

/** The words of printed sheets. */
export const paper = {
  /** In the foot of each page: the site, its address if known, the licence. */
  licence: ({ site, licence }: EditionWords, address: string | undefined) =>
    `${site}${address ? ` (${address})` : ''}. Giấy phép ${licence}.`,
  /** Page number: `%n` is replaced by the number, `%m` by the number of pages. */
  counting: 'trang %n/%m',
  sources: 'Nguồn',
  subject: 'Giáo dục kinh tế và pháp luật 10',
  school: 'Trường',
  className: 'Lớp',
  pupil: 'Họ và tên',
  group: 'Nhóm',
  worksheet: 'Phiếu học tập',
  worksheetAnswers: 'Phiếu học tập, có đáp án',
  plan: 'Kế hoạch bài dạy',
  /** Everything for a lesson, in one file. */
  pack: {
    title: 'Trọn bộ để in',
    updated: (date: string) => `Bản ${date}`,
    contents: 'Trong bộ này',
    /** `%n` and `%m` are replaced by the first and the last page. */
    pages: 'trang %n–%m',
    page: 'trang %n',
    /** Purpose of each part. */
    uses: {
      plan: 'theo Phụ lục IV, Công văn 5512/BGDĐT-GDTrH',
      pupil: 'mỗi em một bản, in hai mặt',
      teacher: 'cho giáo viên',
      cards: 'mỗi nhóm một bộ, cắt rời',
      map: 'mỗi nhóm một bản',
      key: 'cho giáo viên',
    } satisfies Record<'plan' | 'pupil' | 'teacher' | 'cards' | 'map' | 'key', string>,
  },
  /** Source cards to cut out. */
  cards: {
    title: 'Thẻ nguồn',
    published: (date: string) => `Đăng: ${date}`,
    place: (name: string) => `Nói về: ${name}`,
    country: 'cả nước',
    uses: { colour: 'tô màu', total: 'chỉ ghi tổng số', none: 'chưa tô được' } satisfies Record<
      'colour' | 'total' | 'none',
      string
    >,
  },
  /** The blank map with its numbers. */
  blank: {
    mapName: 'Bản đồ trống',
    title: (when: string) => `Ở đâu một người giữ hai chức danh, ${when}?`,
    lead: 'Tô theo các thẻ. Số của từng xã tra ở trang sau.',
    inset: (name: string) => `${name}, phóng to`,
    key: 'Chú giải của nhóm: chọn cách tô, ghi số xã',
    count: 'xã',
    index: 'Số của từng xã trên bản đồ trống',
    indexLead: ({ province, year }: EditionWords) =>
      `${province} năm ${year}. Trong mỗi huyện, thị xã, thành phố, số bắt đầu lại từ 1.`,
  },
  /** The teacher's map with answers. */
  key: {
    title: 'Đáp án: thẻ nào tô xã nào',
    lead: (when: string) =>
      `Bản đồ ${when}. Thẻ mới hơn quyết định, miễn là không nói về lúc muộn hơn; con số không kèm tên thì không tô được xã nào.`,
    card: 'Thẻ',
    says: 'Nguồn',
    use: 'Đánh dấu',
    effect: 'Vì sao',
    colours: (status: string, count: number, units: string) => `${status}, ${count} xã: ${units}`,
    wholeDistrict: (district: string) => `mọi xã của ${district}`,
    /** Why a card does not decide, or not for all. */
    reasons: {
      total: 'Có con số, không có tên xã.',
      target: 'Là mục tiêu, chưa phải điều đã có.',
      district: 'Nói về cấp huyện, không nói về từng xã.',
      hamlet: 'Nói về khóm, ấp, là cấp khác.',
      later: 'Nói về lúc muộn hơn.',
      uncertain: 'Không chắc nói về lúc nào: có thể là muộn hơn.',
      overruled: 'Các nguồn không khớp; nguồn khác được theo.',
      other: 'Không nói về hiện trạng của xã nào.',
    } satisfies Record<Exclude<Reason, 'overtaken'>, string>,
    /** The numbers of the cards that decide, if they are among the cards. */
    overtaken: (units: string, cards: string | undefined) =>
      cards
        ? `${units}: thẻ mới hơn (${cards}) quyết định.`
        : `${units}: một nguồn mới hơn quyết định.`,
    map: (when: string) => `Bản đồ đáp án, ${when}`,
    sum: (named: number, open: number) =>
      `${named} xã được tô; ${open} xã để ngỏ, vì không thẻ nào nêu tên ở thời điểm ấy.`,
  },
};

export type PaperMessages = typeof paper;
