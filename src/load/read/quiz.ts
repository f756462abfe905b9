// Long: one reader per form of question.
import type { Bilingual } from '../../domain/claims/claim.ts';
import { derivedFigures } from '../../domain/status/figure.ts';
import {
  allFigures,
  type Figures,
  listFigures,
  unstated,
} from '../../domain/status/stated-figures.ts';
import { LOCALES } from '../../domain/locale.ts';
import {
  type Facts,
  type FigureRef,
  type Question,
  resolveQuestion,
  type ResolvedQuestion,
  valueOf,
} from '../../domain/texts/quiz.ts';
import type { References } from '../checks/prose-cites.ts';
import { recordsUnique } from '../checks/ids-unique.ts';
import { wordsAgree } from '../checks/words-agree.ts';
import { oneOf } from '../expectation.ts';
import { type Fault, show } from '../fault.ts';
import { remembering } from './remembering.ts';
import type { TextFile } from './text.ts';
import { readYaml } from './yaml.ts';
import { quizSchema } from '../schemas.ts';

type Known = Facts & Pick<References, 'figuresOf' | 'articles'>;

/** Reports a fault of a question at a path within it. */
type Fail = (path: readonly PropertyKey[], found: string, expected: string) => void;

/** What the file says, whatever it refers to. */
const parse = remembering((text, faults) => {
  const record = readYaml(text, quizSchema, faults);
  if (record) faults.push(...recordsUnique('question', record), ...wordsAgree(record));
  return record;
});

/**
 * Reads `content/quiz.yaml`. Each question must refer to existing claims, figures and places, have an answer,
 * and state only numbers of its evidence.
 */
export function readQuiz(text: TextFile, known: Known, faults: Fault[]): Question[] {
  const record = parse(text, faults);
  if (!record) return [];
  const { file, value, lineOf } = record;
  value.forEach((question, index) => {
    let sound = true;
    const fail: Fail = (path, found, expected) => {
      sound = false;
      faults.push({
        file,
        line: lineOf([index, ...path]),
        record: `question ${show(question.id)}`,
        field: path.map(String).join('.'),
        found,
        expected,
      });
    };
    checkReferences(question, known, fail);
    if (!sound) return;
    const resolved = resolveQuestion(question, known);
    checkAnswer(question, resolved, fail);
    if (resolved.evidence.length === 0)
      fail(['evidence'], 'no claim that decides it', 'at least one claim');
    checkNumbers(question, resolved, known, fail);
  });
  return value;
}

/** Every reference of a question exists. */
function checkReferences(question: Question, known: Known, fail: Fail): void {
  const { claims, history, register, articles } = known;
  const isClaim = (id: string, path: PropertyKey[]) => {
    if (claims.has(id)) return true;
    fail(path, show(id), `the id of a claim: ${oneOf([...claims.keys()], id)}`);
    return false;
  };
  const isFigure = (ref: FigureRef, path: PropertyKey[]) => {
    if ('figure' in ref) {
      const figures = derivedFigures(history);
      if (!figures.has(ref.figure))
        fail(
          [...path, 'figure'],
          show(ref.figure),
          `the name of a figure: ${oneOf([...figures.keys()], ref.figure)}`,
        );
    } else if (isClaim(ref.claim, [...path, 'claim']) && valueOf(ref, known) === undefined)
      fail([...path, 'field'], show(ref.field), `a number that ${ref.claim} has`);
  };
  const isUnit = (code: string, level: string, path: PropertyKey[]) => {
    if (register.get(code)?.level === level) return;
    const codes = [...register.values()].filter((unit) => unit.level === level);
    fail(
      path,
      show(code),
      `the code of a ${level}: ${oneOf(
        codes.map((unit) => unit.code),
        code,
      )}`,
    );
  };

  if (!articles.has(question.read))
    fail(
      ['read'],
      show(question.read),
      `the id of an article: ${oneOf([...articles], question.read)}`,
    );
  if ('evidence' in question)
    question.evidence?.forEach((id, index) => isClaim(id, ['evidence', index]));
  if ('at' in question) {
    const dates = history.views.map(({ snapshot }) => snapshot.id);
    if (!dates.includes(question.at))
      fail(['at'], show(question.at), `a snapshot: ${oneOf(dates, question.at)}`);
  }
  switch (question.kind) {
    case 'figure':
      isFigure(question.right, ['right']);
      question.wrong.forEach((ref, index) => {
        if (typeof ref === 'object') isFigure(ref, ['wrong', index]);
      });
      return;
    case 'unsaid':
      question.options.forEach(({ claim }, index) => {
        if (claim !== undefined) isClaim(claim, ['options', index, 'claim']);
      });
      return;
    case 'unnamed':
      question.options.forEach((code, index) => isUnit(code, 'commune', ['options', index]));
      return;
    case 'match':
      question.pairs.forEach(({ right }, index) => {
        if (!('vi' in right)) isFigure(right, ['pairs', index, 'right']);
      });
      return;
    case 'find':
      if (question.level === 'commune') isUnit(question.within ?? '', 'district', ['within']);
      else if (question.within !== undefined)
        fail(['within'], show(question.within), 'nothing: the map shows all districts');
      return;
    default:
  }
}

/** A question has one right answer (on a map, one or several), and its options differ. */
function checkAnswer(question: Question, resolved: ResolvedQuestion, fail: Fail): void {
  const isDistinct = (labels: readonly unknown[], path: (index: number) => PropertyKey[]) => {
    const texts = labels.map((label) => JSON.stringify(label));
    texts.forEach((text, index) => {
      const first = texts.indexOf(text);
      if (first < index)
        fail(path(index), `the same as ${path(first).map(String).join('.')}`, 'something else');
    });
  };
  switch (question.kind) {
    case 'figure': {
      if (resolved.form !== 'choose') return;
      // The right one is written first; pages shuffle the options.
      const written = [...resolved.options].sort((a, b) => Number(a.id) - Number(b.id));
      isDistinct(
        written.map(({ label }) => label),
        (index) => (index === 0 ? ['right'] : ['wrong', index - 1]),
      );
      return;
    }
    case 'choice':
    case 'unsaid':
    case 'unnamed': {
      if (resolved.form !== 'choose') return;
      const right = resolved.options.filter((option) => option.right).length;
      const expected = {
        choice: 'one with "right: true"',
        unsaid: 'one without a claim',
        unnamed: 'one that no source names at that date',
      }[question.kind];
      if (right !== 1)
        fail(['options'], `${right} right ones of ${resolved.options.length}`, expected);
      for (const locale of LOCALES) {
        isDistinct(
          question.options.map((option) =>
            typeof option === 'string' ? option : option.words[locale],
          ),
          (index) => ['options', index],
        );
      }
      return;
    }
    case 'match': {
      if (resolved.form !== 'match') return;
      const written = [...resolved.rights].sort((a, b) => Number(a.id) - Number(b.id));
      for (const locale of LOCALES) {
        isDistinct(
          question.pairs.map(({ left }) => left[locale]),
          (index) => ['pairs', index, 'left'],
        );
        isDistinct(
          written.map(({ label }) => ('words' in label ? label.words[locale] : label)),
          (index) => ['pairs', index, 'right'],
        );
      }
      return;
    }
    case 'find': {
      if (resolved.form !== 'find') return;
      const right = resolved.units.filter((unit) => unit.right).length;
      const found = `${right} of ${resolved.units.length} units ${question.status}`;
      if (right === 0) fail(['status'], found, 'a status that a unit on the map has');
      if (right === resolved.units.length) fail(['status'], found, 'a status that some units lack');
      return;
    }
  }
}

/** Every number of its words is stated by its evidence, its figures, or the total of its date. */
function checkNumbers(
  question: Question,
  resolved: ResolvedQuestion,
  { figuresOf, history }: Known,
  fail: Fail,
): void {
  const parts: Figures[] = [];
  const add = (target: string) => {
    const figures = figuresOf(target);
    if (figures) parts.push(figures);
  };
  for (const id of resolved.evidence) add(`claim:${id}`);
  const refs = [
    ...(question.kind === 'figure' ? [question.right, ...question.wrong] : []),
    ...(question.kind === 'match' ? question.pairs.map(({ right }) => right) : []),
  ];
  for (const ref of refs) {
    if (typeof ref === 'number' || 'vi' in ref) continue;
    add('figure' in ref ? `figure:${ref.figure}` : `claim:${ref.claim}`);
  }
  if ('at' in question) {
    const view = history.views.find(({ snapshot }) => snapshot.id === question.at);
    if (view) add(`claim:${view.snapshot.totals.commune.id}`);
  }
  const stated = allFigures(parts);
  const check = (words: Bilingual, path: PropertyKey[]) => {
    for (const locale of LOCALES) {
      const [wrong] = unstated(words[locale], locale, stated);
      if (wrong !== undefined)
        fail([...path, locale], String(wrong), `what its evidence states: ${listFigures(stated)}`);
    }
  };
  const walk = (at: unknown, path: PropertyKey[]): void => {
    if (typeof at !== 'object' || at === null) return;
    if ('vi' in at) check(at as Bilingual, path);
    else
      for (const [key, child] of Object.entries(at))
        walk(child, [...path, Array.isArray(at) ? Number(key) : key]);
  };
  walk(question, []);
}
