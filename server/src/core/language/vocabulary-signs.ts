import type { Sign } from './signs';
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
): Sign[] {
  const words = tokens.flatMap((token, index) => {
    const place = places[index];
    return place === undefined || token.tag === 'mark' ? [] : [{ token, place }];
  });
  const value = Math.min(1, MANY / (words.length + 1));
  const signs: Sign[] = [];
  let before: string | undefined = '^';
  for (const { token, place } of words) {
    const { base } = token.word;
    const isTold = place === told;
    if (isTold && before !== undefined)
      signs.push({ name: `2=${before} ${base}`, start: undefined, end: undefined, value });
    before = isTold ? base : undefined;
    wordSigns(token, place, isTold, value, signs);
  }
  if (before !== undefined) signs.push({ name: `2=${before} $`, start: undefined, end: undefined, value });
  return signs;
}

/** As many words as short statements have. */
const MANY = 6;

/** Words that name something; the others hold a sentence together, and nobody would point at them. */
const OPEN: ReadonlySet<Token['tag']> = new Set(['noun', 'verb', 'gerund', 'participle', 'adjective']);

function wordSigns(
  { word: { base }, lower, tag, start, end }: Token,
  place: string,
  isTold: boolean,
  value: number,
  signs: Sign[],
): void {
  const isOpen = OPEN.has(tag);
  const put = (name: string, share = 1): void => {
    signs.push({
      name,
      start: isOpen ? start : undefined,
      end: isOpen ? end : undefined,
      value: value * share,
    });
  };
  put(`${place}=${base}`);
  if (!isTold) return;
  put(`w=${base}`);
  if (!isOpen) return;
  put(`${tag}=${base}`);
  put(`-${base.slice(-3)}`, ENDING);
  put(`-${base.slice(-4)}`, ENDING);
  if (lower.includes('-')) for (const part of lower.split('-')) put(`w=${part}`);
}

/** Endings say less than words. */
const ENDING = 0.5;
