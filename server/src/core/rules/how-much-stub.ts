import { behind } from '../canvas/phrase';
import type { Place } from '../markdown/block';
import type { Fix } from './finding';

/** Leaves room behind some words for how much, and by when. */
export function sayHowMuch(at: Place): Fix {
  return {
    title: 'Say how much, and by when',
    steps: [{ kind: 'replace', at: behind(at), text: ', [how much] by [when]' }],
    safe: false,
    preferred: true,
  };
}

/** Leaves room behind a pain for what goes wrong, and how often. */
export function sayWhatHappens(at: Place): Fix {
  return {
    title: 'Say what happens, and how often',
    steps: [{ kind: 'replace', at: behind(at), text: ': [what happens], [how often]' }],
    safe: false,
    preferred: true,
  };
}
