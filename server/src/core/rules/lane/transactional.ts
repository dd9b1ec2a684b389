/**
 * Whether a measure counts what is done, sold and billed, rather than what people got out of it: visits per nurse, units per store,
 * revenue, utilisation. What merely mentions a visit, or counts fewer of them, is none; where the words leave it open, it is none.
 */

/** A stretch of words: zero-based UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is done for customers one by one, and can be counted. */
const DEEDS =
  'visits?|house calls?|home visits?|cases?|appointments?|procedures?|operations?|surgeries|sessions?|scans?|tests?|prescriptions?|scripts?|calls?|tickets?|orders?|units?|sales|deliveries|drops?|stops?|repairs?|tables?|covers?|bookings?|loans?|meals?|classes|lessons?|contacts?|deals?|policies|transactions?|trips?|consultations?|consults?|treatments?|births?|jobs?|rides?|parcels?|inspections?|audits?|interviews?|claims?|files?|items?|products?|packs?|rooms?|seats?|interventions?|encounters?|quotes?|leads?|pages?|minutes?|hours?|services?|activities|invoices?|beds?|RVUs?|wRVUs?|CPT codes?|codes?|points?';

/** Of these, what customers do not do themselves. */
const OFFICE_DEEDS =
  'cases|procedures|surgeries|scans|tickets|orders|units|sales|deliveries|covers|bookings|deals|policies|transactions|consultations|claims|encounters|parcels|inspections|invoices|tours|workshops|trainings';

/** Agent nouns of those for whom it is done, and words that only end like one. */
const NO_WORKERS =
  'members?|customers?|users?|learners?|visitors?|owners?|mothers?|fathers?|brothers?|sisters?|daughters?|partners?|passengers?|readers?|buyers?|payers?|subscribers?|consumers?|quarters?|semesters?|winters?|summers?|dinners?|numbers?|orders?|growers?|farmers?|riders?|players?|singers?|dancers?|campers?|swimmers?|runners?|walkers?|travell?ers?|strangers?|elders?|seniors?|minors?|toddlers?|donors?|letters?|papers?|chapters?|meters?|liters?|showers?|floors?|doors?|colou?rs?|errors?|corridors?|corners?|rivers?|tutees?|women|woman|men|man|sufferers?|survivors?|borrowers?|savers?|beginners?';

/** Those who do it: a measure for each of them says how busy they are. */
const WORKERS = `GPs?|vets?|surgeons?|consultants?|nurses?|midwi(?:fe|ves)|physios?|coach(?:es)?|carers?|aides?|case ?workers?|agents?|reps?|representatives?|guides?|sales ?(?:person|people|rep|team)s?|mechanics?|employees?|staff(?: members?)?|heads?|FTEs?|full-time \\w+|cooks?|chefs?|clerks?|stylists?|hairdressers?|apprentices?|accountants?|assistants?|attendants?|volunteers?|teams?|crews?|(?!(?:${NO_WORKERS})\\b)[a-zà-ɏ]{2,}(?:er|or|ist|ian|eer|[a-z]man|[a-z]woman)s?`;

/** Where and when it is done. */
const PLACES =
  'shifts?|clinics?|wards?|theatres?|theaters?|tables?|rooms?|chairs?|machines?|ovens?|vans?|vehicles?|trucks?|buses|bus|bays?|stores?|shops?|branch(?:es)?|sites?|outlets?|desks?|counters?|square (?:metres?|meters?|foot|feet)|slots?|sessions?|lists?|(?:working |clinic )?hours?|working days?|clinic days?|(?:man|person)-?days?';

const DOERS = `(?:${WORKERS}|${PLACES})`;

/** What is no deed, and can be counted for each of those who work: those they work for, what goes wrong, time. */
const NO_DEEDS =
  'patients|clients|customers|guests|people|children|pupils|students|residents|members|families|learners|visitors|readers|complaints|errors|mistakes|injuries|accidents|falls|crises|incidents|questions|ideas|smiles|days|nights|weeks|months|years|friends|thanks|stars|ratings|steps|words|its|his|this|us|is|was|has|as';

const TIMES = 'hours?|days?|weeks?|months?|quarters?|years?|seasons?|shifts?|nights?';

const MONEY = 'revenues?|turnover|sales|profits?|margins?|fees?|billings?|spend(?:ing)?|takings|contribution';

/** What was done to them, where only those who did it would say so. */
const DONE =
  '(?:billed|billable|invoiced|reimbursed|coded|processed|handled|closed|sold|shipped|performed|completed|delivered|booked|done|made|taken|sent|issued|won|signed|filed|submitted|written|served|filled)';

const PER = '\\s*(?:per|/|each|by)\\s+(?:each )?(?:[a-zà-ɏ]+ )?';

/** The patterns, each of which decides alone. */
const COUNTS: readonly RegExp[] = [
  new RegExp(`\\b(?:${DEEDS})(?: ${DONE})?\\s*(?:per|/)\\s*(?:[a-zà-ɏ]+ )?${DOERS}\\b`, 'iu'),
  new RegExp(
    `\\b(?!(?:${NO_DEEDS})\\b)[a-zà-ɏ]+s(?: [a-zà-ɏ]+(?:ed|en|t|ld|de))?\\s*(?:per|/)\\s*(?:[a-zà-ɏ]+ )?(?:${WORKERS})\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:patients?|clients?|customers?|guests?|people|cases?)(?: (?:seen|served|treated))?${PER}(?:${DOERS})\\s*(?:per|/|a|an|each|and)\\s*(?:${TIMES})\\b`,
    'iu',
  ),
  new RegExp(`^(?:patients?|clients?|customers?|guests?)\\s*(?:per|/|a|each)\\s*(?:${TIMES})$`, 'iu'),
  new RegExp(`\\b[a-zà-ɏ]+s ${DONE}\\s*(?:per|/)\\s*(?:[a-zà-ɏ]+ )?(?:${DOERS})\\b`, 'iu'),
  new RegExp(`\\b(?:${OFFICE_DEEDS})(?: ${DONE})?\\s*(?:per|/|a|each|every)\\s*(?:${TIMES})\\b`, 'iu'),
  new RegExp(`^visits?\\s*(?:per|/|a|each)\\s*(?:${TIMES})$`, 'iu'),
  new RegExp(`\\b(?:${MONEY})\\s*(?:per|/)\\s*[a-zà-ɏ]`, 'iu'),
  new RegExp(`\\b(?:income|earnings)\\s*(?:per|/)\\s*(?:[a-zà-ɏ]+ )?(?:${DEEDS}|${DOERS})\\b`, 'iu'),
  new RegExp(
    `^(?:(?:our|total|average|annual|monthly|quarterly|new|gross|net|more|higher|increased|recurring|product|ticket|subscription|membership|service|room|retail|online|direct|advertising|licen[cs]e|fee) )*(?:${MONEY}|EBITDA|cash flow)(?: (?:growth|targets?|volume|capture|captured|increase|budget|mix|per|from|by|in|and|this|each)\\b.*)?$`,
    'iu',
  ),
  /\b(?:numbers?|volumes?|counts?|totals?) of (?:[a-zà-ɏ]+ ){0,2}(?:tours|workshops|trainings|courses|classes|sessions|lessons|events|visits|appointments|procedures|cases|claims|orders|units|tickets|transactions|encounters|consultations|operations|surgeries|services|invoices|deliveries|scans|prescriptions|sales|loans|policies|contracts|bookings)\b/i,
  /\b(?:visit|case|claims?|encounter|patient|procedure|service|order|sales|call|ticket|referral|transaction|loan|lending|policy|production|shipping) (?:volumes?|counts?|throughput)\b/i,
  /^(?!(?:blood|lung|tidal|sound|noise|speech|voice|fluid|urine|breath\w*|stroke|traffic|tumou?r|muscle|brain|training|walking|milk)\b)[a-zà-ɏ]+ volumes?\b/i,
  /^(?!(?:farm|family|household|village|personal|local|grower|member|tenant|client|patient|customer|neighbou?r)s?\b)[a-zà-ɏ]+ (?:revenues?|turnover|billings)$/i,
  /\b(?:tariff|billing|fee) (?:items?|codes?|points?|units?|positions?)\b/i,
  /\bw?RVUs?\b|\brelative value units?\b/i,
  /\b(?:CPT|DRG|HCPCS)(?:[- ](?:codes?|volume|mix|points?|weights?|splits?))?(?: billed| per \w+)?$/i,
  /\b(?:billed|billable|invoiced|reimbursed|chargeable) (?:hours?|visits?|services?|units?|minutes?|time|encounters?|days?|sessions?|work)\b/i,
  /\b(?:[a-zà-ɏ]+s|time|work) (?:billed|invoiced|reimbursed|coded|shipped)\b/i,
  /\b(?:contracts|policies|deals|loans|invoices|leases) (?:signed|issued|written|won|sent|closed)\b/i,
  /\b(?:tickets?|calls?|cases?|orders?|jobs?|deals?|claims?|transactions?|procedures?|operations?|surgeries) (?:closed|handled|processed|performed|completed|taken|made)\b/i,
  /^claims?(?: (?:submitted|filed|denied|accepted|volume|count|rate|per)\b.*)?$/i,
  /\b(?:clean claims?|claims? (?:submitted|filed|billed)|denials?|denial rates?)\b/i,
  /\b(?:billing|coding) (?:efficiency|rates?|volume|accuracy|performance|targets?|completeness)\b/i,
  /\breimbursements?(?: (?:rates?|per|volume|captured?)\b.*)?$/i,
  /\bthrough-?put\b/i,
  /\b(?:utili[sz]ation|occupancy)(?: rates?)?\b/i,
  /\b(?:fill|load) (?:rates?|factors?)\b|\bschedule fill\b/i,
  /^(?:(?:staff|team|clinician|provider|nurse|worker|labou?r|our) )*productivity\b/i,
  /\bcase[- ]?(?:load|mix)s?\b/i,
  /\b(?:units?|products?|policies|memberships?|licen[cs]es|subscriptions?|packages?|tickets?|courses?|items?|services?|sessions?|hours?|nights?|seats?|rooms?|beds?|tons?|tonnes?) sold\b/i,
  /\b(?:up|cross)-?sell(?:s|ing)?(?: rates?)?\b/i,
  /\b(?:average|mean) (?:order|basket|ticket|transaction|sale|spend)(?: (?:value|size))?\b|\bbasket (?:size|value)\b/i,
  /\b(?:handle|handling|talk) times?\b/i,
  /\btable turns?\b/i,
  /\b(?:accounts )?receivables?\b/i,
];

/** All of them, and more which among things that are offered would only say how these come to people. */
const COUNTS_OF_MEASURES: readonly RegExp[] = [
  ...COUNTS,
  new RegExp(`^(?:${OFFICE_DEEDS}|visits|appointments|operations|referrals|admissions|volumes?)$`, 'i'),
  /^(?:[a-zà-ɏ]+[ -]){0,2}(?:tests|checks|screenings|visits|surveys|assessments|home visits) (?:done|made|completed|carried out)$/i,
  /^(?:[a-zà-ɏ]+ ){0,2}[a-zà-ɏ]+s (?:lent|handed out|given out|sent out|distributed|dispensed|issued)$/i,
  /\b(?:sessions|visits|consultations|services|procedures|tests|prescriptions|referrals|loans|policies|tons|tonnes|flights|crossings|nights|beds|rooms|workshops|courses|classes|trainings|treatments|interventions|hours) (?:delivered|held|performed|conducted|operated|disbursed|ordered|prescribed|written|filled|received|issued|provided|carried out)\b/i,
  /\b(?:tickets?|cases?|calls?|requests?) resolved\b/i,
  new RegExp(
    `^(?!(?:${NO_DEEDS})\\b)[a-zà-ɏ]+s (?:exchanged|installed|replaced|fitted|mounted|repaired|shipped|handed out|processed|inspected|printed|filled|placed) (?:per|/|an?|each|every) (?:${TIMES})$`,
    'i',
  ),
  new RegExp(
    `^(?:number of )?(?:completed|delivered|performed|booked|billed|invoiced|processed|handled|closed) (?!(?:lessons?|classes|trips?|rides?|meals?|jobs?|days?)\\b)(?:${DEEDS}) (?:per|a|each|every) (?:${TIMES})$`,
    'i',
  ),
  // So much done for each of them: it says nothing of what they have of it.
  /\b(?:units?|sessions?|services?|interventions?|treatments?|procedures?|consultations?|contacts?) (?:per|for each) (?:patient|client|case|customer|member|resident|user|guest)\b/i,
  /\b(?:fee|commission|interest|rental|ticket|licen[cs]e) income\b/i,
  /\bvolumes? of (?:lending|sales|business|orders|trade|claims|visits|cases|loans|work)\b/i,
  /^(?:our |total )?market share\b/i,
  /^(?:(?:average|mean|median) )?length of stay$/i,
  /^(?:(?:average|mean|unit) )*costs? per (?!(?:household|famil|person|member|tenant|resident|child|pupil|patient|client|customer|guest|rider|user|grower|farm))[a-zà-ɏ]+(?: [a-zà-ɏ]+)?$/i,
  /^(?:number of )?(?:new|signed) contracts\b/i,
  /\b(?:length|duration) of (?:[a-zà-ɏ]+ )?calls?\b/i,
  /\b(?:patients?|clients?|customers?|guests?)(?: (?:seen|treated|served))? ?(?:per|\/) ?(?:[a-zà-ɏ]+ )?(?:sessions?|clinics?|slots?|shifts?|lists?)\b/i,
];

/** What people are spared, and their own money: these count what they got. */
const FOR_PEOPLE =
  /\b(?:fewer|less|lower|avoid\w*|prevent\w*|unplanned|emergency|ER|ED|A&E|hospital|readmi\w*|repeat\w*|missed|unnecessary|needless|cancel\w*|wasted|without|free of|lost|late|overdue|complain\w*|satisf\w*|errors?|falls?|harm\w*|reduc\w*|decrease\w*|down|drops? in|saved|spared|no more|no longer|instead|rather than|within|on time|same[- ]day|at the first|first[- ]time|in under|less than|own|until|needed|themselves|they|she|he|who|whom|with(?:in|out)?)\b|\b(?:their|her|his|household|famil(?:y|ies)['’]s?|[a-zà-ɏ]+s['’]|[a-zà-ɏ]+['’]s) (?:[a-zà-ɏ]+ )?(?:incomes?|revenues?|turnover|margins?|profits?|sales|earnings|productivity)\b|\b(?:incomes?|revenues?|turnover|margins?|profits?|sales|productivity)(?: (?:per|a|each) [a-zà-ɏ]+)? (?:of|for) (?:the |our |their )?(?!(?:clinic|company|hospital|firm|practice|group|team)\b)[a-zà-ɏ]/i;

/** What else belongs to survival: it is no transaction, but nothing that people got either. */
const KEEPING_GOING =
  /\b(?:cost control|costs? per|compliance|audit (?:performance|results?|scores?|pass\w*)|audits?|documentation|financial (?:viability|sustainability|performance|results?)|budget|cash flow|liquidity|operating (?:result|margin)|surplus)\b/i;

/** Those who pay, whom a measure may be with: that spares nobody anything. */
const WITH_PAYER =
  /\bwith (?:the |an? |our |each )?(?:insurers?|insurance|funds?|funders?|payers?|councils?|ministry|employers?|health plans?|authorit(?:y|ies))\b/i;

/** Where a measure's name ends: what follows says how much, how it is asked, or by when. */
const ENDS =
  /[:(=<>≥≤]|\s[–—-]\s|,?\s+(?:as )?(?:asked|recorded|counted|measured|checked|reported)\b|\s+(?:at least|at most|above|below|over|under|up to|from)\s+\d|\s+[\d$€£]/;

/** The name of a measure, without its target and how it is asked for. */
function nameOf(words: string): string {
  const end = ENDS.exec(words)?.index;
  return end === undefined || end === 0 ? words : words.slice(0, end);
}

/** The measures that words name: one, or several with semicolons, commas or full stops between them. */
export function measuresIn(words: string): readonly Stretch[] {
  return [...words.matchAll(/(?:[^;.]|\.(?!\s))+/g)].flatMap((clause) => {
    const name = nameOf(clause[0]);
    return [...name.matchAll(/[^,·]+/g)].flatMap((part): Stretch[] => {
      const own = part[0]
        .trim()
        .replace(/^(?:and|or|plus|&)\s+/i, '')
        .replace(/[.!]+$/, '');
      if (!/\p{L}/u.test(own)) return [];
      const start = clause.index + part.index + part[0].indexOf(own);
      return [{ start, end: start + own.length }];
    });
  });
}

/**
 * The first measure among words that counts what is done, sold or billed.
 * @param words a line that is known to name measures, or one that may
 * @param isMeasure whether it is known: of other lines only those are taken that begin with what is counted
 */
export function transactionalIn(words: string, isMeasure: boolean): Stretch | undefined {
  if (/^["“«]|\?\s*["”»]?\s*$/.test(words)) return undefined;
  return measuresIn(words).find(({ start, end }) => {
    const name = words.slice(start, end);
    const found = firstOf(isMeasure ? COUNTS_OF_MEASURES : COUNTS, name);
    if (!found || FOR_PEOPLE.test(name.replace(WITH_PAYER, '')) || /\b(?:not|never|no)\b/i.test(name))
      return false;
    return isMeasure || isAll(name, found.index, found[0].length);
  });
}

/** Whether all that words name are such measures, or what else keeps an organisation going; nothing named is none of them. */
export function isAllTransactional(words: string): boolean {
  const measures = measuresIn(words);
  return (
    measures.length > 0 &&
    measures.every(({ start, end }) => {
      const name = words.slice(start, end);
      return isOfSurvival(name) || name.split(/\s+(?:and|or|&)\s+/).every(isOfSurvival);
    })
  );
}

function isOfSurvival(name: string): boolean {
  return transactionalIn(name, true) !== undefined || (KEEPING_GOING.test(name) && !FOR_PEOPLE.test(name));
}

function firstOf(patterns: readonly RegExp[], words: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = pattern.exec(words);
    if (found) return found;
  }
  return null;
}

/** Whether little else stands around what is counted: `Average number of visits billed`. */
function isAll(name: string, start: number, length: number): boolean {
  const words = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  const before = name
    .slice(0, start)
    .replace(/\b(?:the|our|average|mean|median|total|number|volume|share|rate|percentage|of|in)\b/gi, '');
  return words(before) <= 1 && words(name.slice(start + length)) <= 3;
}
