import type { WordSpan } from './analysis';

/**
 * Words that sound like a promise and say nothing that could be seen or measured: what is easy, fast, better or seamless is so for
 * whoever wrote it. After the list of vague terms of INCOSE's Guide to Writing Requirements (rule 7), with the words of canvases.
 */
const VAGUE =
  /(?<![a-zà-ɏ-])(?:easy|easily|easier|simple|simply|seamless(?:ly)?|effortless(?:ly)?|smooth(?:ly|er)?|convenient(?:ly)?|intuitive(?:ly)?|user[- ]friendly|hassle[- ]free|fast(?:er)?|quick(?:ly|er)?|rapid(?:ly)?|efficient(?:ly)?|effective(?:ly)?|better|best|great(?:er)?|good|improved?|enhanced?|optimi[sz]ed|optimal(?:ly)?|high[- ]quality|quality|state[- ]of[- ]the[- ]art|cutting[- ]edge|world[- ]class|innovative|modern|advanced|smart|robust|flexible|scalable|comprehensive|holistic|adequate|appropriate|sufficient|reasonable|significant(?:ly)?|substantial(?:ly)?|considerabl[ey]|various|several|many|a lot of|some|as needed|if possible|etc\.?|and so on|personali[sz]ed|tailored|timely|real[- ]time|reliable|reliably|safe(?:ly|r)?|secure(?:ly)?|affordable|cheap(?:er)?|modern|nice|pleasant|positive|meaningful)(?![a-zà-ɏ-])/giu;

/** What looks vague and is exact: words of medicine and of fixed names. */
const EXACT =
  /\b(?:acute|moderate pain|mild cognitive|good friday|safe house|fast food|smart (?:phone|watch|card|meter)s?|quality of life|best before|safe(?:ty)? (?:distance|word)|many-to-many)\b/giu;

/**
 * The vague words of a statement. Where a figure or a date says how much, they promise nothing more: look at `measureIn` as well.
 * What somebody is quoted to have said stays his.
 * @returns in reading order; empty for a quotation
 */
export function vagueWordsIn(words: string): WordSpan[] {
  if (/^\s*["“„«].*["”“»][.!?]?\s*$/.test(words)) return [];
  const exact = [...words.matchAll(EXACT)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  return [...words.matchAll(VAGUE)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => !exact.some((span) => span.start < end && start < span.end));
}
