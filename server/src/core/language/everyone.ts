/**
 * Whether words name everybody instead of somebody: "all hospitals", "everyone who is ill", "businesses of any size". Whatever
 * narrows it down (a place, a number, an age, a situation) makes it somebody. English only.
 */
export function namesEverybody(words: string): boolean {
  const text = words
    .normalize('NFKC')
    .replace(/’/g, "'")
    .replace(/^["'“”*\s]+|["'“”*.!\s]+$/gu, '')
    .replace(
      /^(?:it is |this is |we serve |our customers are )?(?:for )?(?:basically |simply |really |just |literally |absolutely |practically )?/i,
      '',
    )
    .replace(/,? (?:really|basically|in the end|in principle|at large)$/i, '')
    .replace(/^each and every\b/i, 'every')
    .replace(/\b(?:men and women|women and men)\b/gi, 'people');
  if (text.length > 120 || FOR_ALL_BY_LAW.test(text)) return false;
  if (ANY_SIZE.test(text)) return true;
  const parts = text.split(/\s*(?:,|;|\/|\band\b|\bor\b|&|\+)\s*/).filter((part) => part !== '');
  return (
    parts.length > 0 && EVERYBODY.test(`${parts[0] ?? ''}`) && parts.slice(1).every((part) => ALSO.test(part))
  );
}

/** Kinds of customers that are no narrower than a whole market. */
const KINDS =
  '(?:kinds? of |types? of |sorts? of )?(?:(?:potential|possible|interested|small|large|big) )?(?:people|persons?|users?|customers?|clients?|consumers?|buyers?|patients?|individuals?|citizens?|adults?|families|family|households?|business(?:es)?|compan(?:y|ies)|firms?|organi[sz]ations?|enterprises?|institutions?|hospitals?|clinics?|practices?|providers?|payers?|insurers?|schools?|(?:care |nursing |retirement )homes?|pharmac(?:y|ies)|hotels?|restaurants?|manufacturers?|municipalit(?:y|ies)|librar(?:y|ies)|universit(?:y|ies)|shops?|stores?|retailers?|farmers?|farms?|teams?|markets?|industr(?:y|ies)|sectors?|segments?|stakeholders?|ages|age groups?|genders?)';

/** What narrows nothing down. */
const VAGUE = String.raw`(?:\s+(?:everywhere|anywhere|worldwide|globally|there is|out there|in the world|of (?:any|all|every) (?:sizes?|ages?|kinds?|types?|sorts?|industr(?:y|ies))|in (?:any|all|every|the|this|our) (?:industr(?:y|ies)|sectors?|countr(?:y|ies)|markets?)|(?:who|that) (?:buys?|orders?|shops?) (?:from|with|at) us|(?:who|that) (?:is|are|gets?|feels?|falls?) (?:ill|sick|interested|unwell|healthy|busy|in need|curious)|(?:who|that) (?:wants?|needs?|likes?|uses?|buys?|has|have|owns?) (?:it|us|this|that|help|care|more|one|our \S+|an? (?:phone|smartphone|computer|car|device)|to (?:grow|succeed|improve|learn|feel better|save (?:time|money)|live (?:[a-zà-ɏ]+er|well)|be (?:healthy|healthier|happy)))|(?:aged |from )?\d (?:to|and|-|–) (?:[89]\d|1\d\d)|with an? (?:phone|smartphone|computer|device|pulse|need|problem)|regardless of \S+))*`;

const EVERYBODY = new RegExp(
  `^(?:(?:everyone|everybody|anyone|anybody|whoever|all of us)|whoever (?:needs?|wants?|likes?|buys?|uses?) \\S+|(?:all|any|every|each)(?: of)?(?: the| our)? ${KINDS}|(?:the )?(?:our )?(?:whole|entire|general|mass|full) (?:market|public|population|world|industry|country|customer base|client base|clientele)|the (?:public|world|market)|(?:people|users|customers|consumers|businesses|companies|individuals|organi[sz]ations))${VAGUE}$`,
  'i',
);

/** `Small and large businesses`, `hospitals, clinics and practices of any size`. */
const ANY_SIZE = new RegExp(
  `^(?:small|large|big)(?: and| or| to)(?: medium(?:-sized)?(?:,? and| to)?)? (?:small|large|big) ${KINDS}${VAGUE}$|^${KINDS}(?:(?:,| and| or)+ ${KINDS})* of (?:any|all) (?:sizes?|ages?|kinds?|types?|sorts?)$`,
  'i',
);

/** A further kind in a list, after "all": "hospitals", "all clinics". */
const ALSO = new RegExp(
  `^(?:(?:all|any|every|each|the) )?(?:${KINDS}|everyone(?: else)?|everybody(?: else)?|anyone(?: else)?)${VAGUE}$`,
  'i',
);

/** Where a whole population is meant, and has to be. */
const FOR_ALL_BY_LAW =
  /\b(?:public[- ]health|population|vaccinat\w*|immuni[sz]\w*|screening|by law|universal|mandat\w*|inhabitants|residents)\b/i;
