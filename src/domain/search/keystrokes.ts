/** Letters that Telex types after a vowel, and digits of VNI, with the combining tone mark that they stand for. */
const TONES: Record<string, string> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};
const CIRCUMFLEX: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const BREVE: Record<string, string> = { a: 'ă' };
const HORN: Record<string, string> = { o: 'ơ', u: 'ư' };
/** Letters changed by a digit of VNI. */
const VNI: Record<string, Record<string, string>> = { 6: CIRCUMFLEX, 7: HORN, 8: BREVE };
const VOWELS = 'aeiouyâêôăơư';

/**
 * A text as it was meant, if a keyboard left the keystrokes of Telex or VNI as they are: `Chaau Phus` and
 * `Cha6u Phu1` become `châu phú`. Words with other than ASCII letters and digits stay as they are.
 * @param isWord Words that are not to be changed, folded: English, for example.
 */
export function withoutKeystrokes(text: string, isWord: (word: string) => boolean): string {
  return text.replace(/(?<![\p{L}\p{N}])[a-z][a-z1-9]*(?![\p{L}\p{N}\p{M}])/giu, (word) => {
    const typed = word.toLowerCase();
    const meant = isWord(typed) ? typed : syllableOf(typed);
    return meant === typed ? word : meant;
  });
}

/** The syllable that keystrokes stand for. */
function syllableOf(typed: string): string {
  const initial = /^(?:qu(?=[a-z])|gi(?=[aeiouy])|[^aeiouyw\d]*)/.exec(typed)?.[0] ?? '';
  let start = initial.replace(/^dd/, 'đ');
  const letters: string[] = [];
  let tone = '';
  for (const key of typed.slice(initial.length)) {
    const mark = TONES[key];
    const shape = VNI[key];
    const last = letters.length - 1;
    if (mark !== undefined && (letters.length > 0 || /\d/.test(key))) tone = mark;
    else if (key === '9' || (key === 'd' && start.startsWith('d') && last >= 0))
      start = start.replace(/^d/, 'đ');
    else if (shape) reshape(letters, shape);
    else if (key === 'w') {
      if (!reshape(letters, HORN) && !reshape(letters, BREVE)) letters.push('ư');
    } else if (key in CIRCUMFLEX && letters.includes(key) && doubles(letters, key))
      reshape(letters, { [key]: CIRCUMFLEX[key] ?? key });
    else letters.push(key);
  }
  const at = placeOfTone(letters);
  if (tone && at >= 0) letters[at] = `${letters[at] ?? ''}${tone}`;
  return (start + letters.join('')).normalize('NFC');
}

/** Whether a vowel typed now changes the same vowel before it: directly, or behind the final consonants. */
function doubles(letters: readonly string[], key: string): boolean {
  const last = letters.at(-1) ?? '';
  return last === key || !VOWELS.includes(last);
}

/** Changes the last letters that have another shape (`uo` both); false if there is none. */
function reshape(letters: string[], shape: Record<string, string>): boolean {
  const at = letters.findLastIndex((letter) => letter in shape);
  if (at < 0) return false;
  letters[at] = shape[letters[at] ?? ''] ?? '';
  if (letters[at] === 'ơ' && letters[at - 1] === 'u') letters[at - 1] = 'ư';
  return true;
}

/** The letter that bears the tone mark; -1 without a vowel. */
function placeOfTone(letters: readonly string[]): number {
  const marked = letters.findLastIndex((letter) => 'âêôăơư'.includes(letter));
  if (marked >= 0) return marked;
  const vowels = letters.flatMap((letter, at) => (VOWELS.includes(letter) ? [at] : []));
  const closed = !VOWELS.includes(letters.at(-1) ?? '');
  return vowels[vowels.length === 3 || (vowels.length === 2 && closed) ? 1 : 0] ?? -1;
}
