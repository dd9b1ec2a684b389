import { rememberingLately } from '../language/lately';

/** How names of canvases, blocks and buyers are compared: without case, numbering, emoji, punctuation and plural. */

/** `3.2`, `1.)`, `A.`, `IV)`, `Step 2:`, `(1)` and the like in front of a heading. Lanes and games are not numbered but named so. */
const NUMBERING =
  /^(?:(?:step|part|section|stage|phase|block|q)\s+)?(?:\(?\d+(?:\.\d+)*[a-z]?[.):]{0,2}|\(?[a-z]\d*[.)]|[a-z]\d+(?=\s)|[ivxlc]+[.)])\s+/i;

/** A remark behind a heading or a label: in brackets at its end, whatever mark closes that. */
const REMARK = /\s*[([{]([^()[\]{}]*)[)\]}]\s*[.:]?\s*$/;

/**
 * A name in the form in which names are compared.
 * @param name any words
 * @returns lower-case words with one space between, each in the singular; may be empty
 */
export function comparable(name: string): string {
  return compared(name).name;
}

/** The words of {@link comparable}, one by one. */
export function comparableWords(name: string): readonly string[] {
  return compared(name).words;
}

/** A dozen rules compare the same item with others. */
const compared = rememberingLately((name) => {
  const words = wordsIn(name.toLowerCase());
  return { words, name: words.join(' ') };
});

function wordsIn(lower: string): string[] {
  // Nearly all words are plain ASCII.
  if (PLAIN.test(lower)) return (lower.match(/[a-z0-9]+/g) ?? []).map(singular);
  const spelled = lower
    .normalize('NFKC')
    .replace(/[’']s(?![\p{L}\p{N}])|s[’'](?=\s|$)/gu, 's')
    .replace(/&/g, ' and ');
  return (spelled.match(/[\p{L}\p{N}]+/gu) ?? []).map(singular);
}

const PLAIN = /^[^&'\u0080-\uFFFF]*$/;

/** Anything that the data of a canvas gives names to. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const known = new WeakMap<Named, ReadonlySet<string>>();

/** All names of a canvas, block, slot, buyer or attribute in comparable form; worked out once. */
export function namesOf(named: Named): ReadonlySet<string> {
  const names = known.get(named) ?? new Set([named.id, named.name, ...named.aliases].map(comparable));
  known.set(named, names);
  return names;
}

/** A title behind the name of its canvas, where it does not begin with that itself: `Job map: the first week`, `Lean canvas for a bakery`. */
export function titleWithName(name: string, title: string): string {
  return title.toLowerCase().startsWith(name.toLowerCase()) ? title : `${name}: ${title}`;
}

/** Takes numbering off the front of a heading, and emoji and marks with it. */
export function withoutNumbering(heading: string): string {
  const bare = heading.replace(/^[^\p{L}\p{N}(]+/u, '');
  const cut = bare.replace(NUMBERING, '');
  return cut === '' ? bare : cut.replace(/^[^\p{L}\p{N}(]+/u, '');
}

/** Takes a remark in brackets off the end of a heading. */
export function withoutRemark(heading: string): string {
  return heading.replace(REMARK, '');
}

/** The remark in brackets at the end of a heading, without its brackets; empty without one. */
export function remarkOf(heading: string): string {
  return REMARK.exec(heading)?.[1] ?? '';
}

/** The ways to understand a heading, the closest to the writer's own words first: whole, without remarks, without an article, its parts at colons, dashes and strokes. */
export const readings = rememberingLately((heading): readonly string[] => {
  const bare = withoutNumbering(heading);
  const unremarked = withoutRemark(bare);
  const unled = unremarked.replace(/^(?:the|our|their|my|your|an?)\s+(?=\S)/i, '');
  // `Jobs, ranked`, `Assumptions, sorted by risk`.
  const unsorted = unremarked.replace(/,\s+(?:\p{L}{3,}ed|as|in|by|sorted|from most)\b.*$/iu, '');
  const parts = unremarked.split(/\s*[:|–—]\s*|\s+[-/]\s+/);
  const found = [
    bare,
    unremarked,
    unled,
    unsorted,
    ...(parts.length > 1 ? [parts[0] ?? '', parts.at(-1) ?? ''] : []),
  ];
  return [...new Set(found.map(comparable))].filter((reading) => reading !== '');
});

/** A rough singular, good enough to compare names by: applied to both sides, so it need not be English. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}
