import type { Locale } from '../../domain/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { makeAnnouncer } from '../shared/announcer.ts';
import { make, required } from '../shared/element.ts';
import { makeQuestion, type QuizQuestion, type QuizWords } from './quiz-question.ts';
import { type Answers, keepAnswers, keptAnswers } from './quiz-store.ts';
import { fill } from '../shared/words.ts';

/** Checks each answer at once, counts, and stores the answers on the device. Nothing is sent. */
function start(root: HTMLElement): void {
  const words = JSON.parse(root.dataset['words'] ?? '{}') as QuizWords;
  const { store = '', stamp = '' } = root.dataset;
  const locale = document.documentElement.lang as Locale;
  const progress = required(root, '[data-progress]');
  const result = required(root, '[data-result]');
  const score = required(root, '[data-score]');
  const list = required(root, '[data-list]');
  const more = required(root, '[data-more]');
  const name = required<HTMLInputElement>(root, '[data-name]');
  const group = required<HTMLInputElement>(root, '[data-class]');
  const copyAnswer = required(root, '[data-copy-answer]');
  const announcer = makeAnnouncer(required(root, '[data-spoken]'));
  let answers: Answers = {};

  const questions: QuizQuestion[] = [...root.querySelectorAll<HTMLElement>('[data-question]')].map(
    (element, index) =>
      makeQuestion(element, words, {
        onCheck: () => check(index),
        onNext: () => goOn(index),
      }),
  );
  const answered = () => questions.filter(({ id }) => answers[id]);
  const right = () => answered().filter(({ id, isRight }) => isRight(answers[id] ?? []));
  const scoreWords = () => fill(words.score, right().length, questions.length);
  const progressWords = () =>
    fill(words.progress, answered().length, questions.length, right().length);

  function check(index: number): void {
    const question = questions[index];
    const answer = question?.chosen();
    if (!question) return;
    if (!answer) {
      question.urge();
      announcer.say(words.unfinished);
      return;
    }
    answers = { ...answers, [question.id]: answer };
    const told = question.judge(answer);
    keep();
    show();
    // The pressed button was removed; the one for the next question is beside the verdict.
    question.next.focus({ preventScroll: true });
    question.showOutcome();
    announcer.say(`${told} ${progressWords()}.`);
  }

  /** Moves to the next unanswered question, or to the result. */
  function goOn(from: number): void {
    const open = [...questions.slice(from + 1), ...questions.slice(0, from)];
    const next = open.find(({ id }) => !answers[id]);
    if (next) next.goTo();
    else required(result, 'h2').focus();
  }

  function keep(): void {
    if (!keepAnswers(store, stamp, answers))
      required(document, '[data-kept]').textContent = words.notKept;
  }

  /** Updates count and result. */
  function show(): void {
    const [done, all] = [answered().length, questions.length];
    progress.textContent = progressWords();
    score.textContent = done > 0 ? scoreWords() : words.noneYet;
    list.hidden = done === 0;
    more.hidden = done === 0;
    list.replaceChildren(...questions.map(lineOf));
    copyAnswer.replaceChildren();
    for (const { id, next, isRight } of questions) {
      const answer = answers[id];
      const dot = required(root, `[data-dot="${id}"]`);
      dot.dataset['judged'] = answer ? (isRight(answer) ? 'right' : 'wrong') : '';
      next.textContent = done === all ? words.toResult : words.next;
    }
  }

  /** Outcome of one question, for the result. */
  function lineOf(question: QuizQuestion): HTMLLIElement {
    const answer = answers[question.id];
    const ask = make('p', make('b', question.ask));
    if (!answer) return make('li', ask, make('p', words.notAnswered));
    const isRight = question.isRight(answer);
    const verdict = make('b', isRight ? `✓ ${words.copy.right}` : `✗ ${words.copy.wrong}`);
    const item = make(
      'li',
      ask,
      make('p', verdict, ` · ${words.yours}: ${question.lineOf(answer)}`),
    );
    item.dataset['judged'] = isRight ? 'right' : 'wrong';
    if (isRight) return item;
    const article = make('a', question.article.textContent);
    article.href = question.article.href;
    const again = make('p', `${words.again}: `, article);
    again.className = 'screen-only';
    item.append(make('p', `${words.answer}: ${question.rightLine}`), again);
    return item;
  }

  function today(): string {
    const now = new Date();
    const pad = (part: number) => String(part).padStart(2, '0');
    return formatDay(
      `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
      locale,
    );
  }

  /** The result as text, to hand in; with the name, if one was typed. */
  function resultText(): string {
    const person = [
      [words.name, name.value.trim()],
      [words.class, group.value.trim()],
      [words.date, today()],
    ].flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
    const lines = questions.map((question, index) => {
      const answer = answers[question.id];
      const line = (judged: string, rest: string) => fill(words.copy.line, index + 1, judged, rest);
      if (!answer) return line(words.copy.open, question.ask);
      return question.isRight(answer)
        ? line(words.copy.right, question.lineOf(answer))
        : line(
            words.copy.wrong,
            `${question.lineOf(answer)} (${words.answer}: ${question.rightLine})`,
          );
    });
    return [words.copyTitle, ...person, scoreWords(), '', ...lines].join('\n');
  }

  async function copy(): Promise<void> {
    const text = resultText();
    try {
      await navigator.clipboard.writeText(text);
      copyAnswer.replaceChildren(make('p', words.copied));
      announcer.say(words.copied);
    } catch {
      const field = make('textarea');
      field.readOnly = true;
      field.rows = 8;
      field.value = text;
      field.setAttribute('aria-label', words.copyBlocked);
      copyAnswer.replaceChildren(make('p', words.copyBlocked), field);
      field.select();
    }
  }

  /** Prints the result instead of the questions. */
  function printResult(): void {
    const page = document.documentElement;
    required(root, '[data-date]').textContent = today();
    page.dataset['print'] = 'result';
    addEventListener('afterprint', () => delete page.dataset['print'], { once: true });
    print();
  }

  function restart(): void {
    answers = {};
    for (const question of questions) question.reset();
    keep();
    show();
    questions[0]?.goTo();
  }

  required(root, '[data-copy]').addEventListener('click', () => void copy());
  required(root, '[data-print]').addEventListener('click', printResult);
  required(root, '[data-restart]').addEventListener('click', restart);

  const kept = keptAnswers(store, stamp);
  for (const question of questions) {
    question.reset();
    const answer = kept[question.id];
    if (!answer || !question.fits(answer)) continue;
    answers = { ...answers, [question.id]: answer };
    question.judge(answer);
  }
  show();
  root.dataset['ready'] = '';
  for (const part of document.querySelectorAll('main [data-script-only]'))
    part.removeAttribute('data-script-only');
}

const quiz = document.querySelector<HTMLElement>('[data-quiz]');
if (quiz) start(quiz);
