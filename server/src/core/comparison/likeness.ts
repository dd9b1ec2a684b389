/** The words of a text, each with how often it stands there, and how many they are. */
export interface WordCount {
  readonly counts: ReadonlyMap<string, number>;
  readonly all: number;
}

/** Counts words in the form in which they are compared. */
export function counted(words: readonly string[]): WordCount {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, all: words.length };
}

/**
 * How much two texts say the same: the share of the words that they have in common (the Dice coefficient on words, each as often as it
 * stands there), from 0 to 1.
 */
export function likenessOf(one: WordCount, other: WordCount): number {
  const all = one.all + other.all;
  if (all === 0) return 1;
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * shared) / all;
}

/** More than this, their likeness cannot be: one is so much longer. */
export function mostLikeness(one: WordCount, other: WordCount): number {
  const all = one.all + other.all;
  return all === 0 ? 1 : (2 * Math.min(one.all, other.all)) / all;
}
