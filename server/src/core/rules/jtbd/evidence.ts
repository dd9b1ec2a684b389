/** Words with which writers say where they know something from: whom they asked, watched or read. */
const EVIDENCE =
  /\b(?:interview(?:s|ed|ees?)?|survey(?:s|ed)?|focus groups?|respondents?|transcripts?|diar(?:y|ies)|shadow(?:ed|ing)|observ(?:ed|ations?)|ethnograph\w*|receipts|field ?(?:notes|work|visits?)|home visits?|\d+ (?:[a-zà-ɏ]+ )?(?:visits|conversations|talks|calls|observations|diaries)|listening (?:evenings?|sessions?|tour)|we (?:asked|watched|visited|listened|followed|spoke|talked|heard|counted)|(?:was|were) (?:asked|watched|visited|interviewed)|asked \d+|heard (?:from|in|at)|according to|sources?:|n\s?=\s?\d+|\d+ (?:of|out of) \d+|reviews? of \d+|study|studies|statistics|audit|logs? of|call notes|tickets|reported by)\b/i;

/** A quotation with whoever said it behind it: `“...” (ICU nurse)`, `“...” – a mother of two`, `“...”, a driver`. */
const QUOTED = /["“][^"”]{8,}["”]\s*(?:[,–—-]|\()\s*\p{L}/u;

/** Whether words say where something is known from. */
export function citesEvidence(words: string): boolean {
  return EVIDENCE.test(words) || QUOTED.test(words);
}
