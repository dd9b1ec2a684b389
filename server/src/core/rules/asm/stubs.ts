import type { Item } from '../../canvas/model';
import type { Fix } from '../finding';

/** What is written behind an assumption to say how it will be found out. */

/** Adds words behind an assumption: as a sentence of their own, where it is one. */
function adds(title: string, item: Item, stub: string): Fix {
  const isSentence = /[.!]["”']?$/.test(item.phrase.words);
  const text = isSentence ? ` ${stub.charAt(0).toUpperCase()}${stub.slice(1)}` : `; ${stub}`;
  return {
    title,
    steps: [{ kind: 'replace', at: item.wordsEnd, text }],
    safe: false,
    preferred: true,
  };
}

/** A test: what, with whom, by when. */
export function planATest(item: Item): Fix {
  return adds('Plan a test', item, 'test: … with … by …');
}

/** What would have to be seen. */
export function sayWhatWouldShowIt(item: Item): Fix {
  return adds('Say what would show it', item, 'we will know when … of … do … by …');
}
