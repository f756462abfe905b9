// Long: every word of the interface in one dictionary.
import { capitalised as capital, lowered } from '../format.ts';
import { charts } from './charts.vi.ts';
import { PERIOD } from '../../domain/texts/lesson.ts';
import { paper } from './paper.vi.ts';
import { story } from './home.vi.ts';
import { sentence } from './sentence.vi.ts';
import { inLetters } from './small-numbers.ts';
import type { EditionWords } from './edition-words.ts';
import type { Claim, Measure, Source, SourcePart } from '../../domain/claims/claim.ts';
import type { MapLevel } from '../../domain/places/unit.ts';
import type { EntryKind } from '../../domain/search/site-search.ts';
import type { DistrictBounds } from '../../domain/status/reconciliation.ts';
import type { Tally } from '../../domain/status/tally.ts';
import type { Basis, Status } from '../../domain/status/status.ts';
import type { ENDINGS, HandoutKind } from '../../domain/texts/handout.ts';
import type { ActivityKind, Aim, Part } from '../../domain/texts/lesson.ts';
import type { PageId } from '../../domain/texts/page.ts';

/** A published total: a number of units out of all. */
type Published = { implementing: number; total: number };
/** What is known of a level at a date; `total` is the published one, if there is one. */
type News = {
  when: string;
  level: MapLevel;
  units: number;
  total: number | undefined;
  named: number;
  carried: number;
};
/** Every unit of a level, in one word. */
const LEVEL_SHORT = { commune: 'xã', district: 'huyện' } satisfies Record<MapLevel, string>;

/** Every word of the interface in Vietnamese. */
export const vi = {
  site: {
    skip: 'Đến nội dung chính',
    menu: 'Các trang',
    menuButton: 'Menu',
    otherLanguage: 'English',
  },
  nav: {
    home: 'Trang chủ',
    map: 'Bản đồ',
    articles: 'Bài viết',
    places: 'Địa phương',
    glossary: 'Thuật ngữ',
    sources: 'Nguồn',
    data: 'Dữ liệu',
    teach: 'Dạy học',
    quiz: 'Trắc nghiệm',
    'evidence-map': 'Lập bản đồ bằng chứng',
    search: 'Tìm',
    licences: 'Giấy phép',
  } satisfies Record<Exclude<PageId, 'embed'>, string>,
  teach: {
    title: (lessons: number) =>
      `Dạy ${lessons > 0 ? `${inLetters(lessons, 'vi')} tiết ` : 'học '}về chính quyền địa phương với một thí điểm có thật`,
    description: (lessons: number) =>
      lessons === 0
        ? 'Trắc nghiệm, hoạt động trên lớp, bản dùng khi không có mạng.'
        : `${capital(inLetters(lessons, 'vi'))} tiết Giáo dục kinh tế và pháp luật lớp 10: kế hoạch bài dạy, phiếu học tập, trình chiếu, trắc nghiệm, bản dùng khi không có mạng.`,
    heading: 'Dạy học',
    lead: (lessons: number) =>
      lessons === 0
        ? 'Trắc nghiệm và hoạt động trên lớp, không cần mạng, không cần tài khoản.'
        : `${capital(inLetters(lessons, 'vi'))} tiết cho môn Giáo dục kinh tế và pháp luật, lớp 10, chủ đề chính quyền địa phương. In ra là dạy được, không cần mạng, không cần tài khoản.`,
    period: (n: number, minutes: number) => `Tiết ${n} · ${minutes} phút`,
    /** Link to the file with everything for a lesson, and its contents, by lesson. */
    pack: 'Tải trọn bộ để in',
    packHolds: [
      'Gồm kế hoạch bài dạy, phiếu học tập và phiếu có đáp án.',
      'Gồm kế hoạch bài dạy, phiếu học tập, phiếu có đáp án, thẻ nguồn và bản đồ trống.',
    ] satisfies readonly string[],
    inClass: 'Mở trên lớp',
    present: 'Trình chiếu trong trình duyệt',
    plan: 'Kế hoạch bài dạy',
    toChange: 'Tải riêng từng phần',
    quiz: 'Trắc nghiệm',
    quizText:
      'Trả lời xong là biết ngay đúng sai, kèm câu trích làm chứng. Kết quả chỉ lưu trên máy của học sinh; không tài khoản, không gửi đi đâu.',
    remarks: 'Lưu ý với giáo viên',
    /** Audience of the lessons. */
    grade: 'Lớp 10',
    handouts: {
      pack: 'Trọn bộ để in',
      plan: 'Kế hoạch bài dạy, sửa được',
      slides: 'Trình chiếu kèm ghi chú, sửa được',
      pupil: 'Phiếu học tập',
      teacher: 'Phiếu học tập có đáp án',
      cards: 'Thẻ nguồn để cắt và bản đồ trống',
      key: 'Bản đồ và bảng đáp án',
    } satisfies Record<HandoutKind, string>,
    formats: { pdf: 'PDF', docx: 'Word', pptx: 'PowerPoint' } satisfies Record<
      (typeof ENDINGS)[HandoutKind],
      string
    >,
    /** In a document of its own. */
    document: {
      sources: 'Nguồn của các con số',
      footer: ({ site, licence }: EditionWords) => `${site} · ${licence}`,
    },
  },
  /** The quiz; `%s` is a placeholder. */
  quiz: {
    /** Of the result that is copied. */
    copyTitle: ({ title }: EditionWords) => `Trắc nghiệm “${title}”`,
    title: 'Trắc nghiệm: từ hai chức danh đến cách đọc bằng chứng',
    description: (questions: number, { province }: EditionWords) =>
      `${questions} câu hỏi về chính quyền xã và một thí điểm ở ${province}. Trả lời xong biết ngay đúng sai, kèm câu trích của nguồn. Không cần tài khoản.`,
    heading: 'Trắc nghiệm',
    lead: (questions: number) =>
      `${questions} câu, từ dễ đến khó: ai làm gì ở xã, con số nói được đến đâu, và đọc bằng chứng thế nào. Sau mỗi câu là câu trích của nguồn, với ngày tháng.`,
    /** Where answers are stored; shown only with script. */
    kept: 'Không cần tài khoản, không gửi đi đâu: câu trả lời chỉ lưu trên máy này.',
    questions: 'Các câu hỏi',
    number: (n: number, of: number) => `Câu ${n}/${of}`,
    /** Before the list to match with. */
    matchWith: 'Nối với',
    chooseUnit: { district: 'Chọn một nơi', commune: 'Chọn một phường, xã' } satisfies Record<
      MapLevel,
      string
    >,
    /** Initial option. */
    nothing: 'chọn…',
    mapOf: (place: string, units: number) =>
      `Bản đồ ${place}, ${units} nơi, không tô màu. Mỗi nơi có tên trong danh sách chọn.`,
    mapHint: 'Chạm vào bản đồ, hoặc chọn trong danh sách.',
    check: 'Kiểm tra',
    next: 'Câu tiếp theo',
    toResult: 'Xem kết quả',
    answerAndEvidence: 'Đáp án và bằng chứng',
    answer: 'Đáp án',
    anyOf: 'Nơi nào cũng đúng',
    readOn: 'Đọc thêm',
    result: 'Kết quả',
    name: 'Họ và tên',
    class: 'Lớp',
    fieldsHint: 'Không bắt buộc. Chỉ hiện trong bản sao chép và bản in, không lưu lại.',
    copy: 'Sao chép kết quả',
    print: 'In kết quả',
    restart: 'Làm lại từ đầu',
    copied: 'Đã sao chép. Dán vào thư hay tin nhắn để nộp.',
    copyBlocked: 'Trình duyệt không cho sao chép. Hãy chọn và sao chép đoạn dưới đây:',
    date: 'Ngày',
    /** Answer sheet for the teacher. */
    key: 'Đáp án',
    keyHint: 'Bằng chứng của từng câu có ở trang này, bản trên mạng.',
    /** Messages of the script. */
    script: {
      right: 'Đúng.',
      wrong: 'Chưa đúng.',
      /** Which of the pairs are right. */
      pairs: 'Đúng %s/%s cặp.',
      unfinished: 'Hãy trả lời trước đã.',
      progress: 'Đã làm %s/%s, đúng %s',
      marks: { right: 'đáp án', wrong: 'bạn chọn' },
      score: 'Đúng %s trong %s câu.',
      noneYet: 'Bạn chưa trả lời câu nào.',
      yours: 'Trả lời',
      notAnswered: 'chưa trả lời',
      again: 'Nên đọc lại',
      notKept: 'Trình duyệt này không cho lưu: đóng trang thì câu trả lời mất.',
      /** First line of the result as text; then the lines of a right and of a wrong answer. */
      copy: {
        line: '%s. %s: %s',
        right: 'đúng',
        wrong: 'chưa đúng',
        open: 'chưa trả lời',
      },
    },
  },
  /** The licences page. */
  licences: {
    title: 'Giấy phép',
    description:
      'Phần mềm, kiểu chữ và ranh giới của người khác có trong trang này, từng thứ theo giấy phép nào, kèm toàn văn.',
    lead: 'Trang không lấy gì từ máy chủ khác. Những gì của người khác mà trang đưa đến máy bạn được kê ở đây, kèm toàn văn giấy phép.',
    packages: 'Phần mềm và kiểu chữ',
    columns: { name: 'Tên', licence: 'Giấy phép' } satisfies Record<'name' | 'licence', string>,
    /** Purpose of a package, by name. */
    uses: {
      leaflet: 'Kéo và phóng to bản đồ',
      'workbox-core': 'Bản dùng khi không có mạng',
      'workbox-precaching': 'Bản dùng khi không có mạng',
      'workbox-routing': 'Bản dùng khi không có mạng',
      'workbox-strategies': 'Bản dùng khi không có mạng',
      '@fontsource/source-serif-4': 'Kiểu chữ của tiêu đề trên trang',
      '@expo-google-fonts/source-serif-4':
        'Kiểu chữ của tiêu đề trên tờ in và trong hình đi kèm đường dẫn',
      '@expo-google-fonts/be-vietnam-pro': 'Kiểu chữ của tờ in và trong hình đi kèm đường dẫn',
    } as Readonly<Record<string, string>>,
    ours: 'Của chúng tôi',
    quotations: 'Lời trích thuộc về nguồn ghi bên cạnh.',
    boundaries: 'Ranh giới',
    texts: 'Toàn văn giấy phép',
    code: 'Mã nguồn của trang',
    content: 'Lời văn và dữ liệu tình trạng',
  },
  footer: {
    boundaries: ({ boundaries }: EditionWords) =>
      `Ranh giới: ${boundaries.credit} Đã khái quát hóa; không phải ranh giới pháp lý.`,
    words: ({ licence }: EditionWords) => `Lời văn và dữ liệu tình trạng: ${licence}.`,
    code: ({ boundaries: { licence } }: EditionWords) =>
      licence === 'MIT'
        ? 'Mã nguồn và ranh giới: giấy phép MIT.'
        : `Mã nguồn: giấy phép MIT. Ranh giới: ${licence}.`,
    history: ({ districts, communes, year, since, province, mergedWith }: EditionWords) =>
      `Bản đồ vẽ ${districts} huyện và ${communes} xã của năm ${year}. Từ ${since}, cấp huyện kết thúc hoạt động${mergedWith ? ` và ${province} hợp nhất với ${mergedWith}` : ''}.`,
  },
  status: {
    implementing: 'Có mô hình',
    'not-implementing': 'Không có mô hình',
    'not-named': 'Chưa rõ',
  } satisfies Record<Status, string>,
  basis: { stated: 'nguồn cùng thời điểm', carried: 'nguồn cũ hơn' } satisfies Record<
    Basis,
    string
  >,
  /** Stands in brackets after `not-named`, as a basis does after the other statuses. */
  unnamed: 'chưa nguồn nào nêu tên',
  /** Statuses across time, which have no date of their own. */
  everStatus: {
    named: 'Từng được nêu tên',
    never: 'Chưa từng được nêu tên',
    /** Left out of a complete list of a date. */
    unlisted: (when: string) => `Không có trong danh sách ${when}`,
  },
  level: { commune: 'Cấp xã', district: 'Cấp huyện' } satisfies Record<MapLevel, string>,
  levels: {
    commune: (units) => `${units} xã, phường, thị trấn`,
    district: (units) => `${units} huyện, thị xã, thành phố`,
  } satisfies Record<MapLevel, (units: number) => string>,
  home: {
    story,
    description: ({ implementing, total }: Published, year: number, { province }: EditionWords) =>
      `Năm ${year}, ${implementing} trong ${total} xã của ${province} được báo có bí thư đồng thời là chủ tịch UBND. Bản đồ cho thấy nguồn nào nói gì về từng xã, và điều gì chưa ai nói.`,
    /** The question, in two parts that are styled differently. */
    question: ({ implementing, total }: Published): [figure: string, rest: string] => [
      `${implementing} trong ${total}.`,
      'Nhưng là những xã nào?',
    ],
    chart: ({
      stated,
      hidden,
      not,
      total,
    }: {
      stated: number;
      hidden: number;
      not: number;
      total: number;
    }) => ({
      stated: `${stated} nơi có mô hình, biết tên`,
      hidden: `${hidden} nơi có mô hình, chưa rõ ở đâu`,
      not: `${not} nơi không có mô hình, chưa rõ ở đâu`,
      summary: `Trong ${total} xã, phường, thị trấn: ${stated} nơi có mô hình và biết tên, ${hidden} nơi có mô hình nhưng chưa rõ ở đâu, ${not} nơi không có mô hình và cũng chưa rõ ở đâu.`,
    }),
    on: 'Đi tiếp',
    placesTitle: 'Tìm huyện của bạn',
    placesText: ({ districts }: EditionWords) =>
      `${districts} huyện, thị xã, thành phố: xã nào có tên, xã nào chưa, và về sau thành gì.`,
    glossaryTitle: 'Tra thuật ngữ',
    glossaryText: 'Cấp ủy, hội đồng, ủy ban, nhất thể hóa: nghĩa ngắn gọn, bằng hai thứ tiếng.',
    mapTitle: 'Xem bản đồ',
    mapText: 'Chọn một xã, xem nguồn nào nói gì, ngày nào, và điều gì chưa biết.',
    teachTitle: 'Dạy với trang này',
    teachText: (lessons: number) =>
      lessons === 0
        ? 'Trắc nghiệm và hoạt động trên lớp.'
        : `${capital(inLetters(lessons, 'vi'))} tiết học lớp 10 in ra là dạy được: kế hoạch bài dạy, phiếu học tập, trình chiếu, trắc nghiệm.`,
    checkTitle: 'Kiểm tra nguồn',
    checkText: 'Từng nguồn, từng trích dẫn, và cách một xã có được màu của nó.',
    mapLink: 'Mở bản đồ',
  },
  map: {
    title: 'Bản đồ: xã nào, huyện nào, theo nguồn nào',
    description: ({ communes, districts, province, year }: EditionWords) =>
      `Bản đồ ${communes} xã và ${districts} huyện của ${province} năm ${year}, tô màu theo điều các nguồn nói về việc bí thư cấp ủy đồng thời là chủ tịch UBND.`,
    /** The headline of a date. Without a published total: only how many are named. */
    news: ({ when, level, units, total, named, carried }: News) => {
      const of = `${units} ${LEVEL_SHORT[level]}`;
      if (total === undefined)
        return `${capital(when)}: biết tên ${named + carried}/${of} có mô hình. Không rõ tổng số.`;
      const known =
        named + carried === total && carried === 0
          ? `Biết tên cả ${total}.`
          : carried <= named
            ? `Biết tên ${named}.`
            : named === 0
              ? `Biết tên ${carried}, từ nguồn cũ hơn.`
              : `Biết tên ${named}, và ${carried} từ trước.`;
      return `${capital(when)}: ${total}/${of} có mô hình. ${known}`;
    },
    newsEver: ({ level, units, named }: Pick<News, 'level' | 'units' | 'named'>) =>
      `Mọi thời điểm: ${named}/${units} ${LEVEL_SHORT[level]} từng được nêu tên là có mô hình.`,
    summary: ({
      when,
      implementing,
      total,
      stated,
      carried,
      unstated,
      hidden,
      not,
      whole,
    }: {
      when: string;
      /** Names of districts all of whose communes are stated to implement. */
      whole: string;
      implementing: number;
      total: number;
      stated: number;
      carried: number;
      unstated: number;
      hidden: number;
      not: number;
    }) =>
      `${capital(when)}: ${implementing} trong ${total} xã, phường, thị trấn có mô hình. ` +
      (stated === 0
        ? `Nguồn cùng thời điểm không nêu tên nơi nào, cả trong ${not} nơi không có.`
        : `Nguồn cùng thời điểm nêu tên ${stated} nơi${whole ? ` (toàn bộ ${whole})` : ''}. Trong ${unstated} nơi còn lại, ${hidden} nơi có và ${not} nơi không, nhưng không nguồn nào nói là nơi nào.`) +
      (carried > 0 ? ` Nguồn cũ hơn nêu tên ${carried} nơi.` : ''),
    districtSummary: ({
      implementing,
      total,
      names,
      not,
    }: {
      implementing: number;
      total: number;
      names: string;
      not: number;
    }) =>
      `Ở cấp huyện: ${implementing} trong ${total} nơi, là ${names}; ${not} nơi còn lại thì không, vì nguồn liệt kê đầy đủ.`,
    /** Districts at a date without a total of their own. */
    districtsNamed: ({ names }: { names: string }) =>
      `Ở cấp huyện không nguồn nào cho con số của cả tỉnh.${names ? ` Cho đến lúc ấy, các nguồn nêu tên ${names}.` : ''}`,
    everSummary: ({
      named,
      total,
      districts,
    }: {
      named: number;
      total: number;
      districts: string;
    }) =>
      `Tính mọi thời điểm, ${named} trong ${total} xã, phường, thị trấn từng được một nguồn nêu tên là có một người giữ cả hai chức danh; ${total - named} nơi chưa từng.${districts ? ` Ở cấp huyện, từng được nêu tên: ${districts}.` : ''} Đây không phải là con số của một ngày nào.`,
    at: 'Thời điểm',
    ever: 'mọi thời điểm',
    boundsTitle: (when: string) => `Mỗi huyện có bao nhiêu xã có mô hình, ${when}`,
    boundsLead: ({
      total,
      not,
      districts,
      open,
    }: {
      total: number;
      not: number;
      districts: number;
      open: boolean;
    }) =>
      'Không nguồn nào cho con số của từng huyện. ' +
      (open
        ? `Con số ${total} của cả tỉnh cũng chưa nói được gì về riêng một huyện nào: mỗi huyện có thể không có nơi nào, cũng có thể tất cả đều có.`
        : `Nhưng ${total} nơi có và ${not} nơi không đều nằm trong ${districts} huyện, nên mỗi huyện có một mức thấp nhất và một mức cao nhất.`),
    region: ({ province, year }: EditionWords) => `Bản đồ ${province} năm ${year}`,
    levelLegend: 'Xem theo',
    /** Short names of the levels, for the switch. */
    levels: {
      commune: (units) => `Cấp xã (${units})`,
      district: (units) => `Cấp huyện (${units})`,
    } satisfies Record<MapLevel, (units: number) => string>,
    viewLegend: 'Hiển thị',
    views: { map: 'Bản đồ', tiles: 'Dạng ô', table: 'Bảng' } satisfies Record<
      'map' | 'tiles' | 'table',
      string
    >,
    /** What a date says of a level, below its name: the published total, or how many are named. */
    count: ({ at, units, total, named, carried }: Omit<News, 'when' | 'level'> & { at: string }) =>
      at === 'ever'
        ? `${named + carried} có tên`
        : total === undefined
          ? `≥ ${named + carried}/${units}`
          : `${total}/${units}`,
    target: ({ value, of, due }: { value: number; of: number; due: string }) => ({
      title: `Mục tiêu đến ${due}`,
      figure: `${value}/${of}`,
      note: 'mục tiêu, không phải kết quả',
    }),
    legend: 'Chú giải',
    legendHint: 'Chạm một dòng để chỉ xem các xã ấy; chạm lại để bỏ chọn.',
    unitList: { commune: 'Các xã trên bản đồ', district: 'Các huyện trên bản đồ' } satisfies Record<
      MapLevel,
      string
    >,
    notNamedNote: ({ unstated, hidden, not }: { unstated: number; hidden: number; not: number }) =>
      `Gạch chéo không có nghĩa là không: trong ${unstated} nơi nguồn lúc ấy không nêu, ${hidden} có, ${not} không.`,
    everNote: 'Gạch chéo không có nghĩa là không: chưa nguồn nào nói nơi ấy từng có mô hình.',
    carriedNote:
      'Chấm sáng: nguồn nêu tên nơi ấy cũ hơn thời điểm này, và cho đến thời điểm này chưa nguồn nào nói khác. Nơi ấy có thể đã thay đổi.',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    reset: 'Cả tỉnh',
    fullScreen: 'Toàn màn hình',
    twoFingers: 'Dùng hai ngón tay để di chuyển bản đồ',
    sheet: { more: 'Mở rộng', less: 'Thu gọn' },
    readTitle: 'Cách đọc bản đồ',
    skipToTable: 'Bỏ qua bản đồ, đến bảng',
    /** Link below the chart of bounds to their table. */
    boundsTable: 'Từng huyện bằng lời, với lý do, trong bảng',
    hint: 'Chạm vào một xã để xem nguồn. Một ngón cuộn trang, hai ngón dời bản đồ; các nút cũng làm được như vậy.',
    keysTitle: 'Dùng bằng bàn phím',
    keys: [
      ['Tab', 'vào bản đồ, ra khỏi bản đồ'],
      ['↑ ↓', 'nơi sau, nơi trước'],
      ['Page Up, Page Down', 'huyện trước, huyện sau'],
      ['A–Z', 'đến tên bắt đầu bằng những chữ ấy'],
      ['Enter', 'chọn và mở phần nguồn'],
      ['Esc', 'đóng, bỏ chọn'],
      ['+ −', 'phóng to, thu nhỏ'],
      ['Shift và mũi tên', 'dời bản đồ'],
      ['0', 'xem cả tỉnh'],
      ['?', 'mở hướng dẫn này'],
    ] satisfies readonly (readonly [keys: string, effect: string])[],
    panelTitle: 'Chọn một xã',
    panelHint:
      'Chạm một xã hoặc huyện trên bản đồ hay trong bảng để xem vì sao nơi ấy có màu như vậy.',
    panelExamples: 'Ví dụ:',
    close: 'Đóng',
    neighbours: 'Giáp với',
    noScript:
      'Bản đồ vẫn đầy đủ khi không có JavaScript; chi tiết của từng xã nằm trong bảng bên dưới.',
    attribution: ({ boundaries }: EditionWords) => `Ranh giới © ${boundaries.holders}`,
    /** Sources of a date's total and colours. */
    credit: (total: { figure: string; source: string } | undefined) =>
      (total ? `Con số ${total.figure} của cả tỉnh: ${total.source}. ` : '') +
      'Màu của từng nơi: theo các nguồn trích trong bảng và ở trang Nguồn.',
    licence: ({ boundaries, licence }: EditionWords) =>
      `Ranh giới © ${boundaries.holders}, đã giản lược. Lời văn và dữ liệu tình trạng: ${licence}.`,
    address: 'Địa chỉ của khung hình này',
  },
  find: {
    label: 'Tìm xã, huyện',
    example: ({ examples }: EditionWords) => `Ví dụ: ${examples.unit}`,
    /** `%s` is replaced by the number. */
    found: '%s nơi khớp; ↑ ↓ để xem, Enter để chọn.',
    /** Why a result matches: `%s` is the unit of today. */
    later: 'nay thuộc %s',
    none: 'Không có xã, huyện nào tên như vậy. Hãy gõ ít chữ hơn.',
  },
  locate: {
    button: 'Tôi đang ở đâu?',
    privacy: 'Vị trí chỉ dùng trong trang này, không gửi đi đâu.',
    searching: 'Đang hỏi vị trí của thiết bị…',
    /** `%s` is replaced by the unit, then the accuracy. */
    here: ({ year }: EditionWords) =>
      `Theo ranh giới năm ${year}, bạn đang ở %s. Sai số của thiết bị khoảng %s, và ranh giới trên bản đồ đã giản lược.`,
    /** Several communes of one district are within the accuracy. */
    near: ({ year }: EditionWords) =>
      `Theo ranh giới năm ${year}, bạn đang ở %s. Sai số của thiết bị khoảng %s, nên không nói được xã nào. Hãy gõ tên xã vào ô tìm.`,
    unclear:
      'Sai số của thiết bị khoảng %s, nên không nói được bạn đang ở xã nào, huyện nào. Hãy gõ tên xã vào ô tìm.',
    outside: ({ province, year }: EditionWords) =>
      `Bạn đang ở ngoài địa giới ${province} năm ${year}. Vẫn có thể gõ tên xã vào ô tìm.`,
    denied: 'Trình duyệt không cho trang biết vị trí. Hãy gõ tên xã vào ô tìm.',
    unavailable: 'Thiết bị không xác định được vị trí. Hãy gõ tên xã vào ô tìm.',
  },
  changes: {
    title: 'Khác nhau giữa hai thời điểm',
    note: 'Khác nhau là ở điều các nguồn nói: một nơi mới được nêu tên có thể đã có mô hình từ trước.',
    compare: 'So với',
    compareNone: 'không so sánh',
    /** Only adjacent dates are compared. */
    neighbours: 'Có nhiều thời điểm, nên mỗi thời điểm chỉ được so với thời điểm ngay trước.',
    pair: (from: string, to: string) => `${capital(from)} so với ${to}`,
    /** `named`: how many of the difference a source names. */
    total: ({ from, to, of, named }: { from: number; to: number; of: number; named: number }) =>
      `Cả tỉnh: ${from}, sau đó ${to} trong ${of} xã; ` +
      (to === from
        ? 'con số không đổi.'
        : `${to < from ? 'bớt' : 'thêm'} ${Math.abs(to - from)} xã, ${named === 0 ? 'không xã nào được nêu tên' : `${named} xã được nêu tên`}.`),
    change: (from: string, to: string) => `Trước: ${from.toLowerCase()}. Sau: ${to.toLowerCase()}.`,
    /** For two dates without a known change. */
    none: 'Các nguồn không nói gì khác về nơi nào.',
    marked: 'Những nơi này có dấu chấm tròn trên bản đồ.',
  },
  take: {
    title: 'Tải về và chia sẻ',
    share: 'Chia sẻ',
    copyLink: 'Sao chép liên kết',
    copied: 'Đã sao chép.',
    copyBlocked: 'Trình duyệt không cho sao chép. Hãy tự chọn và sao chép dòng này:',
    svg: 'Hình SVG',
    png: 'Hình PNG cho điện thoại',
    wide: 'Hình PNG cho trang chiếu',
    csv: 'Bảng đang xem (CSV)',
    workbook: 'Toàn bộ dữ liệu (Excel)',
    print: 'In bản đồ',
    failed: 'Trình duyệt không tạo được hình. Hãy thử hình SVG, hoặc in bản đồ.',
    embed: 'Nhúng vào trang khác',
    embedHint:
      'Sao chép đoạn này vào trang của bạn; khung tự co giãn và mở đúng những gì đang xem.',
    copyEmbed: 'Sao chép mã nhúng',
  },
  embed: {
    title: ({ province, year, site }: EditionWords) => `${province} ${year}: ${lowered(site)}`,
    description: ({ communes, districts, province, year }: EditionWords) =>
      `Bản đồ để nhúng: ${communes} xã và ${districts} huyện của ${province} năm ${year}, theo điều các nguồn nói.`,
    full: 'Mở trang đầy đủ',
    tools: 'Tìm kiếm, cấp, cách xem',
    source: 'Nguồn',
  },
  /** Announcements for screen readers; `%s` is replaced by names and numbers. */
  spoken: {
    inFrame: 'Trong khung có %s nơi.',
    highlighted: 'Làm nổi: %s.',
    allShown: 'Hiện tất cả.',
    rows: 'Bảng còn %s dòng.',
    nothingChosen: 'Đã bỏ chọn.',
  },
  /** Bounds of a district. */
  bounds: {
    text: ({
      min,
      max,
      units,
      total,
      because,
    }: {
      min: number;
      max: number;
      units: number;
      /** The province's total. */
      total: number;
      because: DistrictBounds['because'];
    }) => {
      if (min === 0 && max === units)
        return `từ 0 đến ${units}: tổng ${total} của cả tỉnh chưa cho biết gì về riêng nơi này`;
      const least = {
        named: `vì nguồn nêu tên ${min} nơi`,
        count: 'theo con số của chính nơi này',
        minimum: 'vì huyện nào cũng được báo là có',
        total: `vì các huyện khác cộng lại nhiều nhất chỉ có ${total - min} trong ${total}`,
        nothing: '',
      }[because.min];
      const most = {
        units: '',
        named: 'vì nguồn nêu tên những nơi không có',
        count: 'theo con số của chính nơi này',
        total: `vì các huyện khác cộng lại có ít nhất ${total - max} trong ${total}`,
      }[because.max];
      if (min === max) return `đúng ${min} trong ${units}, ${least || most}`;
      return `ít nhất ${min}${least && `, ${least}`}; nhiều nhất ${max} trong ${units}${most && `, ${most}`}`;
    },
    panel: (district: string) => `Số xã có mô hình trong ${district}`,
    ofDistrict: 'Số xã có mô hình trong huyện',
    district: 'Huyện',
    units: 'Số xã',
    named: 'Biết tên',
    least: 'Thấp nhất',
    most: 'Cao nhất',
    why: 'Vì sao',
    key: {
      named: 'biết tên',
      least: 'chắc chắn có, chưa rõ ở đâu',
      most: 'có thể có',
      units: 'tổng số xã',
    },
    summary: ({ when, rows }: { when: string; rows: string }) =>
      `Số xã có mô hình theo huyện, ${when}: ${rows}.`,
    row: ({ name, min, max, units }: { name: string; min: number; max: number; units: number }) =>
      min === max ? `${name} ${min} trong ${units}` : `${name} từ ${min} đến ${max} trong ${units}`,
  },
  quotation: {
    ours: 'bản dịch của chúng tôi',
    original: 'Bản gốc',
    copy: 'Bản lưu',
    findCopy: 'Tìm bản lưu',
    machine: 'Bản dịch máy của trang đăng lại',
  },
  table: {
    captions: {
      commune: (units, when, { province }) =>
        `${units} xã, phường, thị trấn của ${province}, ${when}`,
      district: (units, when) =>
        `${units} huyện, thị xã, thành phố: chức danh của chính cấp huyện, ${when}`,
    } satisfies Record<MapLevel, (units: number, when: string, edition: EditionWords) => string>,
    filter: 'Lọc theo tên',
    /** Links to the rows of each district. */
    jump: 'Đến các xã của',
    /** `%s` is replaced by the number shown. */
    shown: (of: number) => `%s trong ${of} dòng`,
    name: 'Tên',
    kind: 'Loại',
    district: 'Thuộc',
    status: 'Tình trạng',
    evidence: 'Căn cứ',
    sortBy: (column: string) => `Sắp theo ${column.toLowerCase()}`,
    /** By sources of dates up to the one shown. */
    notNamed: 'Cho đến lúc ấy, chưa nguồn nào nêu tên nơi này.',
    /** The unit's status at each date. */
    history: 'Qua các thời điểm',
    sources: 'Nguồn',
    inTime: 'Nguồn của thời điểm khác',
    /** Heading of the quotations of all sources in a table. */
    quotations: 'Các nguồn nói gì về những nơi này',
    /** One letter for each status, explained in the head of a table. */
    codes: { implementing: 'C', 'not-implementing': 'K', 'not-named': '?' } satisfies Record<
      Status,
      string
    >,
    wholeDistrict: 'nguồn nói về toàn bộ huyện, thành phố',
    excluded: 'suy ra từ danh sách đầy đủ',
    published: 'đăng',
  },
  fate: {
    changed: (kind: string, on: string) => `Thành ${kind} từ ${on}.`,
    merged: (into: string, on: string) => `Nhập vào ${into} từ ${on}.`,
    successors: (names: string, { since }: EditionWords) => `Từ ${since} thuộc ${names}.`,
    divided: (names: string, { since }: EditionWords) => `Từ ${since} chia về ${names}.`,
    abolished: ({ since }: EditionWords) => `Cấp huyện kết thúc hoạt động từ ${since}.`,
  },
  article: {
    published: 'Đăng',
    minutes: (n: number) => `đọc ${n} phút`,
    contents: 'Trong bài',
    sources: 'Nguồn của bài này',
    otherLanguage: 'Đọc bản tiếng Anh',
    /** The button that opens a note. */
    note: (n: number, publisher: string) => `Nguồn ${n}: ${publisher}`,
    derived: 'Con số này từ đâu ra',
    howDerived: 'Các con số được suy ra như thế nào',
    updated: 'sửa',
    terms: 'Thuật ngữ trong bài',
    tableLabel: 'Bảng, cuộn ngang được',
    series: 'Loạt bài',
    part: (n: number, of: number) => `Bài ${n} trong ${of}`,
    previous: 'Bài trước',
    next: 'Bài tiếp theo',
    /** The links at the end. */
    goOn: 'Đọc tiếp',
    all: 'Cả loạt bài',
    seriesTitle: ({ site, province }: EditionWords) => `Loạt bài: ${lowered(site)} ở ${province}`,
    seriesDescription: ({ province }: EditionWords) =>
      `Các bài theo thứ tự: mô hình là gì, từ đâu mà có, ${province} làm từng bước, điều gì đã đổi, điều gì còn tranh luận, và chuyện về sau.`,
    seriesLead:
      'Đọc lần lượt, hoặc bắt đầu từ điều bạn muốn biết. Mỗi con số trong bài đều mở ra được câu trích của nguồn.',
    cite: 'Trích dẫn bài này',
    citation: (
      {
        title,
        updated,
        address,
      }: {
        title: string;
        updated: string;
        address: string | undefined;
      },
      edition: EditionWords,
    ) => `“${title}”, ${edition.title}. Bản ngày ${updated}.${address ? ` ${address}` : ''}`,
    citeLicence: ({ licence }: EditionWords) =>
      `Lời văn và hình của chúng tôi: ${licence}. Câu trích thuộc về nguồn của chúng.`,
  },
  glossary: {
    title: 'Thuật ngữ',
    description:
      'Các từ của lĩnh vực này, nghĩa ngắn gọn, và nguồn của cách gọi bằng tiếng Anh: cấp ủy, hội đồng nhân dân, ủy ban nhân dân, nhất thể hóa, biên chế…',
    lead: 'Các từ hay gặp trong loạt bài, cùng vài từ của riêng cách làm ở đây. Dưới mỗi từ là nơi in cách gọi tiếng Anh, hoặc lời báo rằng đó là cách gọi của chúng tôi.',
    letters: 'Theo chữ cái',
    rendered: 'Tiếng Anh theo',
    ours: 'Cách gọi tiếng Anh là của chúng tôi.',
  },
  report: {
    /** The link. */
    words: 'Báo lỗi nội dung',
    subject: (title: string) => `Chỗ sai: ${title}`,
    body: ({ title, path }: { title: string; path: string }) =>
      `Trang: ${title}\nĐịa chỉ: ${path}\n\nChỗ sai:\n\n\nNên sửa thành:\n\n\nNguồn (tên, ngày, địa chỉ):\n`,
  },
  feed: {
    subtitle: ({ province }: EditionWords) =>
      `Loạt bài và tấm bản đồ về một mô hình ở ${province}, mỗi con số kèm câu trích.`,
    link: 'Theo dõi bài mới (RSS)',
    /** What the pictures show that go with links. */
    pictureOf: {
      site: ({ province, year, communes }: EditionWords) =>
        `${province}, ${year}: bản đồ ${communes} xã, tô màu những xã có nguồn nêu tên.`,
      article: (title: string) => `Biểu đồ của bài “${title}”.`,
      place: (name: string, { province, year }: EditionWords) =>
        `Bản đồ ${name}, ${province}, ${year}: từng xã có mô hình, không có, hay chưa rõ.`,
    },
    /** On such pictures. */
    range: ({ min, max, units }: Record<'min' | 'max' | 'units', number>) =>
      `Theo mọi tổng số đã công bố: thấp nhất ${min}, cao nhất ${max} trong ${units} nơi.`,
    picture: 'Gạch chéo: chưa rõ, chưa nguồn nào nêu tên.',
  },
  /** Derivation of computed figures. */
  derived: {
    units: (when, { units }) => `${units}: số đơn vị có trong danh mục, ${when}.`,
    implementing: (when, { implementing }) => `${implementing}: tổng đã công bố, ${when}.`,
    notImplementing: (when, { units, implementing, notImplementing }) =>
      `${notImplementing} = ${units} − ${implementing}: số đơn vị trừ tổng đã công bố, ${when}.`,
    notNamed: (when, { notNamed }) => `${notNamed}: số nơi chưa nguồn nào nêu tên cho đến ${when}.`,
    named: (when, { stated, carried }) =>
      `${stated.implementing + carried.implementing} = ${stated.implementing} + ${carried.implementing}: nơi được nguồn cùng thời điểm nêu tên, và nơi được nguồn cũ hơn nêu tên, ${when}.`,
    unstated: (when, { units, stated, unstated }) =>
      `${unstated} = ${units} − ${stated.implementing + stated.notImplementing}: số đơn vị trừ số nơi được nguồn cùng thời điểm nêu tên, ${when}.`,
    hiddenImplementing: (when, { implementing, stated, hiddenImplementing }) =>
      `${hiddenImplementing} = ${implementing} − ${stated.implementing}: tổng đã công bố trừ số nơi có mô hình mà nguồn nêu tên, ${when}.`,
    hiddenNotImplementing: (when, tally) =>
      `${tally.hiddenNotImplementing} = ${tally.units} − ${tally.implementing}${tally.stated.notImplementing > 0 ? ` − ${tally.stated.notImplementing}` : ''}: số đơn vị trừ tổng đã công bố, ${when}.`,
    ever: (named) =>
      `${named}: số xã, phường, thị trấn từng được ít nhất một nguồn nêu là có một người giữ cả hai chức danh, ở bất kỳ thời điểm nào.`,
    bounds: (when, district, words) => `${district}, ${when}: ${words}.`,
  } satisfies Record<
    | 'units'
    | 'implementing'
    | 'notImplementing'
    | 'notNamed'
    | 'named'
    | 'unstated'
    | 'hiddenImplementing'
    | 'hiddenNotImplementing',
    (when: string, n: Tally) => string
  > & {
    ever: (named: number) => string;
    bounds: (when: string, district: string, words: string) => string;
  },
  /** Shown if one page cannot hold all communes. */
  division: {
    /** Below the search field. */
    communes: 'Bản đồ này vẽ các huyện. Tên xã cũng tìm được: kết quả mở trang của huyện có xã ấy.',
    /** The names of the communes could not be loaded. */
    failed: 'Không tải được danh sách xã. Hãy tìm huyện trước, rồi tìm xã trong trang của huyện.',
    /** Key of a map of districts. */
    map: 'Bản đồ vẽ các huyện và tô màu theo chức danh của chính cấp huyện; bản đồ từng xã ở trong trang của mỗi huyện.',
    /** A link from the index of the districts. */
    toMap: 'Xem các huyện trên bản đồ',
    /** A link to the index of the districts. */
    places: 'Tất cả các huyện',
    table:
      'Bảng này chỉ có các huyện. Từng xã, với nguồn của xã, ở trong trang của mỗi huyện; mở bằng liên kết trong bảng.',
    boundsTitle: 'Mỗi huyện có bao nhiêu xã có mô hình',
    bounds:
      'Mức thấp nhất và cao nhất của từng huyện, ở mọi thời điểm, ghi trong trang của huyện và trong tệp bounds.csv.',
    /** Shown after the size of the download of the whole site. */
    copy: ', không kể trang của các huyện',
    /** Why there is no zip file of the site. */
    bundle:
      'Trang web này có quá nhiều trang để gói vào một tệp. Muốn xem khi không có mạng, hãy mở trước những trang cần dùng: trình duyệt lưu các trang đã mở gần đây.',
  },
  sources: {
    title: 'Nguồn và điều từng nguồn nói',
    description:
      'Mọi nguồn dùng trong trang này, xếp theo năm công bố, với từng điều được trích nguyên văn, bản dịch, ngày và địa chỉ.',
    heading: 'Nguồn',
    lead: ({ sources, claims }: { sources: number; claims: number }) =>
      `${sources} nguồn, ${claims} điều trích nguyên văn. Mở một nguồn để xem từng điều, bản gốc và chỗ trang này dùng.`,
    /** The years of a part of the list. */
    part: ({ kind, year, until, number }: SourcePart) => {
      const years = {
        from: until === undefined ? `từ ${year}` : until === year ? `${year}` : `${year}–${until}`,
        before: `trước ${year}`,
        undated: 'chưa rõ năm',
        all: 'mọi năm',
      }[kind];
      return number > 1 ? `${years}, phần ${number}` : years;
    },
    parts: 'Nguồn theo năm công bố',
    undated: 'Chưa rõ năm công bố',
    older: (part: string) => `Tiếp theo: nguồn ${part}`,
    mainSource: 'Nguồn chính',
    likelyDead: 'bản gốc có thể không còn',
    sourceCount: (sources: number) => `${sources} nguồn`,
    claimCount: (claims: number) => `${claims} điều`,
    correction: (found: string) => `Đính chính “${found}”`,
    found: (sources: string, claims: string) =>
      `Tìm thấy ${sources} nguồn, ${claims} điều khớp, trong mọi phần`,
    moreFound: (sources: string) => `Còn ${sources} nguồn nữa: gõ thêm chữ để thu hẹp.`,
    moreClaims: (claims: string) => `và ${claims} điều nữa trong nguồn này`,
    failed: 'Không tải được phần tìm kiếm; thử lại khi có mạng.',
    results: 'Kết quả',
    kinds: {
      news: 'báo chí',
      official: 'trang chính quyền',
      party: 'cơ quan Đảng',
      paper: 'bài nghiên cứu',
      law: 'văn bản',
      reference: 'tra cứu',
    } satisfies Record<Source['kind'], string>,
    languages: { vi: 'tiếng Việt', en: 'tiếng Anh', fr: 'tiếng Pháp' } satisfies Record<
      Source['language'],
      string
    >,
    asOf: 'nói về',
    says: 'theo lời',
    claimKinds: {
      count: 'con số',
      list: 'danh sách',
      holder: 'người giữ chức',
      minimum: 'mức tối thiểu',
      effect: 'tác dụng được nêu',
      criticism: 'ý kiến phê bình',
      assessment: 'lời đánh giá',
      plan: 'định hướng, kỳ vọng',
      rule: 'quy định',
      event: 'sự kiện',
      statistic: 'số liệu',
    } satisfies Record<Claim['kind'], string>,
    measures: {
      population: 'dân số (người)',
      area: 'diện tích (km²)',
      density: 'mật độ (người/km²)',
    } satisfies Record<Measure, string>,
    levels: { commune: 'xã', district: 'huyện', hamlet: 'khóm, ấp' } satisfies Record<
      MapLevel | 'hamlet',
      string
    >,
    inEach: 'ở mỗi huyện',
    country: 'cả nước',
    target: 'mục tiêu',
    note: 'Lưu ý',
    /** Uses of a claim. */
    feeds: 'Dùng ở',
    total: (when: string) => `con số của cả tỉnh, ${when}`,
    decides: (units: string, when: string) =>
      /^\d/.test(units) ? `màu của ${units} nơi, ${when}` : `màu của ${units}, ${when}`,
    disagreements: 'Chỗ các nguồn không khớp nhau',
    disagreementCount: (number: number) => `${number} chỗ các nguồn không khớp nhau`,
    filter: (sources: number) =>
      `Tìm trong ${sources} nguồn: người, nơi, tên báo, chữ trong câu trích`,
    filterKind: 'Loại điều được nói',
    allKinds: 'tất cả',
  },
  data: {
    title: 'Về dữ liệu: vì sao một xã có màu',
    description:
      'Cách một xã có được tình trạng trên bản đồ, mỗi tình trạng nghĩa là gì, điều gì chưa biết, giấy phép và cách báo sai.',
    heading: 'Về dữ liệu',
    figures: {
      title: (when: string) => `Các con số suy ra, ${when}`,
      what: 'Cấp xã',
      units: 'Số nơi',
      implementing: 'Có mô hình, theo tổng đã công bố',
      stated: 'Được nguồn cùng thời điểm nêu tên',
      unstated: 'Còn lại, không được nêu tên',
      hidden: 'Trong số còn lại: có mô hình (tổng trừ số được nêu tên)',
      not: 'Trong số còn lại: không có mô hình (phần kia)',
    },
    bounds: 'Thấp nhất và cao nhất, theo huyện',
    toDownloads: 'Đến phần tải dữ liệu',
    downloads: 'Tải dữ liệu',
    downloadsLead: (version: string) =>
      `Phiên bản ${version}. Tệp .xlsx có mọi bảng, mỗi bảng một trang, mở được bằng Excel, LibreOffice và Google Trang tính; từng bảng cũng có ở dạng CSV (UTF-8, có dòng tiêu đề). Bản đồ là GeoJSON (WGS84) có sẵn tình trạng và màu: kéo thả vào geojson.io là thấy ngay, trong QGIS thì chọn cột fill làm màu. Tệp datapackage.json mô tả từng cột.`,
    file: 'Tệp',
    holds: 'Nội dung',
    size: 'Cỡ',
    files: ({ year }: EditionWords) =>
      ({
        xlsx: 'Mọi bảng trong một tệp cho Excel, LibreOffice, Google Trang tính',
        'units.csv': `Tỉnh, huyện và xã của năm ${year}: mã, loại, tên`,
        'snapshots.csv': 'Các thời điểm có con số của cả tỉnh',
        'sources.csv': 'Các nguồn: nhan đề, nơi đăng, ngày, địa chỉ',
        'claims.csv': 'Từng điều các nguồn nói, kèm câu nguyên văn',
        'claims.jsonld': 'Từng câu trích ở đúng chỗ trong nguồn (W3C Web Annotation)',
        'evidence.csv': 'Điều nào nói gì về đơn vị nào, ở mọi thời điểm',
        'status.csv': 'Tình trạng của mọi đơn vị ở mọi thời điểm, và những điều quyết định nó',
        'bounds.csv': 'Mức thấp nhất và cao nhất của từng huyện ở mọi thời điểm',
        'communes.geojson': 'Ranh giới các xã kèm tình trạng',
        'districts.geojson': 'Ranh giới các huyện kèm tình trạng',
        'datapackage.json': 'Mô tả các tệp trên (Frictionless Data Package)',
      }) satisfies Record<
        | 'xlsx'
        | 'units.csv'
        | 'snapshots.csv'
        | 'sources.csv'
        | 'claims.csv'
        | 'claims.jsonld'
        | 'evidence.csv'
        | 'status.csv'
        | 'bounds.csv'
        | 'communes.geojson'
        | 'districts.geojson'
        | 'datapackage.json',
        string
      >,
    cite: 'Cách trích dẫn',
    citation: (version: string, { title, licence }: EditionWords) =>
      `${title}. Dữ liệu, phiên bản ${version}. Giấy phép ${licence}.`,
  },
  /** Offline use: the zip file, and the browser's copy. */
  offline: {
    /** The site's name below an icon, about twelve letters. */
    shortName: 'Hai chức danh',
    /** What this device keeps. */
    copy: {
      none: 'Trang web chưa lưu gì trên máy này.',
      opened:
        'Bản đồ và những trang bạn đã mở được lưu trên máy này, để xem lại khi không có mạng.',
      saving: 'Đang tải cả trang web để xem khi không có mạng…',
      whole: 'Cả trang web bằng tiếng Việt đã lưu trên máy này, xem được khi không có mạng.',
      failed: 'Chưa lưu được cả trang web trên máy này.',
      /** Before the paths of files. */
      missing: 'Máy chủ không gửi:',
      /** Around the size of the download. */
      keep: ['Lưu cả trang web để xem khi không có mạng (tải về ', ')'] satisfies readonly [
        before: string,
        after: string,
      ],
      stop: 'Dừng, không lưu',
      remove: 'Xóa khỏi máy',
      again: 'Thử lại',
      /** On the third page of a visit, before the button `keep`. */
      offer: 'Bạn muốn đọc tiếp cả khi không có mạng?',
      dismiss: 'Không hỏi nữa',
      /** On the page for teachers. */
      here: 'Hoặc lưu trên máy này',
    },
    browsers: ({ chrome, firefox, safari }: Record<'chrome' | 'firefox' | 'safari', string>) =>
      `Chạy được trong Chrome, Edge từ bản ${chrome}, Firefox từ bản ${firefox}, Safari từ bản ${safari}.`,
    bundle: {
      title: 'Dùng ở nơi không có mạng',
      lead: (lessons: number) =>
        `Cả trang web trong một tệp zip, cho lớp học không có mạng: chép vào USB hay lên máy chủ của trường, giải nén, bấm đúp vào index.html. Bản đồ, bài viết, ${lessons === 0 ? '' : `${inLetters(lessons, 'vi')} tiết học, trình chiếu, `}trắc nghiệm, tệp để in, nguồn và dữ liệu đều có, bằng cả hai thứ tiếng.`,
      download: 'Tải cả trang web',
      /** Before the date of the contents. */
      asOf: 'Nội dung đến ngày',
    },
    readme: {
      title: (date: string) => `Bản dùng không cần mạng, nội dung đến ngày ${date}`,
      sections: (
        { communes, districts, province, year }: EditionWords,
        lessons: number,
        browsers: string,
      ): readonly (readonly [heading: string, ...paragraphs: string[]])[] => [
        [
          'Đây là gì',
          `Toàn bộ trang web, bằng tiếng Việt và tiếng Anh: bản đồ ${communes} xã và ${districts} huyện của ${province} năm ${year}, các bài viết, ${lessons === 0 ? '' : `${inLetters(lessons, 'vi')} tiết học với trình chiếu, `}trắc nghiệm và tệp để in, nguồn, thuật ngữ và dữ liệu.`,
        ],
        [
          'Mở thế nào',
          `Giải nén cả thư mục rồi bấm đúp vào index.html; đừng mở thẳng trong tệp zip. Không phải cài gì, không cần mạng. Chỉ những liên kết đến báo chí và văn bản gốc là cần mạng. ${browsers}`,
        ],
        [
          'Đặt lên máy chủ của trường hay hệ thống học trực tuyến',
          'Chép nguyên thư mục này lên máy chủ web, ở thư mục nào cũng được. Mọi liên kết bên trong đều tương đối; không có cơ sở dữ liệu, không có gì được gửi ra ngoài.',
        ],
      ],
      licences: 'Giấy phép',
      /** In addition to the notices on every page. */
      more: 'Lời trích thuộc về nguồn của nó. Chữ tiêu đề: Source Serif 4 (SIL OFL 1.1). Bản đồ chạy bằng Leaflet (BSD-2-Clause).',
      texts: 'Toàn văn: LICENSE.txt, LICENSE-content.txt và LICENSES-boundaries.txt.',
    },
  },
  notFound: {
    title: 'Không có trang này',
    description: 'Địa chỉ này không dẫn đến trang nào.',
    heading: 'Không có trang này',
    text: 'Địa chỉ có thể đã gõ sai, hoặc trang đã dời đi.',
    /** Without a network, for a page that this device does not keep. */
    offline: {
      heading: 'Trang ấy chưa được lưu trên máy này',
      text: 'Không có mạng, nên chỉ mở được những trang sau:',
    },
  },
  charts,
  /** Site search; `%s` is a placeholder. */
  search: {
    title: 'Tìm bài viết, địa phương, thuật ngữ',
    description:
      'Danh mục của cả trang web: mọi bài viết và mục, mọi huyện và xã, mọi thuật ngữ; gõ để tìm, có dấu hay không dấu đều được.',
    heading: 'Tìm bài viết, địa phương, thuật ngữ',
    lead: ({ year }: EditionWords) =>
      `Danh mục của cả trang web: mọi bài viết với từng mục, mọi huyện và xã của năm ${year}, mọi thuật ngữ.`,
    label: 'Từ cần tìm',
    hint: 'Tên xã, huyện (cũ hoặc mới), thuật ngữ, hay chữ trong bài; có dấu hay không dấu đều được.',
    /** Introduces example queries. */
    tryThese: 'Ví dụ',
    examples: ({ examples }: EditionWords): readonly string[] => [
      'bí thư',
      examples.place,
      'lạm quyền',
    ],
    results: 'Kết quả',
    /** Number of results. */
    found: '%s kết quả',
    /** No exact match; number of similar ones. */
    near: 'Không có gì khớp hẳn; gần giống: %s kết quả',
    /** No match. */
    none: 'Không có gì khớp với “%s”',
    noneAdvice:
      'Hãy gõ ít chữ hơn hoặc một từ khác, tìm trong lời của các nguồn, hoặc xem danh mục dưới đây.',
    /** There are more results than shown. */
    more: 'Còn %s kết quả nữa. Gõ thêm chữ để thu hẹp.',
    /** Link to the filter of sources, for the query. */
    inSources: 'Tìm “%s” trong lời của các nguồn',
    kinds: {
      term: 'Thuật ngữ',
      district: 'Cấp huyện',
      commune: 'Cấp xã',
      page: 'Trang',
      article: 'Bài viết',
      section: 'Mục',
    } satisfies Record<EntryKind, string>,
    /** Names of the units that came after. */
    later: ({ since }: EditionWords) => `từ ${since}: %s`,
    contents: 'Trong danh mục',
    articles: 'Bài viết',
    places: 'Huyện và xã',
    terms: 'Thuật ngữ',
    pages: 'Các trang khác',
  },
  /** The pages of the districts, and their index. */
  places: {
    title: ({ province }: EditionWords) => `Từng huyện, thị xã, thành phố của ${province}`,
    description: ({ districts, communes, province, year }: EditionWords) =>
      `${districts} huyện, thị xã, thành phố của ${province} năm ${year}, mỗi nơi một trang: bản đồ, ${communes} xã với nguồn của từng xã, và điều chưa biết.`,
    heading: 'Từng huyện một',
    lead: (
      {
        districts,
        communes,
        when,
        whole,
        total,
      }: {
        districts: string;
        communes: string;
        when: string;
        /** Names of districts all of whose communes are stated to implement. */
        whole: string;
        total: number;
      },
      { province, year }: EditionWords,
    ) =>
      `Năm ${year}, ${province} có ${districts}, gồm ${communes}. ${capital(when)}, nguồn cùng thời điểm chỉ nêu tên các xã của ${whole}. Với mỗi huyện khác, con số ${total} của cả tỉnh cho một mức thấp nhất và một mức cao nhất.`,
    mapHint: 'Chạm một huyện để mở trang của huyện ấy.',
    list: 'Danh sách các huyện',
    /** For screen readers: numbers of a district's communes by status. */
    squares: (statuses: string) => `Mỗi xã một ô: ${statuses}.`,
    boundsLabel: (when: string) => `Có mô hình, ${when}`,
    populationLabel: 'Dân số',
    place: {
      title: (name: string) => `${name}: từng xã, từng nguồn`,
      description: (
        { name, units, when }: { name: string; units: string; when: string },
        { province }: EditionWords,
      ) =>
        `${name}, ${province}: ${units} trên bản đồ, tình trạng ở mỗi thời điểm và nguồn của từng nơi, điều chưa biết ${when}, và chuyện về sau.`,
      breadcrumb: 'Vị trí của trang',
      summary: {
        units: ({ name, parts }: { name: string; parts: string }, { year }: EditionWords) =>
          `Năm ${year}, ${name} có ${parts}.`,
        /** All communes are stated to implement. */
        all: ({ when, units }: { when: string; units: number }) =>
          `${capital(when)}, nguồn nói cả ${units} nơi đều có một người giữ hai chức danh.`,
        none: ({ when, units }: { when: string; units: number }) =>
          `Cho đến ${when}, chưa nguồn nào nêu tên nơi nào trong ${units} nơi ấy.`,
        some: ({
          when,
          named,
          carried,
          units,
        }: {
          when: string;
          named: number;
          carried: number;
          units: number;
        }) =>
          `Cho đến ${when}, các nguồn nêu tên ${named} trong ${units} nơi` +
          (carried === 0
            ? ''
            : carried === named
              ? ' (nguồn cũ hơn)'
              : ` (${carried} nơi theo nguồn cũ hơn)`) +
          `; chưa nguồn nào nêu tên ${units - named} nơi còn lại.`,
        ever: ({ ever, units }: { ever: number; units: number }) =>
          `Tính mọi thời điểm, ${ever} trong ${units} nơi từng được nêu tên.`,
        never: 'Ở các thời điểm khác cũng chưa nguồn nào nêu tên nơi nào.',
        /** The posts of the district level itself. */
        posts: {
          implementing: (when) => `Ở cấp huyện, ${when}, bí thư cấp ủy đồng thời là chủ tịch UBND.`,
          'not-implementing': (when) => `Ở cấp huyện, ${when}, hai chức danh do hai người giữ.`,
          'not-named': (when) => `Ở cấp huyện, ${when}, chưa nguồn nào nói ai giữ hai chức danh.`,
        } satisfies Record<Status, (when: string) => string>,
      },
      mapHint: 'Chọn một xã trên bản đồ để đến dòng của xã ấy.',
      scale: (kilometres: number) => `${kilometres} km`,
      bounds: 'Bao nhiêu nơi có mô hình',
      communes: 'Từng xã',
      commune: 'Xã, phường, thị trấn',
      /** Any time, for a narrow column. */
      everNarrow: 'từng',
      /** What is alike, said once before the table. */
      alike: {
        all: (units: number, kinds: string) => `Cả ${units} ${kinds}`,
        some: (units: number, of: number, kinds: string) => `${units} trong ${of} ${kinds}`,
        never: 'chưa nguồn nào nêu tên, ở mọi thời điểm',
        /** `có mô hình tháng 8.2019 và tháng 10.2020 (nguồn cũ hơn)` */
        status: (status: string, dates: string) => `${lowered(status)} (${dates})`,
        date: (when: string, basis: Basis | undefined) =>
          basis === 'carried' ? `${when}, nguồn cũ hơn` : when,
        /** Named, but by no source for any of the dates. */
        once: 'chỉ được nêu tên ở một thời điểm khác',
        sources: 'nguồn',
      },
      codes: 'Trong bảng',
      ownSources: 'Nguồn riêng',
      laterHead: ({ since }: EditionWords) => `Từ ${since} thuộc`,
      quotations: 'Các nguồn nói gì',
      posts: 'Chức danh của chính cấp huyện',
      postsLead: 'Cấp huyện cũng có bí thư và chủ tịch UBND.',
      postsHistory: 'Qua các thời điểm',
      postsEvidence: 'Các nguồn, theo thời gian',
      statistics: 'Dân số và diện tích',
      statisticNames: {
        population: 'Dân số',
        area: 'Diện tích',
        density: 'Mật độ dân số',
      } satisfies Record<Measure, string>,
      statisticUnits: { population: 'người', area: 'km²', density: 'người/km²' } satisfies Record<
        Measure,
        string
      >,
      missing: 'Chưa có nguồn.',
      computed: 'Diện tích tính từ bản đồ này',
      computedNote:
        'Tính từ ranh giới đã khái quát hóa, gồm cả mặt nước; chỉ để đối chiếu, không phải số liệu công bố.',
      later: ({ sinceYear }: EditionWords) => `Từ năm ${sinceYear}`,
      successors: ({
        name,
        units,
        successors,
      }: {
        name: string;
        units: number;
        successors: readonly string[];
      }) =>
        `${units} nơi của ${name} nay thuộc ${successors.length} xã, phường: ${successors.join(', ')}. Bảng trên ghi từng nơi nay thuộc đâu.`,
      neighbours: 'Giáp với',
      walk: 'Sang huyện khác',
      previous: 'Trước',
      next: 'Sau',
    },
    /** From the big map to the page of a district, town or city. */
    toPlace: (kind: string) => `Trang của ${kind} này`,
  },
  /**
   * The words of Appendix IV of dispatch 5512/BGDĐT-GDTrH, the form of lesson plans, with its numbers:
   * `I. Mục tiêu`, `1. Hoạt động 1: Mở đầu`, `a) Mục tiêu`. Labels have no colon.
   */
  lessonForm: {
    school: 'Trường',
    group: 'Tổ',
    teacher: 'Họ và tên giáo viên',
    /** Before the lesson's title. */
    lessonTitle: 'TÊN BÀI DẠY',
    /** Subject and grade, in one line. */
    subject: 'Môn học/Hoạt động giáo dục: Giáo dục kinh tế và pháp luật; lớp: 10',
    duration: (periods: number) =>
      `Thời gian thực hiện: ${periods} tiết (${periods * PERIOD} phút)`,
    chapters: [
      'I. Mục tiêu',
      'II. Thiết bị dạy học và học liệu',
      'III. Tiến trình dạy học',
    ] satisfies readonly [aims: string, equipment: string, process: string],
    aims: {
      knowledge: '1. Về kiến thức',
      abilities: '2. Về năng lực',
      qualities: '3. Về phẩm chất',
    } satisfies Record<Aim, string>,
    /** @param n From 1. The lesson's own name of the activity and its minutes follow. */
    activity: (n: number, kind: ActivityKind) =>
      `${n}. Hoạt động ${n}: ${
        {
          opening: 'Mở đầu',
          newKnowledge: 'Hình thành kiến thức mới',
          practice: 'Luyện tập',
          application: 'Vận dụng',
        }[kind]
      }`,
    parts: {
      objective: 'a) Mục tiêu',
      content: 'b) Nội dung',
      product: 'c) Sản phẩm',
      organisation: 'd) Tổ chức thực hiện',
    } satisfies Record<Part, string>,
    minutes: (n: number) => `${n} phút`,
    /** What follows the form. @param n From 1. */
    annex: (n: number, title: string) => `Phụ lục ${n}. ${title}`,
  },
  paper,
  sentence,
  /** The slides of a lesson; `%s` is a placeholder. */
  slides: {
    title: (lesson: string) => `Trình chiếu: ${lesson}`,
    description: ({ lesson, slides }: { lesson: string; slides: number }) =>
      `${slides} trang chiếu cho bài “${lesson}”, có lời dẫn của giáo viên: chiếu ngay trong trình duyệt, tải về dạng PowerPoint, hoặc in.`,
    lead: ({ slides, minutes }: { slides: number; minutes: number }) =>
      `${slides} trang cho một tiết ${minutes} phút. Lời dẫn dưới mỗi trang là của giáo viên; khi chiếu, học sinh không thấy.`,
    present: 'Trình chiếu',
    toLesson: 'Kế hoạch bài dạy',
    file: 'Tải về dạng PowerPoint (.pptx), kèm lời dẫn',
    printHint: 'In ra: mỗi tờ A4 hai trang chiếu, có lời dẫn.',
    /** Speaker's notes. */
    notes: 'Lời dẫn',
    /** The links to the claims below a slide. */
    sources: 'Trích từ',
    moreSources: (n: number) => `và ${n} nguồn khác`,
    /** The slides while they fill the screen. */
    region: 'Trình chiếu',
    controls: 'Điều khiển',
    previous: 'Trang trước',
    next: 'Trang sau',
    showNotes: 'Lời dẫn',
    window: 'Màn hình giáo viên',
    live: 'Bản đồ sống',
    blank: 'Màn hình đen',
    timer: 'Đồng hồ',
    help: 'Các phím',
    full: 'Toàn màn hình',
    leave: 'Thoát',
    close: 'Đóng',
    keysTitle: 'Các phím khi trình chiếu',
    keys: [
      ['→ Space PageDown', 'trang sau'],
      ['← PageUp', 'trang trước'],
      ['Home End', 'trang đầu, trang cuối'],
      ['F', 'vào hoặc ra toàn màn hình'],
      ['N S', 'hiện hoặc giấu lời dẫn'],
      ['W', 'màn hình giáo viên: lời dẫn, trang kế, đồng hồ'],
      ['M', 'bản đồ sống hoặc hình vẽ'],
      ['B .', 'màn hình đen'],
      ['T', 'chạy hoặc dừng đồng hồ'],
      ['?', 'bảng này'],
      ['Esc', 'thoát'],
    ] satisfies readonly (readonly [keys: string, effect: string])[],
    /** Messages of the script. */
    show: {
      /** Number of the slide and of all slides. */
      count: '%s/%s',
      /** The same with the title, for screen readers. */
      shown: 'Trang %s trong %s: %s',
      liveTitle: 'Bản đồ tương tác',
      blank: 'Màn hình đen',
      back: 'Hiện lại trang',
      notes: 'Đã hiện lời dẫn',
      noNotes: 'Đã giấu lời dẫn',
      started: 'Đồng hồ chạy, đã %s trong %s phút',
      paused: 'Đồng hồ dừng, đã %s trong %s phút',
      left: 'Còn %s phút',
      over: 'Đã hết %s phút',
      live: 'Bản đồ sống',
      picture: 'Bản đồ là hình vẽ',
      windowBlocked: 'Trình duyệt không cho mở cửa sổ; lời dẫn hiện ngay dưới trang.',
      /** In the presenter's window. */
      presenter: {
        title: 'Màn hình giáo viên',
        now: 'Đang chiếu',
        next: 'Kế tiếp',
        end: 'Hết',
        clock: 'Bây giờ',
        timer: 'Đã dạy',
      },
    },
  },
};

/** The dictionary of any language; a missing or surplus key or a different parameter is a type error. */
export type Messages = typeof vi;
