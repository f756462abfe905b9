// Long: one type and one resolver per form of question.
import type { Claim, Bilingual } from '../claims/claim.ts';
import { derivedFigures } from '../status/figure.ts';
import { type History, type SnapshotView, viewAt } from '../status/snapshot-view.ts';
import type { Status, UnitStatus } from '../status/status.ts';
import { type MapLevel, type Register, unitsOf } from '../places/unit.ts';

/** A number from the data: a computed figure (see figure.ts), or a field of a claim. */
export type FigureRef = { figure: string } | { claim: string; field: FigureField };
export const FIGURE_FIELDS = ['value', 'of', 'percent'] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

interface QuestionBase {
  id: string;
  ask: Bilingual;
  /** Explanation of the right answer, one or two sentences. */
  why: Bilingual;
  /** Id of the article that explains more. */
  read: string;
}

/** As written in `content/quiz.yaml`. Right answers are computed from the data where possible. */
export type Question = QuestionBase &
  (
    | {
        kind: 'figure';
        unit?: Bilingual | undefined;
        right: FigureRef;
        wrong: readonly (FigureRef | number)[];
        evidence: readonly string[];
      }
    | {
        kind: 'choice';
        options: readonly { words: Bilingual; right?: true | undefined }[];
        evidence: readonly string[];
      }
    /** “What does no source say?” The option without a claim is right. */
    | { kind: 'unsaid'; options: readonly { words: Bilingual; claim?: string | undefined }[] }
    /** “Which of these units (codes) does no source name at that date?” */
    | {
        kind: 'unnamed';
        at: string;
        options: readonly string[];
        evidence?: readonly string[] | undefined;
      }
    | {
        kind: 'match';
        pairs: readonly { left: Bilingual; right: Bilingual | FigureRef }[];
        evidence: readonly string[];
      }
    /** Every unit with that status is right. */
    | {
        kind: 'find';
        at: string;
        level: MapLevel;
        within?: string | undefined;
        status: Status;
        evidence?: readonly string[] | undefined;
      }
  );

/** Contents of an option: words, a number with its noun, or a unit (code). */
export type Label =
  { words: Bilingual } | { value: number; unit: Bilingual | undefined } | { code: string };

/** An option, with an id shared by both languages. */
export interface Option {
  id: string;
  label: Label;
}

/** A question with its right answer computed. */
export type ResolvedQuestion = QuestionBase & {
  /** Ids of the claims that support the answer. */
  evidence: readonly string[];
} & (
    | { form: 'choose'; options: readonly (Option & { right: boolean })[] }
    | {
        form: 'match';
        lefts: readonly { words: Bilingual; right: string }[];
        rights: readonly Option[];
      }
    | {
        form: 'find';
        view: SnapshotView;
        level: MapLevel;
        within: string | undefined;
        units: readonly { code: string; value: UnitStatus; right: boolean }[];
      }
  );

/** Data that the answers are computed from. */
export interface Facts {
  register: Register;
  /** By id, over all sources. */
  claims: ReadonlyMap<string, Claim>;
  history: History;
}

/** The quiz of a data set, with its answers. */
export function resolveQuiz(dataset: Facts & { quiz: readonly Question[] }): ResolvedQuestion[] {
  return dataset.quiz.map((question) => resolveQuestion(question, dataset));
}

/**
 * Computes the right answer. The order of the options is derived from their ids: the same in both languages
 * and in every build, and unrelated to the answer.
 * @throws RangeError if the question refers to something that does not exist (prevented by the data checks).
 */
export function resolveQuestion(question: Question, facts: Facts): ResolvedQuestion {
  const { id, ask, why, read } = question;
  const base = { id, ask, why, read };
  const number = (ref: FigureRef | number): number => {
    const value = typeof ref === 'number' ? ref : valueOf(ref, facts);
    if (value === undefined) throw new RangeError(`no figure ${JSON.stringify(ref)}`);
    return value;
  };
  const options = <T extends object>(contents: readonly T[]): (T & { id: string })[] =>
    shuffled(
      contents.map((content, index) => ({ id: String(index), ...content })),
      question.id,
    );
  switch (question.kind) {
    case 'figure':
      return {
        ...base,
        form: 'choose',
        evidence: question.evidence,
        options: options(
          [question.right, ...question.wrong].map((ref, index) => ({
            label: { value: number(ref), unit: question.unit },
            right: index === 0,
          })),
        ),
      };
    case 'choice':
      return {
        ...base,
        form: 'choose',
        evidence: question.evidence,
        options: options(
          question.options.map(({ words, right = false }) => ({ label: { words }, right })),
        ),
      };
    case 'unsaid':
      return {
        ...base,
        form: 'choose',
        evidence: question.options.flatMap(({ claim }) => claim ?? []),
        options: options(
          question.options.map(({ words, claim }) => ({ label: { words }, right: !claim })),
        ),
      };
    case 'unnamed': {
      const { statuses } = snapshotAt(question.at, facts);
      const values = question.options.map((code) => statusOf(code, statuses));
      return {
        ...base,
        form: 'choose',
        evidence: distinct([...deciding(values), ...(question.evidence ?? [])]),
        options: options(
          question.options.map((code, index) => ({
            label: { code },
            right: values[index]?.status === 'not-named',
          })),
        ),
      };
    }
    case 'match':
      return {
        ...base,
        form: 'match',
        evidence: question.evidence,
        lefts: question.pairs.map(({ left }, index) => ({ words: left, right: String(index) })),
        rights: options(
          question.pairs.map(({ right }) => ({
            label: 'vi' in right ? { words: right } : { value: number(right), unit: undefined },
          })),
        ),
      };
    case 'find': {
      const view = snapshotAt(question.at, facts);
      const units = unitsOf(facts.register, question.level, question.within).map(({ code }) => {
        const value = statusOf(code, view.statuses);
        return { code, value, right: value.status === question.status };
      });
      // No claim shows that a unit is not named: the evidence is that of the other options.
      const decisive = units.filter(({ right }) => right === (question.status !== 'not-named'));
      return {
        ...base,
        form: 'find',
        evidence: distinct([
          ...deciding(decisive.map(({ value }) => value)),
          ...(question.evidence ?? []),
        ]),
        view,
        level: question.level,
        within: question.within,
        units,
      };
    }
  }
}

/** The number that a reference points to; undefined if it does not exist. */
export function valueOf(ref: FigureRef, { claims, history }: Facts): number | undefined {
  if ('figure' in ref) return derivedFigures(history).get(ref.figure);
  const claim = claims.get(ref.claim) as (Claim & Partial<Record<FigureField, number>>) | undefined;
  return claim?.[ref.field];
}

/** Hash of the questions and right answers; stored answers with another hash belong to another quiz. */
export function stampOf(quiz: readonly ResolvedQuestion[]): string {
  const told = quiz.map(({ id, ask, why, ...question }) => {
    switch (question.form) {
      case 'choose':
        return [id, ask, why, question.options];
      case 'match':
        return [id, ask, why, question.lefts, question.rights];
      case 'find':
        return [id, ask, why, question.units.map(({ code, right }) => [code, right])];
    }
  });
  return hash(JSON.stringify(told)).toString(36);
}

function snapshotAt(at: string, { history }: Facts): SnapshotView {
  const view = viewAt(history, at);
  if (!view) throw new RangeError(`no snapshot ${at}`);
  return view;
}

function statusOf(code: string, statuses: SnapshotView['statuses']): UnitStatus {
  const value = statuses.get(code);
  if (!value) throw new RangeError(`no unit ${code}`);
  return value;
}

/** The newest deciding claim of each unit. */
function deciding(values: readonly UnitStatus[]): string[] {
  return values.flatMap(({ decidedBy: [newest] }) => newest?.claim.id ?? []);
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function shuffled<T extends { id: string }>(options: readonly T[], salt: string): T[] {
  const key = ({ id }: T) => hash(`${salt}/${id}`);
  return [...options].sort((a, b) => key(a) - key(b));
}

/** FNV-1a with the final mix of MurmurHash3, 32 bits: similar texts get distant hashes. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
