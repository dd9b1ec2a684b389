import { beliefVerb } from './belief-verb';
import { saysEvidence, saysTest, withoutLabel } from './evidence';
import { saysHowMuch } from './how-much';

/**
 * What a statement of belief says: whether it owns up to not knowing, says something that could be seen to be wrong, or states as
 * a fact what nobody could check. English only, by lists of words and where the first verb stands; where no verb that is known
 * comes first, it stays undecided.
 */

export interface Claim {
  /**
   * `open`: a question, or said to be unknown. `checkable`: it has a figure, a date, a comparison, an act that somebody could see,
   * evidence or a planned test. `bare`: stated as a fact, with nothing of the kind. `undecided`: none of these for certain.
   */
  readonly kind: 'open' | 'checkable' | 'bare' | 'undecided';
  /** It begins by saying how sure the writer is ("We are sure that", "obviously"). */
  readonly certain: boolean;
  /** Whether it is a sentence for certain, and no mere heading or topic. */
  readonly sentence: boolean;
  /** Whether something stands behind it that is no claim of the same kind: what shows it, what was done, what became of it. */
  readonly goesOn: boolean;
}

/**
 * Judges a statement of belief. Any text is judged without an error; of a long one only the beginning counts.
 * @param words one or more sentences, without marks
 */
export function judgeClaim(words: string): Claim {
  const text = words.slice(0, LONGEST).normalize('NFKC').replace(/’/g, "'").replace(GOES_ON_FROM, '').trim();
  const lead = LEAD.exec(text)?.[0] ?? '';
  const certain = CERTAIN.test(lead);
  const [sentence = ''] = text.slice(lead.length).split(/(?<=[.!;])\s+/);
  const verb = beliefVerb(sentence);
  const claim = (kind: Claim['kind']): Claim => ({
    kind,
    certain,
    sentence: verb !== undefined,
    goesOn: goesOn(text),
  });
  if (isOpen(text)) return claim('open');
  if (saysHowMuch(text) || saysEvidence(text) || saysTest(text) || CONDITION.test(text))
    return claim('checkable');
  if (certain && /\p{L}{2,}\s+\p{L}{2,}/u.test(sentence)) return claim('bare');
  if (verb === 'state' || verb === 'general act') return claim('bare');
  return claim(verb === 'act' ? 'checkable' : 'undecided');
}

/** Where a statement ends and something else begins. */
const BEHIND = /[;:→]\s+|\s[–—-]+>?\s+|\s?->\s?|(?<=\p{L}{3,})[.!]\s+/u;
const BRACKET = /[([]([^()[\]]*)[)\]][\s.]*$/;
/** `... - no, they want a call`: what became of it. */
const TAKEN_BACK = /^(?:no|not|but|wrong|in fact)\b/i;

/** Fewer words are a remark. */
const SHORTEST = 3;

function goesOn(text: string): boolean {
  const said = withoutLabel(text);
  const parts = [...said.replace(BRACKET, '').split(BEHIND).slice(1), BRACKET.exec(said)?.[1] ?? ''];
  return parts.some((part) => {
    if (part.trim().split(/\s+/).length < SHORTEST) return false;
    const verb = beliefVerb(part);
    return TAKEN_BACK.test(part) || (verb !== 'state' && verb !== 'general act');
  });
}

/** What is longer is no statement. In characters. */
const LONGEST = 1000;

/** Dots with which an entry goes on from the sentence above its list: `We assume that ...` and `... parents read it`. */
const GOES_ON_FROM = /^\s*\.{3}\s*(?=\p{L})/u;

const LEAD =
  /^(?:(?:(?:we|i|the team|our team|everybody|everyone|nobody)\s+(?:all\s+)?(?:(?:are|am|is|feel)\s+|'re\s+|'m\s+)?(?:(?:still|quite|fairly|pretty|very|absolutely|really|simply)\s+)*(?:sure|certain|convinced|confident|positive|assum(?:e|ing)|believe|think|suppose|guess|presume|suspect|expect|bet|betting|knows?|doubts?|hypothesi[sz]e|take (?:it )?for granted)|(?:our|the|one|my)\s+(?:[a-zà-ɏ-]+\s+)?(?:hypothesis|assumption|belief|bet|guess|premise) is|it is (?:clear|obvious|certain|evident)|obviously|clearly|surely|of course|certainly|evidently|no doubt|without (?:a )?doubt)(?:\s+that\b|\s*[,:])?\s+)/i;

const CERTAIN =
  /\b(?:sure|certain|convinced|confident|positive|knows?|granted|clear|obvious|evident|obviously|clearly|surely|of course|certainly|evidently|doubts?)\b/i;

function isOpen(text: string): boolean {
  return (
    /\?["”')]*(?:\s|$)/.test(text) || OPENING_QUESTION.test(text) || UNKNOWN.test(text) || isInverted(text)
  );
}

/** `Are there enough volunteers`, `Will insurers accept it`: a question, though its mark is missing. */
function isInverted(text: string): boolean {
  const [, verb = '', subject = ''] = INVERTED.exec(text) ?? [];
  if (SUBJECT.test(subject)) return true;
  // Where a verb of one word stands first, its subject may have been left out: `Is a good fit`, `Has customers`.
  return /^(?:will|can|could|do|does|did|would|should)$/i.test(verb) && PLURAL.test(subject);
}

const INVERTED = /^(will|can|could|do|does|did|would|should|is|are|was|were|has|have) ([a-zà-ɏ'-]+)\s\S/i;
const SUBJECT = /^(?:they|we|there|these|those|this|it|our|any|anybody|anyone|people|enough|the)$/i;
const PLURAL = /[^s']s$|^(?:two|three|four|five|people|men|women|children)$/i;

const OPENING_QUESTION =
  /^(?:whether|how|who|whom|whose|which|why)\b|^(?:if|when|where)\b(?!.*,)|^what\b(?!\s+[a-zà-ɏ]+\s+(?:want|need|like)s?\s+(?:is|are)\b)/i;

const UNKNOWN =
  /\b(?:not (?:yet )?(?:(?:at all|quite|really) )?(?:sure|certain|clear|known)|unsure|uncertain|unclear|(?<!\b(?:an?|the) )unknown|(?:do(?:es)?n't|do(?:es)? not|cannot|can't) (?:yet |really )?(?:know|tell|say)|no idea|remains to be seen|(?:find out|clarify|wonder(?:s|ing)?|questionable|doubtful|undecided|asked) (?:whether|if|how|who|what|which)\b|(?:nobody|no one) (?:has )?(?:really )?(?:asked|knows)|(?:learn|know|decided?) (?:yet )?(?:whether|who|how|what|which)\b|open (?:question|whether)|perhaps|maybe|to be (?:decided|confirmed|seen|clarified))\b/i;

/** `If we remind them, they come`: says when it would not be so. */
const CONDITION =
  /^(?:if|when|whenever|unless|as soon as|once)\b.+,|\bunless\b|\bif (?:we|they|it|the|you)\b/i;
