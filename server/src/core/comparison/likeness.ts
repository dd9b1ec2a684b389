import { comparableWords } from '../canvas/names';

/**
 * How much two texts say the same: the share of the words that they have in common (the Dice coefficient on words, each as often as it
 * stands there), from 0 to 1.
 */
export function likenessOf(one: string, other: string): number {
  const words = comparableWords(one);
  const others = comparableWords(other);
  if (words.length + others.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (words.length + others.length);
}
