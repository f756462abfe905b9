const VIETNAMESE = 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** Characters of headings: ASCII, Vietnamese, and the quotation marks and dashes of both languages. */
export const DISPLAY_CHARACTERS = `${ASCII}${VIETNAMESE}${VIETNAMESE.toUpperCase()}“”‘’–—…·×©`;
