import { capitalised as capital } from '../format.ts';
import { charts } from './charts.vi.ts';
import { PERIOD } from '../../domain/texts/lesson.ts';
import { paper } from './paper.vi.ts';
import type { Messages } from './messages.ts';

export const vi: Messages = {
  site: {
    name: 'Một người, hai chức danh',
    skip: 'Đến nội dung chính',
    menu: 'Các trang',
    otherLanguage: 'English',
  },
  nav: {
    home: 'Trang đầu',
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
  },
  teach: {
    title: 'Dạy hai tiết về chính quyền địa phương với một thí điểm có thật',
    description:
      'Hai tiết Giáo dục kinh tế và pháp luật lớp 10: kế hoạch bài dạy, phiếu học tập, trình chiếu, trắc nghiệm, bản dùng khi không có mạng.',
    heading: 'Dạy học',
    lead: 'Hai tiết cho môn Giáo dục kinh tế và pháp luật, lớp 10, chủ đề chính quyền địa phương. In ra là dạy được, không cần mạng, không cần tài khoản.',
    period: (n, minutes) => `Tiết ${n} · ${minutes} phút`,
    pack: 'Tải trọn bộ để in',
    packHolds: [
      'Gồm kế hoạch bài dạy, phiếu học tập và phiếu có đáp án.',
      'Gồm kế hoạch bài dạy, phiếu học tập, phiếu có đáp án, thẻ nguồn và bản đồ trống.',
    ],
    inClass: 'Mở trên lớp',
    present: 'Trình chiếu trong trình duyệt',
    plan: 'Kế hoạch bài dạy',
    toChange: 'Tải riêng từng phần',
    quiz: 'Trắc nghiệm',
    quizText:
      'Trả lời xong là biết ngay đúng sai, kèm câu trích làm chứng. Kết quả chỉ lưu trên máy của học sinh; không tài khoản, không gửi đi đâu.',
    remarks: 'Lưu ý với giáo viên',
    grade: 'Lớp 10',
    handouts: {
      pack: 'Trọn bộ để in',
      plan: 'Kế hoạch bài dạy, sửa được',
      slides: 'Trình chiếu kèm ghi chú, sửa được',
      pupil: 'Phiếu học tập',
      teacher: 'Phiếu học tập có đáp án',
      cards: 'Thẻ nguồn để cắt và bản đồ trống',
      key: 'Bản đồ và bảng đáp án',
    },
    formats: { pdf: 'PDF', docx: 'Word', pptx: 'PowerPoint' },
    document: {
      sources: 'Nguồn của các con số',
      footer: (site) => `${site} · CC BY 4.0`,
    },
  },
  quiz: {
    title: 'Trắc nghiệm: từ hai chức danh đến cách đọc bằng chứng',
    description: (questions) =>
      `${questions} câu hỏi về chính quyền xã và một thí điểm ở An Giang. Trả lời xong biết ngay đúng sai, kèm câu trích của nguồn. Không cần tài khoản.`,
    heading: 'Trắc nghiệm',
    lead: (questions) =>
      `${questions} câu, từ dễ đến khó: ai làm gì ở xã, con số nói được đến đâu, và đọc bằng chứng thế nào. Sau mỗi câu là câu trích của nguồn, với ngày tháng.`,
    kept: 'Không cần tài khoản, không gửi đi đâu: câu trả lời chỉ lưu trên máy này.',
    questions: 'Các câu hỏi',
    number: (n, of) => `Câu ${n}/${of}`,
    matchWith: 'Nối với',
    chooseUnit: { district: 'Chọn một nơi', commune: 'Chọn một phường, xã' },
    nothing: 'chọn…',
    mapOf: (place, units) =>
      `Bản đồ ${place}, ${units} nơi, không tô màu. Mỗi nơi có tên trong danh sách chọn.`,
    mapHint: 'Bấm vào bản đồ, hoặc chọn trong danh sách.',
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
    fieldsHint: 'Không bắt buộc. Chỉ hiện trong bản chép và bản in, không lưu lại.',
    copy: 'Chép kết quả',
    print: 'In kết quả',
    restart: 'Làm lại từ đầu',
    copied: 'Đã chép. Dán vào thư hay tin nhắn để nộp.',
    copyBlocked: 'Trình duyệt không cho chép. Hãy chọn và chép đoạn dưới đây:',
    date: 'Ngày',
    key: 'Đáp án',
    keyHint: 'Bằng chứng của từng câu có ở trang này, bản trên mạng.',
    script: {
      right: 'Đúng.',
      wrong: 'Chưa đúng.',
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
      copy: {
        title: 'Trắc nghiệm “Một người, hai chức danh: An Giang 2019”',
        line: '%s. %s: %s',
        right: 'đúng',
        wrong: 'chưa đúng',
        open: 'chưa trả lời',
      },
    },
  },
  licences: {
    title: 'Giấy phép',
    description:
      'Phần mềm, kiểu chữ và ranh giới của người khác có trong trang này, từng thứ theo giấy phép nào, kèm toàn văn.',
    lead: 'Trang không lấy gì từ máy chủ khác. Những gì của người khác mà trang đưa đến máy bạn được kê ở đây, kèm toàn văn giấy phép.',
    packages: 'Phần mềm và kiểu chữ',
    columns: { name: 'Tên', licence: 'Giấy phép' },
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
    },
    ours: 'Của chúng tôi',
    quotations: 'Lời trích thuộc về nguồn ghi bên cạnh.',
    boundaries: 'Ranh giới',
    texts: 'Toàn văn giấy phép',
    code: 'Mã nguồn của trang',
  },
  footer: {
    boundaries:
      'Ranh giới: ghép và giản lược từ censusVN2009 (© 2017 Marc Choisy, MIT) và vietnamese-provinces-database (© 2021 Thang Le Quoc, MIT; vẽ theo bản đồ tham chiếu đơn vị hành chính Việt Nam của Nhà xuất bản Tài nguyên – Môi trường và Bản đồ Việt Nam). Campuchia: Natural Earth. Đã khái quát hóa; không phải ranh giới pháp lý.',
    words: 'Lời văn và dữ liệu hiện trạng: CC BY 4.0.',
    code: 'Mã nguồn và ranh giới: giấy phép MIT.',
    history:
      'Bản đồ này là lịch sử: 11 huyện và 156 xã của năm 2019. Từ 1.7.2025, cấp huyện không còn và An Giang đã hợp nhất với Kiên Giang.',
  },
  status: {
    implementing: 'Đang thực hiện',
    'not-implementing': 'Không thực hiện',
    'not-named': 'Không nguồn nào nêu tên',
  },
  basis: { stated: 'nêu rõ', carried: 'theo nguồn cũ hơn' },
  level: { commune: 'Cấp xã', district: 'Cấp huyện' },
  levels: {
    commune: (units) => `${units} xã, phường, thị trấn`,
    district: (units) => `${units} huyện, thị xã, thành phố`,
  },
  home: {
    description: ({ implementing, total }) =>
      `Năm 2019, ${implementing} trong ${total} xã của An Giang được báo có bí thư đồng thời là chủ tịch UBND. Bản đồ cho thấy nguồn nào nói gì về từng xã, và điều gì chưa ai nói.`,
    question: ({ implementing, total }) => [
      `${implementing} trong ${total}.`,
      'Nhưng là những xã nào?',
    ],
    lead: ({ implementing, total, stated }) =>
      `Tháng 8.2019, báo Tin tức của TTXVN đưa tin: ở An Giang, ${implementing} trong ${total} xã, phường, thị trấn có bí thư cấp ủy đồng thời là chủ tịch UBND. Một người, hai chức danh. Các nguồn đã công bố chỉ đủ để gọi tên ${stated} nơi trong số đó.`,
    chartTitle: '156 xã, phường, thị trấn, mỗi nơi một ô',
    chart: ({ stated, hidden, not, total }) => ({
      stated: `${stated} nơi thực hiện và biết tên`,
      hidden: `${hidden} nơi thực hiện, không rõ ở đâu`,
      not: `${not} nơi không thực hiện, không rõ ở đâu`,
      summary: `Trong ${total} xã, phường, thị trấn: ${stated} nơi thực hiện và biết tên, ${hidden} nơi thực hiện nhưng không rõ ở đâu, ${not} nơi không thực hiện và cũng không rõ ở đâu.`,
    }),
    mapCaption:
      'Các xã tô màu là những nơi nguồn gọi tên; phần gạch chéo là nơi không nguồn nào nêu tên.',
    on: 'Đi tiếp',
    readTitle: 'Loạt bài',
    placesTitle: 'Tìm huyện của bạn',
    placesText:
      'Mười một huyện, thị xã, thành phố: xã nào có tên, xã nào chưa, và về sau thành gì.',
    glossaryTitle: 'Tra thuật ngữ',
    glossaryText: 'Cấp ủy, hội đồng, ủy ban, nhất thể hóa: nghĩa ngắn gọn, bằng hai thứ tiếng.',
    mapTitle: 'Xem bản đồ',
    mapText: 'Chọn một xã, xem nguồn nào nói gì, ngày nào, và điều gì chưa biết.',
    teachTitle: 'Dạy với trang này',
    teachText:
      'Hai tiết học lớp 10 in ra là dạy được: kế hoạch bài dạy, phiếu học tập, trình chiếu, trắc nghiệm.',
    checkTitle: 'Kiểm tra chúng tôi',
    checkText: 'Từng nguồn, từng trích dẫn, và cách một xã có được màu của nó.',
    mapLink: 'Mở bản đồ',
  },
  map: {
    title: 'Bản đồ: xã nào, huyện nào, theo nguồn nào',
    description:
      'Bản đồ 156 xã và 11 huyện của An Giang năm 2019, tô màu theo điều các nguồn nói về việc bí thư cấp ủy đồng thời là chủ tịch UBND.',
    heading: 'Biết được gì về từng xã',
    summary: ({ when, implementing, total, stated, carried, unstated, hidden, not, whole }) =>
      `${capital(when)}: ${implementing} trong ${total} xã, phường, thị trấn thực hiện mô hình. ` +
      (stated === 0
        ? `Nguồn của kỳ này không nêu tên nơi nào: ${hidden} nơi thực hiện, ${not} nơi không.`
        : `Nguồn của kỳ này nêu rõ ${stated} nơi${whole ? ` (toàn bộ ${whole})` : ''}. Trong ${unstated} nơi còn lại, ${hidden} nơi cũng thực hiện và ${not} nơi thì không, nhưng không nguồn nào nói là nơi nào.`) +
      (carried > 0 ? ` Riêng ${carried} nơi được nguồn cũ hơn nhắc đến.` : ''),
    districtSummary: ({ implementing, total, names, not }) =>
      `Ở cấp huyện: ${implementing} trong ${total} nơi, là ${names}; ${not} nơi còn lại thì không, vì danh sách của nguồn là đầy đủ.`,
    districtsNamed: ({ names }) =>
      `Ở cấp huyện không nguồn nào cho con số của cả tỉnh. Các nguồn nêu tên: ${names}.`,
    everSummary: ({ named, total, districts }) =>
      `Tính mọi thời điểm, ${named} trong ${total} xã, phường, thị trấn từng được một nguồn nêu là có một người giữ cả hai chức danh; ${total - named} nơi chưa từng được nêu. Ở cấp huyện: ${districts}. Đây không phải là con số của một ngày nào.`,
    at: 'Vào lúc',
    ever: 'mọi thời điểm',
    boundsTitle: (when) => `Mỗi huyện có bao nhiêu xã thực hiện, ${when}`,
    boundsLead: ({ total, not, districts, open }) =>
      'Không nguồn nào cho con số của từng huyện. ' +
      (open
        ? `Con số ${total} của cả tỉnh cũng chưa nói được gì về riêng một huyện nào: huyện nào cũng có thể không có nơi nào, hoặc có tất cả.`
        : `Nhưng ${total} nơi thực hiện và ${not} nơi không phải nằm đâu đó trong ${districts} huyện, nên mỗi huyện có một mức ít nhất và một mức nhiều nhất.`),
    region: 'Bản đồ An Giang năm 2019',
    levelLegend: 'Xem theo',
    levels: {
      commune: (units) => `Cấp xã (${units})`,
      district: (units) => `Cấp huyện (${units})`,
    },
    viewLegend: 'Hiển thị',
    views: { map: 'Bản đồ', tiles: 'Ô vuông', table: 'Bảng' },
    count: ({ implementing, total }) => `${implementing} trong ${total} xã`,
    target: ({ value, of, due }) => ({
      title: `Mục tiêu đến ${due}`,
      figure: `${value}/${of}`,
      note: 'mục tiêu, không phải kết quả',
    }),
    legend: 'Chú giải',
    legendHint: 'Bấm vào một dòng để làm nổi nó trên bản đồ và lọc bảng; bấm lần nữa để thôi.',
    unitList: { commune: 'Các xã trên bản đồ', district: 'Các huyện trên bản đồ' },
    hatch: 'gạch chéo',
    notNamedNote: ({ stated, unstated, hidden, not }) =>
      `Gạch chéo không có nghĩa là “không”. ${stated > 0 ? `Ngoài ${stated} nơi được nêu rõ, còn ${unstated} nơi` : `Nguồn của kỳ này không nêu tên nơi nào trong ${unstated} nơi`}: ${hidden} nơi có thực hiện, ${not} nơi không, và không nguồn nào cho biết nơi nào thuộc bên nào.`,
    carriedNote:
      'Viền đứt: một nguồn trước kỳ này gọi tên, và chưa nguồn nào sau đó nói khác. Nơi ấy có thể đã thay đổi.',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    reset: 'Xem cả tỉnh',
    skipToTable: 'Bỏ qua bản đồ, đến bảng',
    boundsTable: 'Từng huyện bằng lời, với lý do, trong bảng',
    hint: 'Chạm vào một xã để xem nguồn. Một ngón cuộn trang, hai ngón dời bản đồ; các nút cũng làm được như vậy.',
    keysTitle: 'Dùng bằng bàn phím',
    keys: [
      ['Tab', 'vào bản đồ, ra khỏi bản đồ'],
      ['↑ ↓', 'sang nơi khác'],
      ['Page Up, Page Down', 'sang huyện khác'],
      ['A–Z', 'đến tên bắt đầu bằng những chữ ấy'],
      ['Enter', 'chọn và mở phần nguồn'],
      ['Esc', 'đóng, bỏ chọn'],
      ['+ −', 'phóng to, thu nhỏ'],
      ['Shift và mũi tên', 'dời bản đồ'],
      ['0', 'xem cả tỉnh'],
      ['?', 'mở hướng dẫn này'],
    ],
    panelTitle: 'Xã đang chọn',
    panelHint: 'Chọn một xã hoặc huyện trên bản đồ hay trong bảng để xem vì sao nó có màu ấy.',
    close: 'Đóng',
    neighbours: 'Giáp với',
    noScript:
      'Bản đồ vẫn đầy đủ khi không có JavaScript; chi tiết của từng xã nằm trong bảng bên dưới.',
    attribution: 'Ranh giới © M. Choisy, Thang Le Quoc (MIT)',
    credit: (total) =>
      (total ? `Con số ${total.figure} của cả tỉnh: ${total.source}. ` : '') +
      'Màu của từng nơi: theo các nguồn trích trong bảng và ở trang Nguồn.',
    licence:
      'Ranh giới © M. Choisy, Thang Le Quoc (MIT), đã giản lược. Lời văn và dữ liệu hiện trạng: CC BY 4.0.',
    address: 'Địa chỉ của khung hình này',
  },
  find: {
    label: 'Tìm xã, huyện',
    example: 'Ví dụ: Ô Lâm, p. Mỹ Bình',
    found: '%s nơi khớp; ↑ ↓ để xem, Enter để chọn.',
    none: 'Không có xã, huyện nào tên như vậy. Hãy thử ít chữ hơn.',
  },
  locate: {
    button: 'Tôi đang ở đâu?',
    privacy: 'Vị trí chỉ được so ngay trong trang này; không gửi đi, không lưu.',
    searching: 'Đang hỏi vị trí của thiết bị…',
    here: 'Theo ranh giới năm 2019, bạn đang ở %s. Sai số của thiết bị khoảng %s m, và ranh giới trên bản đồ đã giản lược.',
    outside: 'Bạn đang ở ngoài An Giang của năm 2019. Vẫn có thể gõ tên xã vào ô tìm.',
    denied: 'Trình duyệt không cho trang biết vị trí. Hãy gõ tên xã vào ô tìm.',
    unavailable: 'Thiết bị không xác định được vị trí. Hãy gõ tên xã vào ô tìm.',
  },
  changes: {
    title: 'Khác nhau giữa hai thời điểm',
    note: 'Cái khác đi là điều các nguồn nói. Một nơi mới được nêu tên có thể đã thực hiện từ trước.',
    compare: 'So với',
    compareNone: 'không so sánh',
    neighbours: 'Có nhiều thời điểm, nên mỗi thời điểm chỉ được so với thời điểm ngay trước.',
    pair: (from, to) => `${capital(from)} so với ${to}`,
    total: ({ from, to, of }) => `Con số của cả tỉnh: ${from} và ${to}, trong ${of} xã.`,
    change: (from, to) => `Trước: ${from.toLowerCase()}. Sau: ${to.toLowerCase()}.`,
    none: 'Không nguồn nào nói khác về một nơi nào.',
    marked: 'Những nơi này có dấu chấm tròn trên bản đồ.',
  },
  take: {
    title: 'Mang về',
    copyLink: 'Chép đường dẫn',
    copied: 'Đã chép.',
    copyBlocked: 'Trình duyệt không cho trang chép. Hãy tự chọn và chép dòng này:',
    svg: 'Hình SVG',
    png: 'Hình PNG',
    csv: 'Bảng đang xem (CSV)',
    csvAll: 'Toàn bộ hiện trạng (CSV)',
    print: 'In bản đồ',
    failed: 'Trình duyệt không tạo được hình. Hãy thử hình SVG, hoặc in bản đồ.',
    embed: 'Nhúng vào trang khác',
    embedHint: 'Chép đoạn này vào trang của bạn; khung tự co giãn và mở đúng những gì đang xem.',
    copyEmbed: 'Chép đoạn nhúng',
  },
  embed: {
    title: 'An Giang 2019: một người, hai chức danh',
    description:
      'Bản đồ để nhúng: 156 xã và 11 huyện của An Giang năm 2019, theo điều các nguồn nói.',
    full: 'Mở trang đầy đủ',
  },
  spoken: {
    inFrame: 'Trong khung có %s nơi.',
    highlighted: 'Làm nổi: %s.',
    allShown: 'Hiện tất cả.',
    rows: 'Bảng còn %s dòng.',
    nothingChosen: 'Đã bỏ chọn.',
  },
  bounds: {
    text: ({ min, max, units, total, because }) => {
      if (min === 0 && max === units)
        return `từ 0 đến ${units}: tổng ${total} của cả tỉnh chưa cho biết gì về riêng nơi này`;
      const least = {
        named: `vì nguồn nêu rõ ${min} nơi`,
        count: 'theo con số của chính nơi này',
        minimum: 'vì huyện nào cũng được báo là có',
        total: `vì mọi huyện khác cộng lại nhiều nhất là ${total - min} trong ${total}`,
        nothing: '',
      }[because.min];
      const most = {
        units: '',
        named: 'vì nguồn nêu tên những nơi không thực hiện',
        count: 'theo con số của chính nơi này',
        total: `vì các huyện khác có ít nhất ${total - max} trong ${total}`,
      }[because.max];
      if (min === max) return `đúng ${min} trong ${units}, ${least || most}`;
      return `ít nhất ${min}${least && `, ${least}`}; nhiều nhất ${max} trong ${units}${most && `, ${most}`}`;
    },
    panel: (district) => `Số xã thực hiện trong ${district}`,
    ofDistrict: 'Số xã thực hiện trong huyện',
    district: 'Huyện',
    units: 'Số xã',
    named: 'Nêu rõ',
    least: 'Ít nhất',
    most: 'Nhiều nhất',
    why: 'Vì sao',
    key: {
      named: 'được nêu rõ',
      least: 'ít nhất phải có, không rõ ở đâu',
      most: 'có thể có',
      units: 'tổng số xã',
    },
    summary: ({ when, rows }) => `Số xã thực hiện theo huyện, ${when}: ${rows}.`,
    row: ({ name, min, max, units }) =>
      min === max ? `${name} ${min} trong ${units}` : `${name} từ ${min} đến ${max} trong ${units}`,
  },
  table: {
    captions: {
      commune: (units, when) => `${units} xã, phường, thị trấn của An Giang, ${when}`,
      district: (units, when) =>
        `${units} huyện, thị xã, thành phố: chức danh của chính cấp huyện, ${when}`,
    },
    filter: 'Lọc theo tên',
    shown: (of) => `%s trong ${of} dòng`,
    name: 'Tên',
    kind: 'Loại',
    district: 'Thuộc',
    status: 'Tình trạng',
    evidence: 'Vì sao biết',
    later: 'Về sau',
    sortBy: (column) => `Sắp theo ${column.toLowerCase()}`,
    notNamed: {
      never: 'Chưa nguồn nào nêu tên nơi này.',
      byThen: 'Cho đến lúc ấy, chưa nguồn nào nêu tên nơi này.',
    },
    history: 'Qua các kỳ',
    sources: 'Nguồn',
    inTime: 'Nguồn khác thời điểm',
    quotations: 'Các nguồn nói gì về những nơi này',
    wholeDistrict: 'nguồn nói về toàn bộ huyện, thành phố',
    excluded: 'suy ra từ danh sách đầy đủ',
    published: 'đăng',
  },
  fate: {
    changed: (kind, on) => `Thành ${kind} từ ${on}.`,
    merged: (into, on) => `Nhập vào ${into} từ ${on}.`,
    successors: (names) => `Từ 1.7.2025 thuộc ${names}.`,
    divided: (names) => `Từ 1.7.2025 chia về ${names}.`,
    abolished: 'Cấp huyện chấm dứt hoạt động từ 1.7.2025.',
  },
  article: {
    published: 'Đăng',
    minutes: (n) => `đọc ${n} phút`,
    contents: 'Trong bài',
    sources: 'Nguồn của bài này',
    otherLanguage: 'Đọc bản tiếng Anh',
    note: (n, publisher) => `Nguồn ${n}: ${publisher}`,
    derived: 'Con số này từ đâu ra',
    howDerived: 'Các con số được suy ra như thế nào',
    updated: 'sửa',
    terms: 'Thuật ngữ trong bài',
    tableLabel: 'Bảng, cuộn ngang được',
    series: 'Loạt bài',
    part: (n, of) => `Bài ${n} trong ${of}`,
    previous: 'Bài trước',
    next: 'Bài tiếp theo',
    goOn: 'Đọc tiếp',
    all: 'Cả loạt bài',
    seriesTitle: 'Loạt bài: một người, hai chức danh ở An Giang',
    seriesDescription:
      'Các bài theo thứ tự: mô hình là gì, từ đâu mà có, An Giang làm từng bước, điều gì đã đổi, điều gì còn tranh luận, và chuyện về sau.',
    seriesLead:
      'Đọc lần lượt, hoặc bắt đầu từ điều bạn muốn biết. Mỗi con số trong bài đều mở ra được câu trích của nguồn.',
    cite: 'Trích dẫn bài này',
    citation: ({ title, updated, address }) =>
      `“${title}”, Một người, hai chức danh: An Giang 2019. Bản ngày ${updated}.${address ? ` ${address}` : ''}`,
    citeLicence: 'Lời văn và hình của chúng tôi: CC BY 4.0. Câu trích thuộc về nguồn của chúng.',
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
    words: 'Báo chỗ sai ở trang này',
    subject: (title) => `Chỗ sai: ${title}`,
    body: ({ title, path }) =>
      `Trang: ${title}\nĐịa chỉ: ${path}\n\nChỗ sai:\n\n\nNên sửa thành:\n\n\nNguồn (tên, ngày, địa chỉ):\n`,
  },
  feed: {
    title: 'Một người, hai chức danh: An Giang 2019',
    subtitle: 'Loạt bài và tấm bản đồ về một mô hình ở An Giang, mỗi con số kèm câu trích.',
    link: 'Theo dõi bằng Atom',
    picture: 'Nơi gạch chéo: chưa nguồn nào nêu tên.',
  },
  derived: {
    units: (when, { units }) => `${units}: số đơn vị có trong danh mục, ${when}.`,
    implementing: (when, { implementing }) => `${implementing}: tổng đã công bố, ${when}.`,
    notImplementing: (when, { units, implementing, notImplementing }) =>
      `${notImplementing} = ${units} − ${implementing}: số đơn vị trừ tổng đã công bố, ${when}.`,
    notNamed: (when, { notNamed }) => `${notNamed}: số nơi chưa nguồn nào nêu tên cho đến ${when}.`,
    named: (when, { stated, carried }) =>
      `${stated.implementing + carried.implementing} = ${stated.implementing} + ${carried.implementing}: nơi được nguồn của ${when} nêu rõ, và nơi được nguồn cũ hơn nhắc đến.`,
    unstated: (when, { units, stated, unstated }) =>
      `${unstated} = ${units} − ${stated.implementing + stated.notImplementing}: số đơn vị trừ số nơi được nguồn của ${when} nêu rõ.`,
    hiddenImplementing: (when, { implementing, stated, hiddenImplementing }) =>
      `${hiddenImplementing} = ${implementing} − ${stated.implementing}: tổng đã công bố trừ số nơi thực hiện được nêu rõ, ${when}.`,
    hiddenNotImplementing: (when, tally) =>
      `${tally.hiddenNotImplementing} = ${tally.units} − ${tally.implementing}${tally.stated.notImplementing > 0 ? ` − ${tally.stated.notImplementing}` : ''}: số đơn vị trừ tổng đã công bố, ${when}.`,
    ever: (named) =>
      `${named}: số xã, phường, thị trấn từng được ít nhất một nguồn nêu là có một người giữ cả hai chức danh, ở bất kỳ thời điểm nào.`,
    bounds: (when, district, words) => `${district}, ${when}: ${words}.`,
  },
  division: {
    communes: 'Bản đồ này vẽ các huyện. Tên xã cũng tìm được: kết quả mở trang của huyện có xã ấy.',
    failed: 'Không tải được danh sách xã. Hãy tìm huyện trước, rồi tìm xã trong trang của huyện.',
    map: 'Bản đồ vẽ các huyện và tô màu theo chức danh của chính cấp huyện; bản đồ từng xã ở trong trang của mỗi huyện.',
    toMap: 'Xem các huyện trên bản đồ',
    places: 'Tất cả các huyện',
    table:
      'Bảng này chỉ có các huyện. Từng xã, với nguồn của xã, ở trong trang của mỗi huyện; mở bằng liên kết trong bảng.',
    boundsTitle: 'Mỗi huyện có bao nhiêu xã thực hiện',
    bounds:
      'Mức ít nhất và nhiều nhất của từng huyện, ở mọi kỳ, ghi trong trang của huyện và trong tệp bounds.csv.',
    copy: ' (trang của các huyện: chỉ những trang mở gần đây)',
    bundle:
      'Trang web này có quá nhiều trang để gói vào một tệp. Muốn xem khi không có mạng, hãy mở trước những trang cần dùng: trình duyệt giữ lại các trang đã mở gần đây.',
  },
  sources: {
    page: (number) => `trang ${number}`,
    pages: 'Các trang của danh sách nguồn',
    onPages: (pages) =>
      `Danh sách này chia làm ${pages} trang theo ngày công bố; ô lọc chỉ tìm trong trang đang mở.`,
    title: 'Nguồn và điều từng nguồn nói',
    description:
      'Mọi nguồn dùng trong trang này, theo thứ tự thời gian, với từng điều được trích nguyên văn, ngày và địa chỉ.',
    heading: 'Nguồn',
    lead: ({ sources, claims }) =>
      `${sources} nguồn, ${claims} điều trích dẫn, theo thứ tự ngày công bố. Mỗi điều ghi ngày mà nó nói đến, có thể khác ngày đăng.`,
    original: 'Bản gốc',
    published: 'Công bố',
    kinds: {
      news: 'báo chí',
      official: 'trang chính quyền',
      party: 'cơ quan Đảng',
      paper: 'bài nghiên cứu',
      law: 'văn bản',
      reference: 'tra cứu',
    },
    languages: { vi: 'tiếng Việt', en: 'tiếng Anh', fr: 'tiếng Pháp' },
    asOf: 'nói về',
    says: 'theo lời',
    claimKinds: {
      count: 'con số',
      list: 'danh sách',
      holder: 'người giữ chức',
      minimum: 'mức tối thiểu',
      effect: 'tác dụng được nêu',
      criticism: 'ý kiến phê bình',
      rule: 'quy định',
      event: 'sự kiện',
      statistic: 'số liệu',
    },
    measures: {
      population: 'dân số (người)',
      area: 'diện tích (km²)',
      density: 'mật độ (người/km²)',
    },
    levels: { commune: 'xã', district: 'huyện', hamlet: 'khóm, ấp' },
    inEach: 'ở mỗi huyện',
    country: 'cả nước',
    target: 'mục tiêu',
    note: 'Lưu ý',
    feeds: 'Dùng cho',
    total: (when) => `con số của cả tỉnh, ${when}`,
    decides: (units, when) =>
      /^\d/.test(units) ? `màu của ${units} nơi, ${when}` : `màu của ${units}, ${when}`,
    disagreements: 'Chỗ các nguồn không khớp nhau',
    filter: 'Tìm trong các nguồn',
    filterKind: 'Loại điều được nói',
    allKinds: 'tất cả',
    shown: (shown, of) => `${shown} trong ${of} nguồn`,
    list: 'Từng nguồn',
  },
  data: {
    title: 'Về dữ liệu: vì sao một xã có màu',
    description:
      'Cách một xã có được tình trạng trên bản đồ, mỗi tình trạng nghĩa là gì, điều gì chưa biết, giấy phép và cách báo sai.',
    heading: 'Về dữ liệu',
    figures: {
      title: (when) => `Các con số suy ra, ${when}`,
      what: 'Cấp xã',
      units: 'Số nơi',
      implementing: 'Thực hiện, theo tổng đã công bố',
      stated: 'Được nguồn của kỳ này nêu rõ',
      unstated: 'Còn lại, không được nêu rõ',
      hidden: 'Trong số còn lại: có thực hiện (tổng trừ số nêu rõ)',
      not: 'Trong số còn lại: không thực hiện (phần kia)',
    },
    bounds: 'Ít nhất và nhiều nhất, theo huyện',
    toDownloads: 'Đến phần tải dữ liệu',
    downloads: 'Tải dữ liệu',
    downloadsLead: (version) =>
      `Phiên bản ${version}. Bảng là CSV (UTF-8, có dòng tiêu đề); nếu dùng Excel, hãy lấy bản “cho Excel” để tiếng Việt hiện đúng. Bản đồ là GeoJSON (WGS84) có sẵn tình trạng và màu: kéo thả vào geojson.io là thấy ngay, trong QGIS thì chọn cột fill làm màu. Tệp datapackage.json mô tả từng cột.`,
    file: 'Tệp',
    holds: 'Nội dung',
    size: 'Cỡ',
    excel: 'cho Excel',
    files: {
      'units.csv': 'Tỉnh, huyện và xã của năm 2019: mã, loại, tên',
      'snapshots.csv': 'Các kỳ có con số của cả tỉnh',
      'sources.csv': 'Các nguồn: nhan đề, nơi đăng, ngày, địa chỉ',
      'claims.csv': 'Từng điều các nguồn nói, kèm câu nguyên văn',
      'evidence.csv': 'Điều nào nói gì về đơn vị nào, ở mọi thời điểm',
      'status.csv': 'Tình trạng của mọi đơn vị ở mọi kỳ, và những điều quyết định nó',
      'bounds.csv': 'Mức ít nhất và nhiều nhất của từng huyện ở mọi kỳ',
      'communes.geojson': 'Ranh giới các xã kèm tình trạng',
      'districts.geojson': 'Ranh giới các huyện kèm tình trạng',
      'datapackage.json': 'Mô tả các tệp trên (Frictionless Data Package)',
    },
    cite: 'Cách trích dẫn',
    citation: (version) =>
      `Một người, hai chức danh: An Giang 2019. Dữ liệu, phiên bản ${version}. Giấy phép CC BY 4.0.`,
  },
  offline: {
    shortName: 'Hai chức danh',
    copy: {
      saving: ['Đang lưu ', ' để dùng khi không có mạng…'],
      ready: ['Dùng được khi không có mạng. Bản lưu trên máy này chiếm ', '.'],
      none: 'Trang web này không giữ bản lưu nào trên máy của bạn.',
      failed: 'Chưa lưu được để dùng khi không có mạng.',
      stop: 'Không lưu',
      remove: 'Xóa bản lưu và không lưu nữa',
      keep: ['Lưu ', ' để dùng khi không có mạng'],
      again: 'Thử lại',
    },
    bundle: {
      title: 'Dùng ở nơi không có mạng',
      lead: 'Cả trang web trong một tệp zip, cho lớp học không có mạng: chép vào USB hay lên máy chủ của trường, giải nén, bấm đúp vào index.html. Bản đồ, bài viết, hai tiết học, trình chiếu, trắc nghiệm, tệp để in, nguồn và dữ liệu đều có, bằng cả hai thứ tiếng.',
      download: 'Tải cả trang web',
      asOf: 'Nội dung đến ngày',
    },
    readme: {
      title: (date) => `Bản dùng không cần mạng, nội dung đến ngày ${date}`,
      sections: [
        [
          'Đây là gì',
          'Toàn bộ trang web, bằng tiếng Việt và tiếng Anh: bản đồ 156 xã và 11 huyện của An Giang năm 2019, các bài viết, hai tiết học với trình chiếu, trắc nghiệm và tệp để in, nguồn, thuật ngữ và dữ liệu.',
        ],
        [
          'Mở thế nào',
          'Giải nén cả thư mục rồi bấm đúp vào index.html; đừng mở thẳng trong tệp zip. Trình duyệt nào trên máy cũng được, không phải cài gì, không cần mạng. Chỉ những liên kết đến báo chí và văn bản gốc là cần mạng.',
        ],
        [
          'Đặt lên máy chủ của trường hay hệ thống học trực tuyến',
          'Chép nguyên thư mục này lên máy chủ web, ở thư mục nào cũng được. Mọi liên kết bên trong đều tương đối; không có cơ sở dữ liệu, không có gì được gửi ra ngoài.',
        ],
      ],
      licences: 'Giấy phép',
      more: 'Lời trích thuộc về nguồn của nó. Chữ tiêu đề: Source Serif 4 (SIL OFL 1.1). Bản đồ chạy bằng Leaflet (BSD-2-Clause).',
      texts: 'Toàn văn: LICENSE.txt và LICENSES-boundaries.txt.',
    },
  },
  notFound: {
    title: 'Không có trang này',
    description: 'Địa chỉ này không dẫn đến trang nào.',
    heading: 'Không có trang này',
    text: 'Địa chỉ có thể đã gõ sai, hoặc trang đã dời đi.',
  },
  charts,
  search: {
    title: 'Tìm bài viết, địa phương, thuật ngữ',
    description:
      'Danh mục của cả trang web: mọi bài viết và mục, mọi huyện và xã, mọi thuật ngữ; gõ để tìm, có dấu hay không dấu đều được.',
    heading: 'Tìm bài viết, địa phương, thuật ngữ',
    lead: 'Danh mục của cả trang web: mọi bài viết với từng mục, mọi huyện và xã của năm 2019, mọi thuật ngữ.',
    label: 'Từ cần tìm',
    hint: 'Tên xã, huyện (cũ hoặc mới), thuật ngữ, hay chữ trong bài; có dấu hay không dấu đều được.',
    tryThese: 'Ví dụ',
    examples: ['bí thư', 'Châu Phú', 'lạm quyền'],
    results: 'Kết quả',
    found: '%s kết quả',
    near: 'Không có gì đúng như bạn gõ; gần đúng: %s kết quả',
    none: 'Không có gì khớp với “%s”',
    noneAdvice:
      'Trang này chỉ kể điều có nguồn nói và không đoán thêm, nên điều chưa nguồn nào nói thì ở đây cũng không có. Hãy thử ít chữ hơn hoặc một từ khác, tìm trong lời của các nguồn, hoặc xem danh sách dưới đây.',
    more: 'Còn %s kết quả nữa. Gõ thêm chữ để thu hẹp.',
    inSources: 'Tìm “%s” trong lời của các nguồn',
    kinds: {
      term: 'Thuật ngữ',
      district: 'Cấp huyện',
      commune: 'Cấp xã',
      page: 'Trang',
      article: 'Bài viết',
      section: 'Mục',
    },
    later: 'từ 1.7.2025: %s',
    contents: 'Trong danh mục',
    articles: 'Bài viết',
    places: 'Huyện và xã',
    terms: 'Thuật ngữ',
    pages: 'Các trang khác',
  },
  places: {
    title: 'Từng huyện, thị xã, thành phố của An Giang',
    description: ({ districts, communes }) =>
      `${districts} huyện, thị xã, thành phố của An Giang năm 2019, mỗi nơi một trang: bản đồ, ${communes} xã với nguồn của từng xã, và điều chưa biết.`,
    heading: 'Từng huyện một',
    lead: ({ districts, communes, when, whole, total }) =>
      `Năm 2019, An Giang có ${districts}, gồm ${communes}. ${capital(when)}, các nguồn chỉ nêu rõ từng nơi ở ${whole}. Ở các huyện khác, con số ${total} của cả tỉnh cho một mức ít nhất và một mức nhiều nhất.`,
    mapHint: 'Bấm vào một huyện để mở trang của huyện ấy.',
    list: 'Danh sách các huyện',
    squares: (statuses) => `Mỗi xã một ô: ${statuses}.`,
    boundsLabel: (when) => `Thực hiện, ${when}`,
    populationLabel: 'Dân số',
    place: {
      title: (name) => `${name}: từng xã, từng nguồn`,
      description: ({ name, units, when }) =>
        `${name}, An Giang: ${units} trên bản đồ, tình trạng ở mỗi kỳ và nguồn của từng nơi, điều chưa biết ${when}, và chuyện về sau.`,
      breadcrumb: 'Vị trí của trang',
      summary: {
        units: ({ name, parts }) => `Năm 2019, ${name} có ${parts}.`,
        all: ({ when, units }) =>
          `${capital(when)}, nguồn nêu rõ cả ${units} nơi đều có một người giữ hai chức danh; ở đây không còn nơi nào phải đoán.`,
        none: ({ when, units }) =>
          `${capital(when)}, không nguồn nào nêu tên nơi nào trong ${units} nơi ấy: nơi nào có, nơi nào không, chưa ai cho biết.`,
        some: ({ when, named, carried, units }) =>
          `${capital(when)}, các nguồn nêu tên ${named} trong ${units} nơi` +
          (carried === 0
            ? ''
            : carried === named
              ? ' (theo nguồn cũ hơn)'
              : ` (${carried} nơi theo nguồn cũ hơn)`) +
          `; ${units - named} nơi còn lại thì chưa ai cho biết.`,
        bounds: (words) => `Số nơi thực hiện: ${words}.`,
        ever: ({ ever, units }) =>
          `Tính mọi thời điểm, ${ever} trong ${units} nơi từng được một nguồn nêu tên.`,
        never: 'Ở các thời điểm khác cũng chưa nguồn nào nêu tên nơi nào.',
        posts: {
          implementing: (when) =>
            `Ở chính cấp huyện, ${when}, bí thư cấp ủy cũng là chủ tịch UBND.`,
          'not-implementing': (when) =>
            `Ở chính cấp huyện, ${when}, hai chức danh do hai người giữ.`,
          'not-named': (when) => `Về chính cấp huyện, ${when}, chưa nguồn nào nói.`,
        },
      },
      mapHint:
        'Số trên bản đồ là số trong danh sách và trong bảng. Bấm vào một xã để đến dòng của nó.',
      scale: (kilometres) => `${kilometres} km`,
      key: 'Các xã trên bản đồ',
      bounds: 'Bao nhiêu nơi thực hiện',
      boundsLead:
        'Không nguồn nào đếm riêng cho nơi này; con số của cả tỉnh và những nơi được nêu tên cho một mức ít nhất và một mức nhiều nhất.',
      communes: 'Từng xã',
      tableHint:
        'Mỗi cột là một kỳ mà một nguồn có con số của cả tỉnh; cột cuối gộp mọi thời điểm. Gạch chéo: không nguồn nào nêu tên.',
      commune: 'Xã, phường, thị trấn',
      evidence: (when) => `Vì sao biết, ${when}`,
      onMap: 'Trên bản đồ lớn',
      posts: 'Chức danh của chính cấp huyện',
      postsLead:
        'Cấp huyện cũng có bí thư và chủ tịch UBND. Đây là điều các nguồn nói về hai chức danh ấy.',
      postsHistory: 'Qua các kỳ',
      postsEvidence: 'Các nguồn, theo thời gian',
      statistics: 'Dân số và diện tích',
      statisticNames: { population: 'Dân số', area: 'Diện tích', density: 'Mật độ dân số' },
      statisticUnits: { population: 'người', area: 'km²', density: 'người/km²' },
      missing: 'Không nguồn nào của chúng tôi cho biết.',
      computed: 'Diện tích tính từ bản đồ này',
      computedNote:
        'Tính từ ranh giới đã khái quát hóa, gồm cả mặt nước; chỉ để đối chiếu, không phải số liệu công bố.',
      later: 'Từ năm 2025',
      successors: ({ name, units, successors }) =>
        `${units} nơi của ${name} được xếp lại thành ${successors} xã, phường:`,
      part: (commune) => `một phần ${commune}`,
      neighbours: 'Giáp với',
      walk: 'Sang huyện khác',
      previous: 'Trước',
      next: 'Sau',
    },
    toPlace: (kind) => `Mở trang của cả ${kind}`,
  },
  lessonForm: {
    school: 'Trường',
    group: 'Tổ',
    teacher: 'Họ và tên giáo viên',
    lessonTitle: 'TÊN BÀI DẠY',
    subject: 'Môn học/Hoạt động giáo dục: Giáo dục kinh tế và pháp luật; lớp: 10',
    duration: (periods) => `Thời gian thực hiện: ${periods} tiết (${periods * PERIOD} phút)`,
    chapters: ['I. Mục tiêu', 'II. Thiết bị dạy học và học liệu', 'III. Tiến trình dạy học'],
    aims: {
      knowledge: '1. Về kiến thức',
      abilities: '2. Về năng lực',
      qualities: '3. Về phẩm chất',
    },
    activity: (n, kind) =>
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
    },
    minutes: (n) => `${n} phút`,
    annex: (n, title) => `Phụ lục ${n}. ${title}`,
  },
  paper,
  slides: {
    title: (lesson) => `Trình chiếu: ${lesson}`,
    description: ({ lesson, slides }) =>
      `${slides} trang chiếu cho bài “${lesson}”, có lời dẫn của giáo viên: chiếu ngay trong trình duyệt, tải về dạng PowerPoint, hoặc in.`,
    lead: ({ slides, minutes }) =>
      `${slides} trang cho một tiết ${minutes} phút. Lời dẫn dưới mỗi trang là của giáo viên; khi chiếu, học sinh không thấy.`,
    present: 'Trình chiếu',
    toLesson: 'Kế hoạch bài dạy',
    file: 'Tải về dạng PowerPoint (.pptx), kèm lời dẫn',
    printHint: 'In ra: mỗi tờ A4 hai trang chiếu, có lời dẫn.',
    notes: 'Lời dẫn',
    sources: 'Trích từ',
    moreSources: (n) => `và ${n} nguồn khác`,
    region: 'Trình chiếu',
    controls: 'Điều khiển',
    previous: 'Trang trước',
    next: 'Trang sau',
    showNotes: 'Lời dẫn',
    window: 'Cửa sổ người dạy',
    live: 'Bản đồ sống',
    blank: 'Màn hình đen',
    timer: 'Đồng hồ',
    help: 'Các phím',
    full: 'Toàn màn hình',
    leave: 'Thôi chiếu',
    close: 'Đóng',
    keysTitle: 'Các phím khi trình chiếu',
    keys: [
      ['→ Space PageDown', 'trang sau'],
      ['← PageUp', 'trang trước'],
      ['Home End', 'trang đầu, trang cuối'],
      ['F', 'vào hoặc ra toàn màn hình'],
      ['N S', 'hiện hoặc giấu lời dẫn'],
      ['W', 'cửa sổ người dạy: lời dẫn, trang kế, đồng hồ'],
      ['M', 'bản đồ sống hoặc hình vẽ'],
      ['B .', 'màn hình đen'],
      ['T', 'chạy hoặc dừng đồng hồ'],
      ['?', 'bảng này'],
      ['Esc', 'thôi chiếu'],
    ],
    show: {
      count: '%s/%s',
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
      presenter: {
        title: 'Cửa sổ người dạy',
        now: 'Đang chiếu',
        next: 'Kế tiếp',
        end: 'Hết',
        clock: 'Bây giờ',
        timer: 'Đã dạy',
      },
    },
  },
};
