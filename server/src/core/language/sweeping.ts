import type { WordSpan } from './analysis';

/**
 * A statement about all of them, or about always and never, for which nobody could have looked: `All patients want fewer boxes`.
 * Rules, promises and demands are none (`all staff must`, `never share`), and neither is what has a figure or a source.
 */
const EVERYBODY =
  /^(?:["“]?\s*)(?:all|every|each|no|most|nobody|everybody|everyone)(?:\s+(?:of\s+)?(?:our|the|these)?\s*[a-zà-ɏ-]+){0,3}?\s+(?:wants?|needs?|loves?|likes?|hates?|prefers?|knows?|cares?|trusts?|uses?|reads?|buys?|pays?|expects?|feels?|thinks?|believes?|is|are|has|have|will|would)\b/iu;

const ALWAYS =
  /\b(?:people|patients|customers|users|members|families|clients|doctors|nurses|buyers|parents|employees|citizens|they)\s+(?:always|never|all)\s+[a-zà-ɏ]+/iu;

const KINDS_WANT =
  /^(?:people|patients|customers|users|members|families|clients|doctors|nurses|buyers|parents|employees|citizens|businesses|companies|hospitals)\s+(?:really\s+|just\s+|only\s+)?(?:want|need|love|like|hate|prefer|care|trust|expect|believe|will love|are willing|are ready)\b/iu;

const SUPPORTED =
  /\d|%|\b(?:according to|survey|interview|audit|study|trial|asked|counted|source|because|must|should|may)\b/i;

/** The words with which a statement claims more than anybody has seen; undefined where it does not, or says how it is known. */
export function sweepingIn(words: string): WordSpan | undefined {
  if (SUPPORTED.test(words)) return undefined;
  for (const pattern of [EVERYBODY, ALWAYS, KINDS_WANT]) {
    const found = pattern.exec(words);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
