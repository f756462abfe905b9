import { capitalised as capital } from '../format.ts';
import type { EditionWords } from './edition-words.ts';

/** A published total: a number of communes out of all. */
type Published = { implementing: number; total: number };

/** The words of the home page's story, and of the drawings in it. */
export const story = {
  lead: ({ implementing, total }: Published, when: string, { reporter, where }: EditionWords) =>
    `${capital(when)}, ${reporter} đưa tin: ở ${where}, ${implementing} trong ${total} xã, phường, thị trấn có bí thư cấp ủy đồng thời là chủ tịch UBND. Một người, hai chức danh.`,
  total: {
    title: 'Mỗi ô là một xã',
    text: (all: number, not: number) =>
      `Ở ${all} xã, một người giữ cả hai chức danh: trang này gọi là có mô hình. Ở ${not} xã còn lại, bí thư và chủ tịch UBND là hai người.`,
  },
  named: {
    title: (named: number) => `${named} xã được nêu tên`,
    /** @param whole Districts all of whose communes are named, with their numbers. */
    text: (whole: string, named: number) =>
      whole
        ? `Bài báo nêu ${whole}: mọi xã ở đó đều có mô hình. ${named} xã ấy tô màu được trên bản đồ.`
        : `Các nguồn cùng thời điểm nêu tên ${named} xã.`,
    /** A district with the number of its communes. */
    whole: (district: string, units: number) => `${district} (${units})`,
  },
  floating: {
    title: (hidden: number, not: number) => `${hidden} và ${not} xã không biết ở đâu`,
    text: ({
      all,
      named,
      hidden,
      not,
    }: {
      all: number;
      named: number;
      hidden: number;
      not: number;
    }) =>
      `${all} trừ ${named} còn ${hidden}. Những xã ấy ở trong ${hidden + not} xã gạch chéo, lẫn với ${not} xã không có mô hình. Các nguồn cùng thời điểm không nói xã nào có, xã nào không.`,
  },
  later: {
    title: (when: string, all: number) => `${capital(when)}: ${all}`,
    text: ({
      all,
      total,
      district,
      min,
      units,
    }: {
      all: number;
      total: number;
      district: string;
      min: number;
      units: number;
    }) =>
      `Con số này là ${all} trong ${total}: chỉ ${total - all} xã không có mô hình. Vì thế ở ${district}, ít nhất ${min} trong ${units} xã phải có, dù không nguồn nào nêu hết tên. Dưới tên mỗi huyện là mức thấp nhất và cao nhất mà tổng số ấy cho phép.`,
  },
  yours: {
    title: 'Xã của bạn?',
    label: 'Tên xã, phường, thị trấn, cũ hay mới',
    text: 'Gõ tên để đọc một câu về nơi ấy và chia sẻ. Hoặc chạm một huyện trên bản đồ.',
    find: 'Tìm',
    toMap: 'Xem trên bản đồ',
  },
  /** Labels of the drawings. */
  have: (units: number) => `${units} có mô hình`,
  haveNot: (units: number) => `${units} không có`,
  hidden: (units: number) => `${units} có mô hình, không biết ở đâu`,
  hiddenNot: (units: number) => `${units} không có, không biết ở đâu`,
  /** What the drawings show, for screen readers. */
  squares: (all: number, not: number, total: number) =>
    `${total} ô vuông: ${all} ô có mô hình, ${not} ô không có.`,
  places: (named: number, when: string) =>
    `Bản đồ ${when}: ${named} xã được nêu tên có màu, phần còn lại gạch chéo.`,
  floatingDrawing: (hidden: number, not: number) =>
    `Bản đồ nhỏ, dưới đó ${hidden} ô có mô hình và ${not} ô không có, không biết ở đâu.`,
  ranges: (all: number, when: string) =>
    `Bản đồ ${when}, tổng số ${all}: dưới tên mỗi huyện là số xã thấp nhất và cao nhất.`,
  map: 'Bản đồ các huyện; mỗi huyện là một liên kết.',
  seriesTitle: 'Loạt bài',
  seriesRest: 'Các bài khác',
};

export type StoryMessages = typeof story;
