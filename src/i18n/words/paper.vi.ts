import type { PaperMessages } from './paper-messages.ts';

export const paper: PaperMessages = {
  licence: (site, address) => `${site}${address ? ` (${address})` : ''}. Giấy phép CC BY 4.0.`,
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
  pack: {
    title: 'Trọn bộ để in',
    updated: (date) => `Bản ${date}`,
    contents: 'Trong bộ này',
    pages: 'trang %n–%m',
    page: 'trang %n',
    uses: {
      plan: 'theo Phụ lục IV, Công văn 5512/BGDĐT-GDTrH',
      pupil: 'mỗi em một bản, in hai mặt',
      teacher: 'cho giáo viên',
      cards: 'mỗi nhóm một bộ, cắt rời',
      map: 'mỗi nhóm một bản',
      key: 'cho giáo viên',
    },
  },
  cards: {
    title: 'Thẻ nguồn',
    published: (date) => `Đăng: ${date}`,
    place: (name) => `Nói về: ${name}`,
    country: 'cả nước',
    language: {
      vi: 'Nguyên văn tiếng Việt',
      en: 'Nguyên văn tiếng Anh',
      fr: 'Nguyên văn tiếng Pháp',
    },
    uses: { colour: 'tô màu', total: 'chỉ ghi tổng số', none: 'chưa tô được' },
  },
  blank: {
    mapName: 'Bản đồ trống',
    title: (when) => `Ở đâu một người giữ hai chức danh, ${when}?`,
    lead: 'Tô theo các thẻ. Số của từng xã tra ở trang sau.',
    inset: (name) => `${name}, phóng to`,
    key: 'Chú giải của nhóm: chọn cách tô, ghi số xã',
    count: 'xã',
    index: 'Số của từng xã trên bản đồ trống',
    indexLead: 'An Giang năm 2019. Trong mỗi huyện, thị xã, thành phố, số bắt đầu lại từ 1.',
  },
  key: {
    title: 'Đáp án: thẻ nào tô xã nào',
    lead: (when) =>
      `Bản đồ ${when}. Thẻ mới hơn quyết định, miễn là không nói về lúc muộn hơn; con số không kèm tên thì không tô được xã nào.`,
    card: 'Thẻ',
    says: 'Nguồn',
    use: 'Đánh dấu',
    effect: 'Vì sao',
    colours: (status, count, units) => `${status}, ${count} xã: ${units}`,
    wholeDistrict: (district) => `mọi xã của ${district}`,
    reasons: {
      total: 'Có con số, không có tên xã.',
      target: 'Là mục tiêu, chưa phải điều đã có.',
      district: 'Nói về cấp huyện, không nói về từng xã.',
      hamlet: 'Nói về khóm, ấp, là cấp khác.',
      later: 'Nói về lúc muộn hơn.',
      uncertain: 'Không chắc nói về lúc nào: có thể là muộn hơn.',
      overruled: 'Các nguồn không khớp; nguồn khác được theo.',
      other: 'Không nói về hiện trạng của xã nào.',
    },
    overtaken: (units, cards) =>
      cards
        ? `${units}: thẻ mới hơn (${cards}) quyết định.`
        : `${units}: một nguồn mới hơn quyết định.`,
    map: (when) => `Bản đồ đáp án, ${when}`,
    sum: (named, open) =>
      `${named} xã được tô; ${open} xã để ngỏ, vì không thẻ nào nêu tên ở thời điểm ấy.`,
  },
};
