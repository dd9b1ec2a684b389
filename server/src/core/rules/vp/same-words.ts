import { stemmer } from 'stemmer';
import { comparableWords } from '../../canvas/names';
import { rememberingLately } from '../../language/lately';

/** From this share of common words on, a text says no more than another. */
const SAME = 0.6;

/**
 * Whether a text has hardly a word that another one does not have, whatever their forms ("Imaging shared", "Images shared with the GP").
 * A single word is never the same: it may be all that there is to say.
 */
export function saysTheSame(text: string, other: string): boolean {
  const says = stemsOf(text);
  if (says.size < 2 || text.includes('…')) return false;
  const said = stemsOf(other);
  const common = [...says].filter((stem) => said.has(stem)).length;
  return common / (said.size + says.size - common) >= SAME;
}

/** The words that count, without their endings (Porter's stemmer). */
export function stemsOf(words: string): ReadonlySet<string> {
  const counted = comparableWords(words).filter(
    (word) => word.length > 2 && !/^(?:the|and|with|for|from|our|your|its|one)$/.test(word),
  );
  return new Set(counted.map(stemOf));
}

/** `Weekly` says no more than `week`. */
const stemOf = rememberingLately((word) => stemmer(word).replace(/(?<=.{3})li$/, ''));
