/** A stretch of a statement's words: zero-based UTF-16 offsets, `end` exclusive. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** How a statement is put: as a story (`As a nurse, I want ...`, `When ..., I want ...`), as a wish, or plainly. */
export type Frame = 'story' | 'want' | 'bare';

export interface Clauses {
  readonly frame: Frame;
  /** From the first word of what is wanted to the end of the statement. */
  readonly wanted: WordSpan;
  /**
   * The statement at the same offsets, with everything taken out that does not say what is wanted: brackets, situations, reasons,
   * what is refused, what is told about things. A bar stands where something was taken out.
   */
  readonly core: string;
}

/** `When a reading is high, I want ...`, `As a carer, I want ...`: up to the comma. */
const OPENING =
  /^\s*(?:when|whenever|while|if|after|before|once|as soon as|during|as an?|as the|by the)\b[^,]*,/i;

/** Reasons, situations, refusals and descriptions run from these words to the next comma or to the end. */
const ASIDES: readonly RegExp[] = [
  /[([{][^()[\]{}]*[)\]}]/g,
  /,?\s+(?:so that\b|so as to\b|in order to\b|so (?=(?:I|we|they|he|she|it|you|my|our|the|nobody|that|this|a|an|nothing)\b)|because\b).*$/gi,
  /\b(?:when|whenever|while|whilst|if|unless|until|till|after|before|once|although|though|despite|even if|since|where|whether|what|why|how|who|whom|whose|which|that)\b[^,;|]*/gi,
  /\b(?:without|instead of|rather than|not|never|no longer|nor|don[’']t|won[’']t|can[’']?t|cannot)\b[^,;|]*/gi,
];

/** Who wants it, and that it is wanted. */
const WISH =
  /^\s*(?:["“'‘]\s*)?(?:(?:i|we|they|he|she)|(?:(?:the|our|my|all|most|a|an|every|each)\s+)?(?:[\p{L}-]+\s+)?(?:users?|patients?|customers?|members?|nurses?|doctors?|clinicians?|people|families|carers?|citizens?|staff|teams?|owners?|parents?|clients?|buyers?))\s+(?:(?:really|just|also|would|do|all|both)\s+)*(?:wants?|needs?|requires?|like|prefers?|(?:am|is|are) looking for)\s+/iu;

/**
 * Takes a statement apart.
 * @param words any words; those of other languages come back as they are
 */
export function clausesOf(words: string): Clauses {
  const opening = OPENING.exec(words)?.[0].length ?? 0;
  const opened = blank(words, 0, opening);
  const wish = WISH.exec(opened.slice(opening))?.[0].length ?? 0;
  const start = opening + wish + (/^[^\p{L}\p{N}([{]*/u.exec(words.slice(opening + wish))?.[0].length ?? 0);
  let core = blank(opened, 0, start);
  for (const aside of ASIDES) core = core.replace(aside, (found) => `|${' '.repeat(found.length - 1)}`);
  const frame = wish === 0 ? 'bare' : opening > 0 ? 'story' : 'want';
  return { frame, wanted: { start, end: words.length }, core };
}

function blank(words: string, start: number, end: number): string {
  return words.slice(0, start) + ' '.repeat(end - start) + words.slice(end);
}
