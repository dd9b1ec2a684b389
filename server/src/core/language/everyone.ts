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
    );
  if (text.length > 120 || FOR_ALL_BY_LAW.test(text)) return false;
  const parts = text.split(/\s*(?:,|;|\/|\band\b|\bor\b|&|\+)\s*/).filter((part) => part !== '');
  return (
    parts.length > 0 && EVERYBODY.test(`${parts[0] ?? ''}`) && parts.slice(1).every((part) => ALSO.test(part))
  );
}

/** Kinds of customers that are no narrower than a whole market. */
const KINDS =
  '(?:kinds? of |types? of |sorts? of )?(?:(?:potential|possible|interested|small|large|big) )?(?:people|persons?|users?|customers?|clients?|consumers?|buyers?|patients?|individuals?|citizens?|adults?|families|family|households?|business(?:es)?|compan(?:y|ies)|firms?|organi[sz]ations?|enterprises?|institutions?|hospitals?|clinics?|practices?|providers?|payers?|insurers?|schools?|shops?|stores?|retailers?|farmers?|farms|teams?|markets?|industr(?:y|ies)|sectors?|segments?|ages|age groups?|genders?)';

/** What narrows nothing down. */
const VAGUE = String.raw`(?:\s+(?:everywhere|anywhere|worldwide|globally|there is|out there|in the world|of (?:any|all|every) (?:sizes?|ages?|kinds?|types?|sorts?|industr(?:y|ies))|in (?:any|all|every) (?:industr(?:y|ies)|sectors?|countr(?:y|ies)|markets?)|(?:who|that) (?:is|are|gets?|feels?|falls?) (?:ill|sick|interested|unwell|healthy|busy|in need|curious)|(?:who|that) (?:wants?|needs?|likes?|uses?|buys?|has|have|owns?) (?:it|us|this|that|help|care|more|one|our \S+|an? (?:phone|smartphone|computer|car|device))|with an? (?:phone|smartphone|computer|device|pulse|need|problem)|regardless of \S+))*`;

const EVERYBODY = new RegExp(
  `^(?:(?:everyone|everybody|anyone|anybody|whoever|all of us)|(?:all|any|every|each)(?: the| of the| our)? ${KINDS}|(?:the )?(?:whole|entire|general|mass) (?:market|public|population|world|industry|country)|the (?:public|world|market)|(?:people|users|customers|consumers|businesses|companies|individuals|organi[sz]ations))${VAGUE}$`,
  'iu',
);

/** A further kind in a list, after "all": "hospitals", "all clinics". */
const ALSO = new RegExp(
  `^(?:(?:all|any|every|each|the) )?(?:${KINDS}|everyone(?: else)?|everybody(?: else)?|anyone(?: else)?)${VAGUE}$`,
  'iu',
);

/** Where a whole population is meant, and has to be. */
const FOR_ALL_BY_LAW =
  /\b(?:public[- ]health|population|vaccinat\w*|immuni[sz]\w*|screening|by law|universal|mandat\w*|inhabitants|residents)\b/i;
