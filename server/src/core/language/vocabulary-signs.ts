import type { Put } from './signs';
import type { Token } from './tokens';

/**
 * The words of a statement as signs: alone, by what they do in it, in pairs, by their endings. What the analysis does not grasp may be
 * learned by the word: that one puts up a hammock and puts up with a neighbour. In long statements each word says less, or many words
 * that hardly matter would outvote what is wanted.
 * @param places where each token stands in the statement; undefined when it does not count
 * @param told the place of what the statement is about; what stands in others is only learned together with its place
 */
export function vocabularySigns(
  tokens: readonly Token[],
  places: readonly (string | undefined)[],
  told: string,
  put: Put,
): void {
  const words = tokens.flatMap((token, index) => {
    const place = places[index];
    return place === undefined || token.tag === 'mark' ? [] : [{ token, place }];
  });
  const value = Math.min(1, MANY / (words.length + 1));
  let before: string | undefined = '^';
  for (const { token, place } of words) {
    const { base } = token.word;
    const isTold = place === told;
    if (isTold && before !== undefined) put(`2=${before} ${base}`, undefined, value);
    before = isTold ? base : undefined;
    wordSigns(token, place, isTold, value, put);
  }
  if (before !== undefined) put(`2=${before} $`, undefined, value);
}

/** As many words as short statements have. */
const MANY = 6;

/** Words that name something; the others hold a sentence together, and nobody would point at them. */
const OPEN: ReadonlySet<Token['tag']> = new Set(['noun', 'verb', 'gerund', 'participle', 'adjective']);

function wordSigns(token: Token, place: string, isTold: boolean, value: number, put: Put): void {
  const { lower, tag } = token;
  const { base } = token.word;
  const isOpen = OPEN.has(tag);
  const at = isOpen ? token : undefined;
  put(`${place}=${base}`, at, value);
  if (!isTold) return;
  put(`w=${base}`, at, value);
  if (!isOpen) return;
  put(`${tag}=${base}`, at, value);
  put(`-${base.slice(-3)}`, at, value * ENDING);
  put(`-${base.slice(-4)}`, at, value * ENDING);
  if (lower.includes('-')) for (const part of lower.split('-')) put(`w=${part}`, at, value);
}

/** Endings say less than words. */
const ENDING = 0.5;
