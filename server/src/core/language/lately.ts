/** So long are names at most, with what may stand around them: longer words are hardly asked for twice. */
const LONGEST = 120;
const MOST = 2000;

/** Remembers what was found lately for some words: the same labels and headings come again and again, in one document and in the next. */
export class Lately<Result> {
  private readonly known = new Map<string, Result>();

  /** @param work must give the same for the same words, and what it gives must not be changed */
  get(words: string, work: () => Result): Result {
    if (words.length > LONGEST) return work();
    const before = this.known.get(words);
    if (before !== undefined) return before;
    if (this.known.size >= MOST) this.known.clear();
    const result = work();
    this.known.set(words, result);
    return result;
  }
}

/** The same function, which remembers what it gave lately; see {@link Lately.get}. */
export function rememberingLately<Result>(work: (words: string) => Result): (words: string) => Result {
  const lately = new Lately<Result>();
  return (words) => lately.get(words, () => work(words));
}
