/** Answers by the id of their question: ids of options, in the order of the question's controls. */
export type Answers = Record<string, readonly string[]>;

/**
 * Stored answers of this quiz; empty if there are none, if they are invalid or of another version of the quiz,
 * or if storage is blocked.
 */
export function keptAnswers(key: string, stamp: string): Answers {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '');
    if (!isRecord(kept) || kept['stamp'] !== stamp || !isRecord(kept['answers'])) return {};
    return Object.fromEntries(
      Object.entries(kept['answers']).filter(
        (entry): entry is [string, string[]] =>
          Array.isArray(entry[1]) && entry[1].every((value) => typeof value === 'string'),
      ),
    );
  } catch {
    return {};
  }
}

/** Stores the answers on the device, under the key of this version. @returns Whether that succeeded. */
export function keepAnswers(key: string, stamp: string, answers: Answers): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ stamp, answers }));
    return true;
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
