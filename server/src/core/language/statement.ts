import { hasArticle, type NounPhrase, nounPhraseAt } from './artefact';
import { clausesOf, type Frame, type WordSpan } from './clauses';
import { startsWithVerb } from './verbs';

export type { WordSpan } from './clauses';

/**
 * What a statement says: a job, which would still be true if every product, service and technology in it were replaced by another,
 * or a solution, which asks for one of them. This first version is precise rather than complete: where no word decides, it
 * leaves the statement undecided.
 */

/** Where a statement stands, which decides how it may be written. */
export interface StatementContext {
  /** The block's id: `jobs`, `gains` ... */
  readonly block: string;
  /** The slot's id, where the block has slots: `emotional` ... */
  readonly slot?: string | undefined;
}

/** How a statement is written. */
export type StatementForm = Frame | 'outcome' | 'noun-phrase';

/** What an artefact does in a statement: it is what is wanted (`A smartwatch that ...`), or the way to it (`... with a smartwatch`). */
export type Governance = 'wanted' | 'means';

export interface Artefact extends WordSpan {
  readonly governance: Governance;
}

export interface Judgement {
  readonly form: StatementForm;
  /** The part that says what is wanted, without situation and wish: `Know ...` in `When ..., I want to know ...`. */
  readonly wanted: WordSpan;
  readonly artefact: Artefact | undefined;
  readonly verdict: 'job' | 'solution' | 'undecided';
  /** How sure the verdict is; an undecided statement is doubtful. */
  readonly confidence: 'sure' | 'probable' | 'doubtful';
  /** The words that decided, in reading order. */
  readonly because: readonly WordSpan[];
}

/** Getting, having and using: verbs whose object is what is wanted. */
const ACQUIRING =
  /^(?:to\s+|(?:be(?:ing)? )?able to\s+)?(?:have|having|get|getting|buy|buying|use|using|install|installing|download|downloading|adopt|adopting|order|ordering|rent|renting|own|owning|set(?:ting)? up|build|building|launch|launching|introduce|introducing|implement|implementing|deploy|deploying|open|opening|add|adding|receive|receiving|access|accessing|sign up for|subscribe to|fit|fitting|write|rework|redesign|keep my tasks in|keep [\p{L} ]{1,30} in)\s+/iu;

/** Measures, whose object is how much of something there is. */
const MEASURING =
  /^(?:minimi[sz]e|maximi[sz]e|reduce|increase|decrease|shorten|lower|raise)\s+(?:the\s+)?(?:time|number|amount|likelihood|chances?|effort|rate|share|frequency|cost|range|work)\b/i;

/** Verbs and adjectives that take `with` or `through` for other reasons than to say by what means. */
const COPING =
  /\b(?:cop(?:e|ing)|deal(?:ing)?|liv(?:e|ing)|agree(?:ing)?|struggl(?:e|ing)|help(?:ing)?|start(?:ing)?|happy|comfortable|trouble|problems?|keep(?:ing)? up|fed up|wrong|argu(?:e|ing)|confident|work(?:ing)?|interact(?:ing)?|familiar|bother(?:ing)?|fiddl(?:e|ing)|go(?:ing)?|get(?:ting)?|see(?:ing)?|talk(?:ing)?|walk(?:ing)?|look(?:ing)?|think(?:ing)?|sit(?:ting)?|click(?:ing)?|be|been|come|coming|stuck|done|alone|someone|somebody|people|patients?|a person|friends?|those|others|everyone|anyone)\s*$/i;

/** What leads from an aim to its means. */
const MEANS =
  /(?<![\p{L}-])(?:by\s+(?:using|means of|installing|fitting|wearing|buying)|with the help of|via|using|with|through|in|on|from|into)\s+/giu;

/**
 * Judges an English statement. Any text is judged without an error, in time linear in its length.
 * @param words the statement; markup, ids, links and attributes are gone. Of a text longer than a paragraph the beginning is judged
 * @param context where it stands
 */
export function judgeStatement(words: string, context: StatementContext): Judgement {
  const { frame, wanted, core } = clausesOf(words.slice(0, LONGEST));
  const asked = core.slice(wanted.start);
  const form: StatementForm = frame === 'bare' && MEASURING.test(asked) ? 'outcome' : frame;
  const wish = wishedFor(core, wanted.start, form, context);
  if (wish) {
    const isNamed = frame === 'bare' && wish.start === wanted.start;
    return solution(isNamed ? 'noun-phrase' : form, wanted, wish.artefact, 'wanted');
  }
  const means = meansIn(core, wanted.start);
  if (means) return solution(form, wanted, means, 'means');
  return { form, wanted, artefact: undefined, verdict: 'undecided', confidence: 'doubtful', because: [] };
}

/** Longer than any statement. */
const LONGEST = 2000;

function solution(
  form: StatementForm,
  wanted: WordSpan,
  artefact: WordSpan,
  governance: Governance,
): Judgement {
  return {
    form,
    wanted,
    artefact: { ...artefact, governance },
    verdict: 'solution',
    confidence: 'sure',
    because: [artefact],
  };
}

/** The artefact that is itself what is wanted: the object of a wish or of a verb of getting, or all there is. */
function wishedFor(
  core: string,
  start: number,
  form: StatementForm,
  { block }: StatementContext,
): { start: number; artefact: WordSpan } | undefined {
  const asked = core.slice(start);
  const verb = ACQUIRING.exec(asked)?.[0].length ?? 0;
  const phrase = nounPhraseAt(core, start + verb);
  if (!phrase?.artefact) return undefined;
  const isNamed =
    verb > 0 || form === 'want' || form === 'story' || (block === 'jobs' && isVerbless(core, phrase));
  return isNamed && !isObjectOfChange(core, phrase, asked.slice(0, verb))
    ? { start: verb > 0 ? start + verb : start, artefact: phrase.artefact }
    : undefined;
}

/** Among jobs, a thing that is just named is what is wanted; among pains it hurts. A statement without a verb begins with an article, or with a word that is none. */
function isVerbless(core: string, phrase: NounPhrase): boolean {
  const [first] = phrase.words;
  const goesOn =
    /^\s+(?:is|are|was|were|be|can|could|will|would|should|must|may|might|has|have|had|do|does|did)\b/i;
  if (/^(?:this|that|these|those)$/i.test(first?.word ?? '') || goesOn.test(core.slice(phrase.end)))
    return false;
  const inner = phrase.words
    .slice(1)
    .some(({ word }) => /^(?:an?|the|my|our|your|their|his|her|its)$/i.test(word));
  return hasArticle(phrase) || (!inner && !startsWithVerb(phrase.words.map(({ word }) => word)));
}

/** `Get the tracker to work again`: what is wanted is that it works. */
function isObjectOfChange(core: string, phrase: NounPhrase, verb: string): boolean {
  const after = core.slice(phrase.end, phrase.end + 30);
  if (/^\s+(?:working|running|back|off|out|up|down|again|ready)(?![\p{L}])/iu.test(after)) return true;
  if (/\b(?:get|have)(?:ting|ing)?\s+$/i.test(verb) && /^\s+\p{L}+ed(?!\p{L})/iu.test(after)) return true;
  const isTheirs = /^(?:the|my|our|this|that)$/i.test(phrase.words[0]?.word ?? '');
  return isTheirs && /^\s+to\s+(?!(?:tell|say|show|fill|remind|send|warn)\b)/i.test(after);
}

/** The artefact by means of which something is to be done. */
function meansIn(core: string, start: number): WordSpan | undefined {
  MEANS.lastIndex = start;
  for (const found of core.slice(start).matchAll(MEANS)) {
    const at = start + found.index;
    const word = found[0].trim().toLowerCase();
    const phrase = nounPhraseAt(core, at + found[0].length);
    if (!phrase?.artefact) continue;
    const before = core.slice(Math.max(start, at - 40), at);
    if (/^(?:with|through|in|on|from|into)$/.test(word) && COPING.test(before)) continue;
    const isOneOfThem = hasArticle(phrase) || isOwnProduct(core, phrase);
    if (/^(?:with|through)$/.test(word) && (!isOneOfThem || isWorn(core, phrase.artefact))) continue;
    if (/^(?:in|on|from|into)$/.test(word) && !isOwnProduct(core, phrase)) continue;
    return phrase.artefact;
  }
  return undefined;
}

/** What people have on or about them: with it, they live, travel and sleep, and nothing is done by means of it. */
function isWorn(core: string, artefact: WordSpan): boolean {
  const noun = core.slice(artefact.start, artefact.end);
  return /^(?:devices?|machines?|kits?|monitors?|alarms?|pumps?|cameras?|cuffs?|scales?|heaters?|calendars?|wheelchairs?|hearing aids?|screens?|filters?|buttons?)$/i.test(
    noun,
  );
}

/** `in the app`, `on a dashboard`: places that are products. */
function isOwnProduct(core: string, phrase: NounPhrase): boolean {
  return /^(?:an?|the|our|its)\s.*\b(?:apps?|portal|dashboards?|chatbot|spreadsheet|list|basket)$/i.test(
    core.slice(phrase.start, phrase.end),
  );
}
