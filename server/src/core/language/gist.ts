import { isOrganisation, isPerson } from './people-words';

/**
 * What a heading comes to, as a row of notions: “What keeps commuters from reading” and “What stops our members from asking” are both
 * `WHAT HURT THEY _`. So a block has to know a few rows of notions rather than every way to put them.
 *
 * Notions: `WHAT`, `WHY`, `HOW`, `WHO`, `WHERE`, `WHEN` ask. `WE` are the writers, `THEY` those who are spoken of, `BUYER` an
 * organisation, `THING` what is offered. `WANT`, `HURT`, `GOOD`, `GIVE`, `GET`, `PARTS`, `EFFECT`, `USE`, `MAKE`, `PAY`, `MEASURE`, `BELIEVE`, `SAY`,
 * `MEET` are what is said of them; `TODAY`, `LATER` when. `_` stands for one or more other words.
 */

const PEOPLE = String.raw`(?:they|them|people|[\p{L}’'-]+s|him|her|me|us|you|everybody|somebody|an?|the)`;

/** Several words that are one notion together; first come, first served. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/\b(?:we|i) (?:take|took) for granted\b|\bfor granted\b/gu, ' WE BELIEVE '],
  [
    /\b(?:has|have|had|needs?|must|would have|ought)(?: to)? (?:be|hold|come|stay)(?: true)?\b(?= *$|.*\btrue\b)/gu,
    ' BELIEVE ',
  ],
  [
    /\b(?:not|n[’']t|never|nor) (?:yet |really |quite )*(?:know|sure|certain|proven|proved|tested|checked|settled)\b/gu,
    ' BELIEVE ',
  ],
  [/\b(?:know|sure|certain|convinced) of\b|\bleaps? of faith\b/gu, ' BELIEVE '],
  [/\b(?:stand|stands|get|gets|is|are|be|lie|lies) in (?:\p{L}+ )?way\b/gu, ' HURT '],
  [
    new RegExp(
      String.raw`\b(?:keep|keeps|stop|stops|prevent|prevents|hold|holds|hinder|hinders) (?:${PEOPLE} ){1,3}(?:from|back|up|awake)\b`,
      'gu',
    ),
    ' HURT THEY ',
  ],
  [
    /\b(?:does|do|did) ?(?:not|n[’']t) (?:yet )?work\b|\b(?:goes|went|go|going) wrong\b|\bdrives? (?:\p{L}+ ){1,3}(?:mad|crazy|up the wall)\b/gu,
    ' HURT ',
  ],
  [
    /\bcosts? (?:\p{L}+ ){1,3}(?:sleep|nerves|time|patience|money)\b|\bup against\b|\bfed up with\b|\bput up with\b/gu,
    ' HURT THEY ',
  ],
  [/\b(?:wears?|grinds?|brings?|gets?|lets?) (?:\p{L}+ ){1,3}(?:down|out)\b|\bweighs? on\b/gu, ' HURT THEY '],
  [
    /\bin it for\b|\bout of (?:it|this|that|us)\b|\bgood for\b|\bworth (?:it|having|the money)\b|\bso what\b|\bmakes? of it\b|\bby it\b/gu,
    ' EFFECT ',
  ],
  [
    /\b(?:come|comes|came|coming|turn|turns|call|calls) (?:to us |here |in )?for\b|\b(?:is|are) (?:here|in it) for\b/gu,
    ' WANT ',
  ],
  [/\b(?:brings?|draws?|leads?|makes?) (?:\p{L}+ ){1,3}(?:here|to us|in|come)\b/gu, ' WANT THEY '],
  [
    /\b(?:is|are|was|were) (?:really |all )?after\b|\bget(?:s|ting)? (?:it )?done\b|\b(?:trying|try|tries|tried|able) to\b|\bhir(?:e|es|ed|ing) (?:us|it|me|this)\b|\blook(?:s|ing)? for\b|\bask(?:s|ed)? for\b/gu,
    ' WANT ',
  ],
  [
    /\bsay(?:s)? yes\b|\bsign(?:s)? up\b|\bpays? for\b|\bkeeps? the lights on\b|\bkeeping the lights on\b/gu,
    ' PAY ',
  ],
  [
    /\b(?:keep|keeps|keeping) score\b|\b(?:we|i) (?:will |would |can |shall )?(?:know|see|tell|notice)\b(?! not)/gu,
    ' WE MEASURE ',
  ],
  [
    /\bput(?:s)? in place\b|\b(?:do|does|doing) about (?:it|this|that)\b|\bset up\b|\bmade (?:up )?of\b|\bconsists? of\b|\bcomes? with\b/gu,
    ' GIVE ',
  ],
  [/\blook(?:s|ed)? (?:forward to|like)\b/gu, ' LOOK '],
  [/\bsigns? (?:of|that)\b/gu, ' MEASURE '],
  [/\b(?:does|do|did) for\b/gu, ' EFFECT '],
  [/\b(?:health|sickness|pension) (?:plans?|funds?|insurers?)\b/gu, ' BUYER '],
  [/\b(?:mr|mrs|ms|dr)\.? \p{L}+/gu, ' THEY '],
];

const NOTIONS: Readonly<Record<string, string>> = {
  WHAT: 'what which things thing everything whatever all',
  WHY: 'why reason reasons motive motives argument arguments grounds',
  HOW: 'how',
  WHO: 'who whom whose',
  WHERE: 'where',
  WHEN: 'when',
  WE: 'we us ourselves our ours i my',
  THEY: 'they them their he she him her his people person persons everybody everyone others patients patient customers customer clients client passengers passenger residents resident commuters commuter travellers travelers visitors visitor readers reader drivers driver elders youngsters newcomers beginners households household participants applicants subscribers citizens citizen men women kids grandparents singers players audience crew',
  BUYER: 'payers payer insurers insurer hospitals hospital clinics clinic funders sponsors purchasers',
  THING:
    'product products service services programme programmes program offer offering app tool kit package box bundle bag course solution platform proposition subscription plan',
  WANT: 'want wants wanted need needs needed wish wishes would-like hope hopes aim aims strive seek seeks seeking require matters matter goal achieve accomplish progress longing want-to longs expects expect desires desire',
  HURT: 'hurt hurts hurting annoy annoys annoying bother bothers hard harder difficult difficulty difficulties trouble troubles troubling problem problems worry worries worrying afraid fear fears feared complain complains complaints complaint stuck hurdle hurdles obstacle obstacles barrier barriers nuisance nuisances pain pains painful frustrate frustrates frustration frustrations frustrating struggle struggles suffer suffers hate hates dread dreads tired tiring tiresome burden burdens headache headaches broken awkward unpleasant bad worst grief sore rubs pinches irritates exhausts scares lonely fails',
  GOOD: 'good great better best love loved smile smiles delight delights delighted surprise surprises pleasant dream dreams perfect ideal glad happy well proud joy wonderful',
  GIVE: 'offer-to bring brings give gives provide provides build builds built include includes contain contains help helps deliver delivers do-for hand answer answers',
  GET: 'get gets receive receives',
  PARTS:
    'parts part components component ingredients ingredient elements element pieces modules inside contents features feature functions',
  EFFECT:
    'effect effects change changes changed benefit benefits advantage advantages mean means gain improve improves difference worth value afterwards thereby result',
  USE: 'use uses used using',
  MAKE: 'make makes made tips',
  PAY: 'sign signs pay pays paid paying buy buys bought buying purchase choose chooses fund funds funded reimburse reimburses reimbursed bill bills billed earn earns agree agrees convince convinces convincing join joins decide decides',
  MEASURE:
    'measure measures measured measuring count counts counted track tracks watch numbers number figures figure score scores scorecard indicators indicator target targets kpi kpis judge judged yardstick yardsticks metrics metric success thermometer gauge evidence-of',
  BELIEVE:
    'believe believes belief beliefs assume assumption assumptions suppose supposition suppositions guess guesses bet bets betting think suspect hypothesis hypotheses presume rely relying hunch hunches unproven untested uncertain uncertainties unknown unknowns conviction convictions',
  SAY: 'say says said tell told heard hear hears quotes quote voices voice words interviews interview',
  MEET: 'meet meets touch touches overlap overlaps overlapping both bridge bridges bridging wedge between shared common',
  TIME: 'day days week weeks month months evening evenings morning night nights year',
  TODAY: 'today todays now currently present survival',
  LATER: 'tomorrow tomorrows future progress-lane',
  LOOK: 'looks look feels feel notice notices',
  LANE: 'lane lanes game games',
  NOT: 'not no never nobody nothing without cannot',
};

const EMPTY = new Set(
  'a an the of to in on at for with from by and or is are was were be been being it its this that these those really actually also there here so very much more most some any each every would will shall should could can may might do does did has have had if as about into over up out own one two still just only then than while who’s what’s'.split(
    ' ',
  ),
);

const notionOf = new Map<string, string>(
  Object.entries(NOTIONS).flatMap(([notion, words]) =>
    words.split(' ').map((word) => [word, notion] as const),
  ),
);

/**
 * The gist of a heading.
 * @param words lower case, without number and closing punctuation
 * @returns notions with one space between; empty when there are none
 */
export function gistOf(words: string): string {
  let marked = ` ${words.replace(/[’']s\b/g, '').replace(/n[’']t\b/g, ' not')} `;
  for (const [together, notion] of TOGETHER) marked = marked.replace(together, notion);
  const found: string[] = [];
  for (const [word] of marked.matchAll(/[\p{L}\p{N}-]+/gu)) {
    const notion = /^\p{Lu}+$/u.test(word) ? word : notionFor(word);
    if (notion === undefined || found.at(-1) === notion) continue;
    // “Our members” are they, not we; “the nurses’ ward” is one of them.
    if (isSomebody(notion) && (found.at(-1) === 'WE' || isSomebody(found.at(-1)))) found.pop();
    found.push(notion);
  }
  return found.join(' ');
}

function isSomebody(notion: string | undefined): boolean {
  return notion === 'THEY' || notion === 'BUYER';
}

function notionFor(word: string): string | undefined {
  const known = notionOf.get(word);
  if (known !== undefined) return known;
  if (EMPTY.has(word)) return undefined;
  const one = word.replace(/(?<=\p{L}{3})s$/u, '');
  if (isOrganisation(word) || isOrganisation(one)) return 'BUYER';
  return isPerson(word) || isPerson(one) ? 'THEY' : '_';
}
