import type { Item } from '../../canvas/model';
import type { Fix } from '../finding';
import { saidBehind } from '../said-behind';

/** What is written behind an assumption to say how it will be found out. */

/** Adds words behind an assumption, as a sentence of their own where it is one; in a table in the empty cell that is there for them. */
function adds(title: string, item: Item, stub: string, column: RegExp): Fix {
  const isSentence = /[.!]["”']?$/.test(item.phrase.words);
  const text = isSentence ? ` ${stub.charAt(0).toUpperCase()}${stub.slice(1)}` : `; ${stub}`;
  return {
    title,
    steps: [saidBehind(item, column, stub.replace(/^test: /, ''), text)],
    safe: false,
    preferred: true,
  };
}

/** A test: what, with whom, by when. */
export function planATest(item: Item): Fix {
  return adds(
    'Plan a test',
    item,
    'test: … with … by …',
    /\b(?:tests?|experiments?|how (?:we|to) (?:test|find out|check))\b/i,
  );
}

/** What would have to be seen. */
export function sayWhatWouldShowIt(item: Item): Fix {
  return adds(
    'Say what would show it',
    item,
    'we will know when … of … do … by …',
    /\b(?:measures?|thresholds?|criteri(?:on|a)|we will know|right if|true if)\b/i,
  );
}
