/** Who or what pays: a payer, a code, a contract, a price. Generous on purpose: whoever names money in any way has thought of it. */
const PAYER =
  /\b(?:pay(?:s|er|ers|ing|ment|ments)?|paid|prepaid|unpaid|fund(?:s|ed|er|ers|ing)?|bill(?:s|ed|able|ing)?|invoic\w*|reimburs\w*|medicare|medicaid|insur\w*|health plans?|sick fund|tariffs?|fees?|rates?|pric(?:e|es|ed|ing)|contracts?|contracted|agreements?|grants?|budgets?|subsid\w*|sponsor\w*|donat\w*|donors?|philanthrop\w*|foundations?|charit\w*|subscri\w*|members?hips?|retainers?|capitat\w*|bundles?|co-?pay\w*|deductibles?|cash|self-?pay|out of pocket|employers?|council|county|city|municipal\w*|ministry|state|government|federal|NHS|CMS|CCM|PPS|licen[cs]e[sd]?|commission|shared savings|savings|revenue|income|rent|charged?|charges|sold|sells?|buys?|customers? would|owners?|housing association|warranty|levy|tax(?:es)?|vouchers?|credits?|loans?|investors?|partners?|partnerships?|codes?|CPT|DRG|HCPCS|co-?financ\w*|financ(?:es|ed|ing)|prescriptions?|prescribed|statutory|mandated|wholesale|retail|rentals?|rented|hire|lease[sd]?|leasing|interest|mortgages?|advertis\w*|tickets?|fares?|tolls?|tuition|freight|sales|SaaS|associations?|parish\w*|church\w*|clubs?|per (?:visit|case|hour|day|week|month|year|session|piece|head|person|member|item|order))\b|\bpart [A-D]\b|[$€£¥]|\b\d+(?:[.,]\d+)? (?:an?|per|each)\b|\b(?:USD|EUR|GBP|CHF)\b|\b[A-Z]{2,4}-?\d{1,5}\b/i;

/** For whom, or from whom: outside healthcare, those are most often the ones who pay. */
const SOMEBODY =
  /\b(?:(?:for|from|under|by) (?!free\b|nobody\b)(?:[a-zà-ɏ]|\d)|to (?:\d|two|three|four|[a-zà-ɏ]{3,}s\b))/i;

/** Whether words name anybody for whom or by whom something is done, who may well be the one who pays. */
export function namesSomebody(words: string): boolean {
  return SOMEBODY.test(words);
}

/** Whether words say in any way where the money comes from. */
export function namesPayer(words: string): boolean {
  return PAYER.test(words);
}

/** Whether words say that the money is still to be found, and how that is to come about. */
export function isStillTried(words: string): boolean {
  return /\b(?:prototyp\w*|pilot\w*|trials?|tried|experiment\w*|volunteers?|voluntary|free of charge|for free|nobody pays|not (?:yet )?(?:paid|funded)|unfunded|to be (?:tested|found|decided|agreed))\b/i.test(
    words,
  );
}
