import { lookUp } from './lexicon/lexicon';
import { isVerb, isVerbInThirdPerson } from './verbs';

/** Small words of languages that share a verb with English (`De markt is klaar`). */
const OTHER_LANGUAGE =
  /\b(?:de|het|een|der|das|und|van (?:de|het|een)|voor|niet|nicht|zijn|wij|les|des|est|los|las|det|och|er|ikke)\b/i;

/**
 * What a statement of belief is about, by its first verb that is not inside a clause about its subject: how something is or feels,
 * what everybody is hoped to do with a product, or an act that somebody could see.
 */
export type BeliefVerb = 'state' | 'general act' | 'act' | undefined;

/** How one is, what one has, wants and feels, and what should come of it: nobody sees it happen. */
const STATES = new Set(
  (
    "is are isn't aren't be have has haven't want wants need needs love loves prefer prefers care cares enjoy enjoys trust trusts feel feels believe believes think thinks " +
    'understand understands know knows appreciate appreciates expect expects accept accepts mind minds hate hates dislike dislikes wish wishes hope hopes value values like likes ' +
    'matter matters works scale scales fit fits suit suits grow grows succeed succeeds adopt adopts benefit benefits recognise recognises recognize recognizes welcome ' +
    'welcomes depend depends embrace embraces resonate resonates tolerate tolerates struggle struggles lack lacks suffer suffers exist exists remain remains improve improves increase increases reduce reduces lower lowers decrease decreases save saves raise ' +
    'raises help helps solve solves enable enables ensure ensures attract attracts convince convinces motivate motivates boost boosts strengthen strengthens see sees desire desires worry worries'
  ).split(' '),
);

/** What everybody is hoped to do with a product. */
const GENERAL_ACTS = new Set(
  (
    'use uses buy buys pay pays try tries join joins subscribe subscribes download downloads choose chooses come comes switch switches recommend recommends share shares order ' +
    'orders register registers install installs participate participates engage engages convert converts return returns'
  ).split(' '),
);

/** Behind one of those: the product, or nothing at all. */
const PRODUCT =
  /^(?:\s+(?:up|back|in|over|part))?(?:\s+(?:for|to|into|at|with|in))?(?:\s+(?:it|this|them|us|that|(?:our|the|this|such an?|an?)\s+(?:[a-zà-ɏ-]+\s+)?(?:app|product|service|platform|portal|tool|system|solution|offer|offering|programme|program|software|idea|concept|products|services|features?)|our\s+[a-zà-ɏ-]+))?(?:\s+(?:anyway|happily|gladly|too|as well|regularly|often|willingly|immediately|quickly|easily))?(?:,?\s+(?:because|since)\s.*|[\s.!]*)$/i;

/** What comes of something by itself, in words that nobody can count: `drives growth`, `leads to trust`, `find it useful`. */
const COMES_OF_IT =
  /\b(?:drives?|generates?|creates?|leads? to|results? in|fosters?|unlocks?|brings?|builds?) (?:[a-zà-ɏ]+ ){0,2}(?:growth|demand|adoption|engagement|loyalty|retention|trust|value|awareness|sales|traffic|success|satisfaction|acceptance)\b|\bfinds? (?:[a-zà-ɏ]+ ){1,3}(?:useful|helpful|valuable|easy|attractive|convincing|interesting|intuitive|acceptable|appealing)\b|\bsupports? (?:us|it|this|our|the (?:project|idea|plan|change|offer))\b|\b(?:would|will|'d) rather\b/i;

/** What stays as it is: whether it did can be looked up. */
const STAYS =
  /\b(?:remains?|stays?) (?:unchanged|the same|as (?:it|they|now)|in (?:place|force)|closed|open|below|above|under|over|within)\b/i;

const PAYING = /^pays?$/;

/** To pay, and not what: `pay`, `pay for it`, `pay more for organic food`. */
const PAID =
  /^(?:\s+(?:more|extra|gladly|happily|well|a premium|good money|something))*(?:\s+for\s[^.]*)?[\s.!]*$/i;

const BEFORE_NOUN = new Set(
  'a an the of in on for with without to at by from our their his her its your my this that these those no any some more most less and or into about per each every'.split(
    ' ',
  ),
);

/** Behind these stands another clause, whose verb is not the statement's. */
const OTHER_CLAUSE = new Set(
  'because when if as while since where so than although though until unless after before'.split(' '),
);

const MODALS = new Set(
  "will would shall should may might must can could won't wouldn't can't cannot do does don't doesn't".split(
    ' ',
  ),
);

/** `Forms are filled in`: an act that somebody can see, unlike `people are interested`. */
const DONE =
  /^\s+(?:(?:not|always|usually|mostly|often|already|then|[a-zà-ɏ]+ly)\s+)*(?!(?:interested|ashamed|embarrassed|confused|annoyed|relaxed|experienced|surprised|motivated|needed|wanted|convinced|satisfied|frustrated|tired|worried|overwhelmed|overloaded|committed|prepared|required|loved|liked|valued|appreciated|accepted|understood|trusted|known|concerned|stressed|scared|delighted|pleased|bored|excited|engaged|limited|skilled|educated|isolated|crowded|desired|welcomed|expected|broken|open|often|even|keen|golden|human|well)\b)(?:[a-zà-ɏ]{2,}(?:ed|[^aeo]en|wn|ught|pt)|paid|made|done|sent|sold|built|read|held|put|led|met|run|set|lent|shut)\b/i;

/** The kind of a sentence's first verb; undefined where none is known, as in other languages. */
export function beliefVerb(sentence: string): BeliefVerb {
  if (OTHER_LANGUAGE.test(sentence)) return undefined;
  if (COMES_OF_IT.test(sentence)) return 'state';
  if (STAYS.test(sentence)) return 'act';
  const tokens = [...sentence.matchAll(/[\p{L}][\p{L}'-]*/gu)];
  let skips = 0;
  let passed = -1;
  let modal = false;
  for (const [index, token] of tokens.entries()) {
    const word = token[0].toLowerCase();
    const before = tokens[index - 1]?.[0].toLowerCase() ?? '';
    if (index > 0 && OTHER_CLAUSE.has(word)) return undefined;
    if (index > 0 && /^(?:who|that|which|whose|whom)$/.test(word)) {
      // The verb of the clause stands next, unless that clause has a subject of its own.
      const next = tokens[index + 1]?.[0].toLowerCase() ?? '';
      if (BEFORE_NOUN.has(next) || /^(?:i|we|they|he|she|it|you)$/.test(next) || word === 'whose') skips++;
      else
        passed =
          /^(?:will|would|can|could|do|does|did|have|has|had|are|is|never|not|always|often|still)$/.test(next)
            ? index + 2
            : index + 1;
      continue;
    }
    if (index <= passed) continue;
    if (MODALS.has(word) && index > 0) {
      modal = skips === 0;
      continue;
    }
    const isState = STATES.has(word);
    if (!isState && !GENERAL_ACTS.has(word)) {
      // Behind `will`, whatever comes is the verb.
      if (!modal && index > 0 && skips === 0 && agrees(tokens, index)) return 'act';
      if (modal && !/ly$|^(?:not|never|always|also|often|still|soon|all|be)$/.test(word)) return 'act';
      continue;
    }
    if (!modal && (index === 0 || BEFORE_NOUN.has(before)) && !/^(?:is|are)$/.test(word)) continue;
    if (skips > 0) {
      skips--;
      continue;
    }
    const rest = sentence.slice(token.index + word.length);
    if (PAYING.test(word)) return PAID.test(rest) ? 'general act' : 'act';
    if (!isState) return word.startsWith('switch') || PRODUCT.test(rest) ? 'general act' : 'act';
    if (/^needs?$/.test(word) && before === 'we') return undefined;
    return /^(?:is|are|isn't|aren't|be|have|has)$/.test(word) && DONE.test(rest) ? 'act' : 'state';
  }
  return undefined;
}

/** Whether a word is a verb that agrees with the noun before it: `men show`, `the pump moves a lot`, not `price plan`. */
function agrees(tokens: readonly RegExpExecArray[], index: number): boolean {
  const word = tokens[index]?.[0].toLowerCase() ?? '';
  const before = tokens
    .slice(Math.max(0, index - MOST_ADVERBS - 1), index)
    .map((token) => token[0].toLowerCase());
  const subject = before.findLast((each) => !ADVERB.test(each)) ?? '';
  const isPlural = /(?:[^su]s|men|people|children|they|we|you)$/.test(subject);
  const next = tokens[index + 1]?.[0] ?? '';
  const goesOn = BEHIND_VERB.test(next);
  const { form, verb = 0, noun } = lookUp(word);
  if (isPlural) return isVerb(word) || (form === 'base' && verb > 0 && (goesOn || NO_NOUN.test(subject)));
  // `Agrees` is nothing but a verb; `plans` may be a noun as well.
  const isThird = form === 'plural or third person' && verb > 0;
  return (isThird && (noun === undefined || goesOn)) || (goesOn && isVerbInThirdPerson(word));
}

/** What no noun follows that it would belong to: `people photograph dinner`. */
const NO_NOUN = /^(?:people|they|we|you)$/;

const MOST_ADVERBS = 3;
const ADVERB =
  /^(?:not|never|always|often|also|just|still|rarely|seldom|hardly|usually|mostly|only|even|[\p{L}]+ly)$/u;

/** What stands behind a verb rather than behind a noun. */
const BEHIND_VERB =
  /^(?:an?|the|our|their|his|her|its|my|your|this|that|these|those|it|us|them|him|[a-zà-ɏ]{3,}ing|no|nobody|nothing|more|less|all|every|each|up|down|back|out|to|people|children)$/i;
