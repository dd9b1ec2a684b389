import type { CanvasDefinition, SentencePart } from '../definition';
import type { Phrase } from '../model';
import { partOf } from '../phrase';

/** A part of a sentence that is a whole canvas. */
export interface FoundPart {
  readonly block: string;
  readonly phrase: Phrase;
}

/**
 * Takes apart a sentence whose parts fill the blocks of a canvas: `For ... who ..., X is a ... that ... Unlike ..., our product ...`.
 * Each part begins with the words that lead it, behind the part before; one that is missing is left out. A sentence may begin
 * with what it is unlike.
 * @returns undefined where the words are no such sentence: fewer than two parts, or none at its beginning
 */
export function sentenceParts(phrase: Phrase, { sentence }: CanvasDefinition): FoundPart[] | undefined {
  if (sentence.length === 0) return undefined;
  const straight = leadsIn(phrase.words, sentence);
  const turned = TURNED.test(phrase.words) ? leadsIn(phrase.words, turnedRound(sentence)) : [];
  const leads = turned.length > straight.length ? turned : straight;
  const opens = leads[0] !== undefined && /^[\s"“”«*>]*$/.test(phrase.words.slice(0, leads[0].start));
  if (leads.length < 2 || !opens) return undefined;
  return leads.map(({ block, end }, index) => ({
    block,
    phrase: trimmed(phrase, end, leads[index + 1]?.start ?? phrase.words.length),
  }));
}

const TURNED = /^["“*\s]*(?:unlike|in contrast (?:to|with)|as opposed to|instead of)\b/i;

/** The same sentence with its second half first. */
function turnedRound(sentence: readonly SentencePart[]): SentencePart[] {
  const unlike = sentence.findIndex(({ block }) => block === 'unlike');
  const rest = sentence.slice(0, Math.max(0, unlike));
  const product = rest.findIndex(({ block }) => block === 'product');
  return [...sentence.slice(unlike, unlike + 1), ...rest.slice(product), ...rest.slice(0, product)];
}

interface Lead {
  readonly block: string;
  readonly start: number;
  /** Where the part's own words begin. */
  readonly end: number;
}

function leadsIn(words: string, sentence: readonly SentencePart[]): Lead[] {
  const found: Lead[] = [];
  let at = 0;
  for (const { block, lead } of sentence) {
    const match = new RegExp(lead.source, `${lead.flags.replace('g', '')}g`);
    match.lastIndex = at;
    const hit = match.exec(words);
    if (!hit) continue;
    const start = hit.index;
    at = start + hit[0].length;
    found.push({ block, start, end: at });
  }
  return found;
}

/** A part of a phrase without the marks that close it. */
function trimmed(phrase: Phrase, start: number, end: number): Phrase {
  const words = phrase.words.slice(start, end);
  const before = /^[\s,;:.—–"“”*]*/.exec(words)?.[0].length ?? 0;
  const behind = /[\s,;:.—–"“”*]*$/.exec(words)?.[0].length ?? 0;
  return partOf(phrase, start + before, Math.max(start + before, end - behind));
}
