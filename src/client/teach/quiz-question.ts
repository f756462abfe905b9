// Long: one handler per form of question.
import type { Messages } from '../../i18n/words/messages.ts';
import { make, required, wordsOf } from '../shared/element.ts';
import { fill } from '../shared/words.ts';

/** Messages of the quiz's script, in the language of the page. */
export type QuizWords = Messages['quiz']['script'] &
  Pick<
    Messages['quiz'],
    'next' | 'toResult' | 'copied' | 'copyBlocked' | 'answer' | 'date' | 'name' | 'class'
  > & {
    /** Of the result that is copied. */
    copyTitle: string;
  };

/** A question on the page. An answer is a list of option ids, one per control. */
export interface QuizQuestion {
  id: string;
  ask: string;
  /** The right answer, in one line. */
  rightLine: string;
  /** Link to the article that explains more. */
  article: HTMLAnchorElement;
  /** The current answer; undefined if incomplete. */
  chosen: () => string[] | undefined;
  /** Whether these ids exist, because stored answers may be anything. */
  fits: (answer: readonly string[]) => boolean;
  isRight: (answer: readonly string[]) => boolean;
  /** The answer as text, in one line. */
  lineOf: (answer: readonly string[]) => string;
  /** Locks the answer, and shows the right one with its reason. @returns The announcement. */
  judge: (answer: readonly string[]) => string;
  /** Resets the question. */
  reset: () => void;
  /** Prompts for an answer. */
  urge: () => void;
  /** Scrolls, as little as possible, to the chosen option, the verdict and its reason. */
  showOutcome: () => void;
  goTo: () => void;
  next: HTMLButtonElement;
}

interface QuestionHandlers {
  onCheck: () => void;
  onNext: () => void;
}

type Control = HTMLSelectElement | HTMLInputElement;

/** Wires the controls of a question. */
export function makeQuestion(
  root: HTMLElement,
  words: QuizWords,
  { onCheck, onNext }: QuestionHandlers,
): QuizQuestion {
  const form = required<HTMLFormElement>(root, 'form');
  const verdict = required(root, '[data-verdict]');
  const check = required<HTMLButtonElement>(root, '[data-check]');
  const next = required<HTMLButtonElement>(root, '[data-next]');
  const details = required<HTMLDetailsElement>(root, 'details');
  const rights = (root.dataset['right'] ?? '').split(' ');
  const radios = [...form.querySelectorAll<HTMLInputElement>('input')];
  const selects = [...form.querySelectorAll<HTMLSelectElement>('select')];
  const controls: readonly Control[] = [...radios, ...selects];
  const map = root.querySelector('svg.find__map');
  const shapes = map ? [...map.querySelectorAll<SVGPathElement>('[data-unit]')] : [];
  const isFind = map !== null;

  /** Valid values of each control. */
  const valuesOf = (select: HTMLSelectElement) =>
    [...select.options].map(({ value }) => value).filter(Boolean);
  const choices = radios.length > 0 ? [radios.map(({ value }) => value)] : selects.map(valuesOf);
  const wordsOfRadio = (radio: HTMLInputElement) =>
    wordsOf(required(radio.parentElement as Element, '[data-words]'));
  /** Options to match are referred to by a letter. */
  const letterOf = (select: HTMLSelectElement, value: string | undefined) =>
    [...select.options].find((option) => option.value === value)?.text.charAt(0) ?? '';
  const shapeOf = (code: string | undefined) =>
    shapes.find(({ dataset }) => dataset['unit'] === code);

  function setChosen(answer: readonly string[]): void {
    for (const radio of radios) radio.checked = radio.value === answer[0];
    selects.forEach((select, index) => {
      select.value = answer[index] ?? '';
    });
    drawRing();
  }

  /** Rings the chosen unit: map and list are one control. */
  function drawRing(): void {
    const [select] = selects;
    const shape = shapeOf(select?.value);
    for (const ring of map?.querySelectorAll('[data-ring]') ?? [])
      ring.setAttribute('d', shape?.getAttribute('d') ?? '');
  }

  const isRight = (answer: readonly string[]) =>
    isFind
      ? rights.includes(answer[0] ?? '')
      : answer.length === rights.length && rights.every((right, index) => right === answer[index]);

  function lineOf(answer: readonly string[]): string {
    const radio = radios.find(({ value }) => value === answer[0]);
    if (radio) return wordsOfRadio(radio);
    if (isFind) return shapeOf(answer[0])?.querySelector('title')?.textContent ?? '';
    return selects
      .map((select, index) => `${index + 1}–${letterOf(select, answer[index])}`)
      .join(', ');
  }

  /** Marks right options and wrong choices, by symbol and text. */
  function mark(answer: readonly string[]): void {
    const signs = [...root.querySelectorAll<HTMLElement>('[data-mark]')];
    const set = (index: number, kind: 'right' | 'wrong', text: string) => {
      const sign = signs[index];
      if (!sign) return;
      sign.dataset['mark'] = kind;
      sign.textContent = `${kind === 'right' ? '✓' : '✗'} ${text}`;
    };
    radios.forEach(({ value }, index) => {
      if (rights.includes(value)) set(index, 'right', words.marks.right);
      else if (value === answer[0]) set(index, 'wrong', words.marks.wrong);
    });
    if (isFind) return;
    selects.forEach((select, index) => {
      if (answer[index] === rights[index]) set(index, 'right', words.copy.right);
      else set(index, 'wrong', `${words.answer}: ${letterOf(select, rights[index])}`);
    });
  }

  function reveal(on: boolean): void {
    for (const { dataset } of shapes) {
      if (on && dataset['reveal']) dataset['status'] = dataset['reveal'];
      else delete dataset['status'];
      if (on && dataset['revealBasis']) dataset['basis'] = dataset['revealBasis'];
      else delete dataset['basis'];
    }
  }

  function judge(answer: readonly string[]): string {
    const right = isRight(answer);
    setChosen(answer);
    mark(answer);
    reveal(true);
    const remarks = [right ? words.right : words.wrong];
    if (!isFind && selects.length > 0 && !right) {
      const hits = answer.filter((value, index) => value === rights[index]).length;
      remarks.push(fill(words.pairs, hits, rights.length));
    }
    if (isFind) {
      const { status = '', basis } = shapeOf(answer[0])?.dataset ?? {};
      const meaning = required(root, `[data-key="${basis ? `${status} ${basis}` : status}"]`);
      remarks.push(`${lineOf(answer)}: ${wordsOf(meaning).toLowerCase()}.`);
    }
    const sign = make('span', right ? '✓' : '✗');
    sign.setAttribute('aria-hidden', 'true');
    const [first = '', ...rest] = remarks;
    verdict.replaceChildren(sign, ' ', make('b', first), ...rest.map((remark) => ` ${remark}`));
    root.dataset['judged'] = right ? 'right' : 'wrong';
    for (const control of controls) control.disabled = true;
    check.hidden = true;
    next.hidden = false;
    details.hidden = false;
    details.open = true;
    const line = root.dataset['answerLine'] ?? '';
    return [
      ...remarks,
      ...(right ? [] : [`${words.answer}: ${line}.`]),
      wordsOf(required(details, '[data-why]')),
    ].join(' ');
  }

  function reset(): void {
    form.reset();
    drawRing();
    reveal(false);
    for (const sign of root.querySelectorAll<HTMLElement>('[data-mark]')) {
      sign.dataset['mark'] = '';
      sign.textContent = '';
    }
    verdict.textContent = '';
    delete root.dataset['judged'];
    for (const control of controls) control.disabled = false;
    check.hidden = false;
    next.hidden = true;
    details.hidden = true;
    details.open = false;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!root.dataset['judged']) onCheck();
  });
  form.addEventListener('input', () => {
    drawRing();
    verdict.textContent = '';
  });
  next.addEventListener('click', onNext);
  map?.addEventListener('click', ({ target }) => {
    const unit = (target as Element).closest<SVGElement>('[data-unit]')?.dataset['unit'];
    const [select] = selects;
    if (!unit || !select || select.disabled) return;
    select.value = unit;
    select.dispatchEvent(new Event('input', { bubbles: true }));
  });

  const firstOpen = () => controls.find(({ value, type }) => type === 'radio' || !value);
  return {
    id: root.dataset['question'] ?? '',
    ask: wordsOf(required(root, '[data-ask]')),
    rightLine: root.dataset['answerLine'] ?? '',
    article: required<HTMLAnchorElement>(root, '[data-read]'),
    chosen: () => {
      const chosen =
        radios.length > 0
          ? radios.filter(({ checked }) => checked).map(({ value }) => value)
          : selects.map(({ value }) => value);
      return chosen.length === choices.length && chosen.every(Boolean) ? chosen : undefined;
    },
    fits: (answer) =>
      answer.length === choices.length &&
      choices.every((values, index) => values.includes(answer[index] ?? '')),
    isRight,
    lineOf,
    judge,
    reset,
    urge: () => {
      verdict.textContent = words.unfinished;
      firstOpen()?.focus();
    },
    showOutcome: () => {
      const chosen = radios.find(({ checked }) => checked)?.closest('label') ?? selects[0];
      // What matters most comes last, should there not be room for all.
      for (const part of [root.querySelector('[data-why]'), chosen, verdict])
        part?.scrollIntoView({ block: 'nearest' });
    },
    goTo: () => {
      root.scrollIntoView();
      firstOpen()?.focus({ preventScroll: true });
    },
    next,
  };
}
