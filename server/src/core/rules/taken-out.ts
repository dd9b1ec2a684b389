import type { Item } from '../canvas/model';
import { placeIn } from '../canvas/phrase';
import type { Fix } from './finding';

/**
 * Takes a word out of an item's words, with what joins it to its neighbours, and keeps it in a comment behind them; a sentence still begins
 * with a capital.
 * @param start where the word begins in the phrase: zero-based UTF-16
 * @param end the same, exclusive
 */
export function takenOut({ phrase, wordsEnd }: Item, start: number, end: number): Fix[] {
  const { words } = phrase;
  const word = words.slice(start, end);
  const joint = /^\s*(?:,\s*(?:and\s+)?|(?:and|&)\s+)/.exec(words.slice(end))?.[0].length;
  const before = /(?:\s+(?:and|&)|,)\s*$/.exec(words.slice(0, start))?.[0].length;
  const from = start - (joint === undefined ? (before ?? 0) : 0);
  const space = /^\s+/.exec(words.slice(end))?.[0].length ?? 0;
  const isLast = end + space === words.length;
  const to = end + (joint ?? (before === undefined ? space : 0));
  const gap = isLast ? (/\s+$/.exec(words.slice(0, from))?.[0].length ?? 0) : 0;
  const next = words.charAt(to);
  const isFirst = from === 0 && next !== '';
  const at = placeIn(phrase, from - gap, isFirst ? to + 1 : to);
  return [
    {
      title: `Take “${word}” out, and keep it in a comment`,
      steps: [
        { kind: 'replace', at, text: isFirst ? next.toUpperCase() : '' },
        { kind: 'replace', at: wordsEnd, text: ` <!-- taken out: ${word} -->` },
      ],
      safe: false,
      preferred: true,
    },
  ];
}
