import type { Phrase } from '../canvas/model';
import { placeIn } from '../canvas/phrase';
import type { Place } from '../markdown/block';
import type { Fix } from './finding';

/**
 * Puts a question in the place of words that answer another one; the words stay behind it, in a comment.
 * @param title what the writer reads in the menu
 * @param question what the place asks for
 * @param start where in the phrase the words begin: zero-based UTF-16
 * @param end the same, exclusive
 */
export function askedAnew(
  title: string,
  question: string,
  phrase: Phrase,
  start = 0,
  end = phrase.words.length,
): Fix[] {
  return keptInComment(title, question, placeIn(phrase, start, end));
}

/** Puts other words in a place; those that stood there stay behind them, in a comment. */
export function keptInComment(title: string, text: string, at: Place): Fix[] {
  const words = at.chunk.text.slice(at.start, at.end);
  // A comment ends with two dashes, and a line with a break.
  if (/--|[\r\n]/.test(words)) return [];
  return [
    {
      title,
      steps: [{ kind: 'replace', at, text: `${text} <!-- was: ${words} -->` }],
      safe: false,
      preferred: true,
    },
  ];
}
