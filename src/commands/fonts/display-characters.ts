const VIETNAMESE = 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** What headings are written with: ASCII, Vietnamese, and the quotation marks and dashes of both languages. */
export const DISPLAY_CHARACTERS = `${ASCII}${VIETNAMESE}${VIETNAMESE.toUpperCase()}“”‘’–—…·×©`;
