import { type Placeholder, placeholdersIn } from './placeholder';

/** A stretch of words: zero-based UTF-16 offsets, `end` is exclusive. */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

/** What joins a placeholder at the end to words that need nothing behind them: a clause, a dash, a time or place. */
const JOINT =
  /(?:(?:\s*[,;]|\s+[–—-])?\s+(?:which means|that means|so that|so they can|because|in order to)|\s+[–—-]|\s+(?:for|within|in|from|than|at|with))\s+$/i;

/** `Fewer calls by …`, and not `recommended by …`, whose sense is what follows. */
const BY = /(?<!(?:ed|en|wn|ne|id|de|pt|nt|lt))\s+by\s+$/i;

/** A remark for the writer alone: `[add source]`. */
const REMARK = /^\[add\b[^[\]]*\]$/i;

const MORE_OR_LESS =
  /^\s+(?=(?:less|more|fewer|lower|higher|better|cheaper|faster|slower|shorter|longer|earlier|later|sooner)\b)/i;

/**
 * What has to go with a placeholder inside a sentence for the rest to be a sentence still: the brackets around it, the word that joins
 * it to what is before.
 * @returns undefined where the rest would say nothing, or something else
 */
export function cutFor(words: string, { start, end, whole }: Placeholder): Cut | undefined {
  if (whole) return undefined;
  const [before, behind] = [words.slice(0, start), words.slice(end)];
  const cut = asideAround(before, behind) ?? endOf(before, words.slice(start, end), behind);
  const found = cut ?? figureBefore(before, behind);
  if (!found) return undefined;
  const span = { start: start - found.before, end: end + found.behind };
  const rest = words.slice(0, span.start) + words.slice(span.end);
  const [left, were] = [placeholdersIn(rest), placeholdersIn(words)];
  const isSentence = (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length > 1;
  return isSentence && left.length < were.length && !left.some((one) => one.whole) ? span : undefined;
}

/** How much goes before a placeholder, and behind it. */
interface Around {
  readonly before: number;
  readonly behind: number;
}

function asideAround(before: string, behind: string): Around | undefined {
  const open = /\s+\($/.exec(before)?.[0].length;
  return open !== undefined && behind.startsWith(')') ? { before: open, behind: 1 } : undefined;
}

function endOf(before: string, placeholder: string, behind: string): Around | undefined {
  if (!/^[\s.]*$/.test(behind)) return undefined;
  const joint = JOINT.exec(before) ?? BY.exec(before) ?? (REMARK.test(placeholder) && /\s+$/.exec(before));
  return joint ? { before: joint[0].length, behind: 0 } : undefined;
}

/** `Pays XX % less` says something without its figure, too. */
function figureBefore(before: string, behind: string): Around | undefined {
  const space = MORE_OR_LESS.exec(behind)?.[0].length;
  return space !== undefined && before.trim() !== '' ? { before: 0, behind: space } : undefined;
}
