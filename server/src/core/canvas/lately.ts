/** So long are names at most, with what may stand around them: longer words are hardly asked for twice. */
const LONGEST = 120;
const MOST = 2000;

/**
 * The same function, which remembers what it gave lately: labels and headings are compared with the names of every block and slot.
 * @param work must give the same for the same words, and what it gives must not be changed
 */
export function rememberingLately<Result>(work: (words: string) => Result): (words: string) => Result {
  const known = new Map<string, Result>();
  return (words) => {
    if (words.length > LONGEST) return work(words);
    const before = known.get(words);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const result = work(words);
    known.set(words, result);
    return result;
  };
}
