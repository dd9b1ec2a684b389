import type { WordSpan } from './analysis';

/**
 * Words that sound like a promise and say nothing that could be seen or measured: what is easy, fast, better or seamless is so for
 * whoever wrote it. After the list of vague terms of INCOSE's Guide to Writing Requirements (rule 7), with the words of canvases.
 */

/**
 * How little a word says: `empty` ones promise the same of anything (`seamless`), a `comparison` leaves open with what (`faster`, `inefficient`), a
 * `judgement` may be all there is to say of some things and says nothing of others (`good bread`, `good service`).
 */
export type Vagueness = 'empty' | 'comparison' | 'judgement';

export interface VagueWord extends WordSpan {
  readonly vagueness: Vagueness;
}

const WORDS: Readonly<Record<Vagueness, string>> = {
  empty:
    'seamless(?:ly)? effortless(?:ly)? frictionless smooth(?:ly|er)? convenient(?:ly)? intuitive(?:ly)? user[-\\s]friendly ' +
    'hassle[-\\s]free efficient(?:ly)? effective(?:ly)? optimi[sz]ed optimal(?:ly)? enhanced high[-\\s]quality state[-\\s]of[-\\s]the[-\\s]art ' +
    '(?:cutting|leading|bleeding)[-\\s]edge enterprise[-\\s]grade exceptional outstanding first[-\\s]class top[-\\s]notch unique(?:\\s[a-z]+)?\\sexperience best[-\\s]in[-\\s]class world[-\\s]class next[-\\s]generation innovative robust flexible scalable comprehensive ' +
    'holistic best as\\sneeded if\\spossible',
  comparison:
    'easier simpler faster quicker better greater improved safer cheaper nicer inefficient ineffective suboptimal inconvenient cumbersome',
  judgement:
    'easy easily fast quick(?:ly)? rapid(?:ly)? great good quality personali[sz]ed tailored timely reliable reliably affordable pleasant ' +
    'positive adequate(?:ly)? appropriate(?:ly)? sufficient(?:ly)? reasonabl[ey] significant(?:ly)? substantial(?:ly)? considerabl[ey] ' +
    'meaningful(?:ly)? poor(?:ly)? slow insufficient inadequate unreliable complicated',
};

const KINDS = Object.keys(WORDS) as readonly Vagueness[];

const VAGUE = new RegExp(
  `(?<![a-zà-ɏ-])(?:${KINDS.map((kind) => `(?<${kind}>${WORDS[kind].replaceAll(' ', '|')})`).join('|')})(?![a-zà-ɏ-])`,
  'giu',
);

/** What looks vague and is exact: words of medicine and of fixed names. */
const EXACT =
  /\b(?:acute|moderate pain|mild cognitive|good friday|good (?:night|morning|evening|day)|safe house|fast food|smart (?:phone|watch|card|meter)s?|quality of life|best (?:before|friends?|man|interests?|practices?)|(?:at|my|our|their|her|his|[a-zà-ɏ]+[’']s) best|safe(?:ty)? (?:distance|word)|many-to-many|slow cooker|the poor|(?:good|bad) cholesterol|side effects?|good enough|get(?:s|ting)? better|quick wins?)\b/gi;

/** Words that somebody said. */
const QUOTATION = /["“„«][^"”“»]*["”“»]/gu;

/**
 * The vague words of a statement. Where a figure or a date says how much, they promise nothing more: look at `measureIn` as well.
 * What somebody is quoted to have said stays his.
 * @returns in reading order
 */
export function vagueWordsIn(words: string): VagueWord[] {
  const found = [...words.matchAll(VAGUE)];
  if (found.length === 0) return [];
  const exact = [...words.matchAll(EXACT), ...words.matchAll(QUOTATION)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
  return found
    .map(({ 0: whole, index, groups }) => ({
      start: index,
      end: index + whole.length,
      vagueness: KINDS.find((kind) => groups?.[kind] !== undefined) ?? 'judgement',
    }))
    .filter(({ start, end }) => !exact.some((span) => span.start < end && start < span.end));
}

const QUALITIES =
  "quality(?: of life)?|convenience|efficiency|effectiveness|ease of use|usability|user experience|(?:customer|user|patient|member|staff|employee)s?[’']? (?:experience|satisfaction|engagement)|flexibility|reliability|simplicity|productivity|performance|excellence|innovation";
const STOCK = new RegExp(
  `^(?:(?:an?|the|our|my|their|more|better|higher|highest|best|finest|greater|improved?|increased?|improving|increasing|boost|optimi[sz]ed?|enhanced?|raise|good|high|great|full|maximum) )*(?:${QUALITIES})$`,
  'i',
);
const STOCK_LACK = new RegExp(
  `^(?:(?:the|a|general) )*(?:(?:lack|loss|absence) of|little|low|poor|bad|missing|no|not enough|too little) (?:${QUALITIES}|communication|coordination|collaboration|support)$|^(?:inefficienc(?:y|ies)|inconvenience|complexity|bureaucracy)$`,
  'i',
);

/** Whether a statement is nothing but a quality that anybody may want of anything, or the lack of one: `More quality of life`, `Convenience`. */
export function isStockQuality(words: string): boolean {
  const bare = words.trim().replace(/[.!]$/, '');
  return STOCK.test(bare) || STOCK_LACK.test(bare);
}
