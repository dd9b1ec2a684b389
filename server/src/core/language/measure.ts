/**
 * What in some words can be measured. Numbers are read by what stands around them: `45 %` and `8 of 10` say how much, `by June`
 * and `within 12 months` say when, `week 4`, `30-day` and `J2` only say which one.
 */
export interface Measure {
  /** Where an amount stands: a number, a ratio, a share. */
  readonly amounts: readonly Span[];
  /** `every repair`, `nobody`, `zero`, `always`: as much as there can be, or nothing at all. */
  readonly absolute: boolean;
  /** `half`, `twice as many`, `a third less`: so much of something else. */
  readonly relative: boolean;
  /** What a change or a relative amount is measured against: `of today's`, `than last year`, `from 1.9`, `now 33 %`. */
  readonly baseline: boolean;
  /** When: a date, a month, a quarter, `within 12 months`, `by the end of next year`, `at the first visit`. */
  readonly time: boolean;
  /** By when something is to be there: `by June`, `until the end of 2026`. */
  readonly deadline: boolean;
  /** Which way it is to go, where the words say so. */
  readonly direction: 'up' | 'down' | undefined;
}

/** Zero-based UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const UNIT_OF_TIME =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|quarters?|years?|yrs?)';
const FEW =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter|christmas|easter)';

/** Numbers as people write them: `1,200`, `0.8`, `12 000`, `2k`, `3x`, with signs of more, less and about in front. */
const NUMBER =
  /(?<![a-zà-ɏ\d_.,#-])(?:[<>≤≥±~≈+−-]\s?)?[$€£]?\d+(?:[.,   ]\d{3})*(?:[.,]\d+)?(?:(?:k|mn?|bn|x|pp|pts|kg|km|ms|min|h)(?![a-zà-ɏ-]))?(?![a-zà-ɏ\d_]|-[a-zà-ɏ])/gi;

/** A number behind one of these words says which one, or when; behind `this quarter` it is an amount. */
const WHICH =
  /(?:(?<!\b(?:this|next|last|each|every|per|an?) )\b(?:weeks?|days?|months?|years?|quarters?|waves?|phases?|steps?|stages?|lanes?|games?|versions?|levels?|tiers?|grades?|types?|parts?|chapters?|rounds?|items?|questions?|horizons?|outcomes?|jobs?|figures?|tables?|pages?|wards?|rooms?|zones?|classes|class|no\.?|nr\.?|number|iso|isic|top|code|per|every|each|age|aged|grade)\s+|\bscale (?:of|from)\s+(?:\d+\s*(?:to|[-–])\s*)?|(?<![\d]\s)\bout of\s+|#\s?|§\s?)$/i;

/** What follows a number that is part of a name: `30-day`, `5-point scale`, `1-5 scale`. */
const NAMING = /^(?:\s?[-–]\s?\d+)?(?:\s?-?\s?points?)?\s+scale\b|^(?:st|nd|rd|th)\b|^\s?[-–]\s?\d+\s?\)/i;

/** A ratio in words: `nine in ten`, `seven of ten`, `two thirds`, `half of the rooms`. */
const RATIO = new RegExp(
  String.raw`\b${FEW}\s+(?:(?:out )?of|in)\s+(?:the |every )?(?:${FEW}|\d+)\b|\b(?:one|two|three|four)[\s-](?:thirds?|quarters?|fifths?|tenths?)\b|\b(?:half|a (?:third|quarter|fifth|tenth)) of (?!it\b|this\b|that\b|them\b)[a-zà-ɏ]+`,
  'giu',
);

/** A number in words that the text begins with, or that a comparison announces: `at least two`, `under ten minutes`. */
const COUNTED = new RegExp(
  String.raw`(?:^|\b(?:at least|at most|no more than|not more than|no fewer than|fewer than|less than|more than|over|under|below|above|up to|to|by) )(?!one (?:of|or)\b)${FEW}\b(?! (?:or|and) more\b)`,
  'giu',
);

/** What a date begins with, behind a word that makes it the last one. */
const DEADLINE = new RegExp(
  String.raw`\b(?:by|until|till|no later than|before|from)\s+(?:the )?(?:(?:end|start|beginning|close|middle) of|(?:early |mid[- ]?|late )?${MONTH}\b|(?:19|20)\d{2}\b|Q[1-4]\b|FY\s?\d{2}|\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:of )?${MONTH}|week \d|next \w+|year[- ]end)|\b(?:by|until|till) the (?:first|last|second|third) (?:day|week|month|lesson|visit|call|meeting) of\b`,
  'iu',
);

const TIMES: readonly RegExp[] = [
  /\b\d{1,2}:\d{2}\b|\b\d{1,2}\s?(?:am|pm|o[’']clock)\b|\b(?:noon|midnight|half past)\b/i,
  new RegExp(String.raw`\b${MONTH}\b(?!\s+(?:be|not|also|well|still|have)\b)`, 'iu'),
  /(?<![\p{L}\p{N}.,])(?:19|20)\d{2}(?![\p{L}\p{N}]|[.,]\d)/u,
  /(?<![\p{L}\p{N}])(?:Q[1-4]|H[12]|FY\s?\d{2,4}|CY\s?\d{2,4})(?![\p{L}\p{N}])/u,
  /\b\d{1,2}[./]\d{1,2}[./](?:\d{2,4})?/,
  new RegExp(
    String.raw`\b(?:with)?in\s+(?:the (?:first|next|last) |about |under )?(?:\d+(?:[.,]\d+)?|an?|${FEW})[\s-]?${UNIT_OF_TIME}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:after|at|by|until|till|for|over|every|before|under|from|since)\s+(?:the (?:first|next|last|end of(?: the)?) |about |at most )?(?:\d+(?:[.,]\d+)?|an?|${FEW})?[\s-]?${UNIT_OF_TIME}\b`,
    'iu',
  ),
  new RegExp(String.raw`\b${UNIT_OF_TIME}\s+(?:\d+|${FEW})\b`, 'iu'),
  new RegExp(String.raw`\b(?:\d+|${FEW})\s+${UNIT_OF_TIME}\s+(?:after|before|later|from|of)\b`, 'iu'),
  /\b(?:by|until|before|from|at|on|after|since) (?:the )?(?:end|start|beginning|close|launch|opening|discharge|handover|audit|next|first|second|third|last|year[- ]end)\b/i,
  /\b(?:this|next|every|each|same|following|last) (?:day|night|morning|week|month|quarter|year|season|visit|round|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i,
  /\b(?:today|tomorrow|daily|weekly|monthly|quarterly|yearly|annually|overnight|once (?:per|an?|each|every)|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)\b/i,
];

const ABSOLUTE =
  /(?<![a-zà-ɏ-])(?:all|every(?:body|one)?|each|none|nobody|no one|nothing|no|never|always|zero|nil|without exception)(?![a-zà-ɏ-])/i;

const RELATIVE =
  /\b(?:half|halv(?:e|ed|ing)|twice|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|threefold|a (?:third|quarter|fifth|tenth)|thirds?|most|majority)\b/i;

const BASELINE =
  /\b(?:than|compared (?:with|to)|versus|vs\.?|against|from|up on|down on|baseline|now|today|currently|was|were|so far|before)\b|\bof (?:the|today|this|last|our|what|those|all|these|current|its|their|\d)|\b(?:the|as) (?:\d|(?:many|much|often|few|long) )/i;

const UP =
  /\b(?:increas|grow|rais|improv|more\b|higher\b|up\b|maximi[sz]|at least\b|over\b|above\b|doubl|gain)|[>≥↑]/i;
const DOWN =
  /\b(?:reduc|decreas|lower|cut\b|cuts\b|less\b|fewer\b|minimi[sz]|down\b|below\b|under\b|at most\b|no more than\b|halv|drop|fall)|[<≤↓]/i;

/** What can be measured in some words. */
export function measureIn(words: string): Measure {
  const dated = spansOfDates(words);
  const amounts = [
    ...[...words.matchAll(NUMBER)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return isAmount(words, span) && !dated.some((date) => date.start < span.end && span.start < date.end)
        ? [span]
        : [];
    }),
    ...[...words.matchAll(RATIO), ...words.matchAll(COUNTED)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  ];
  return {
    amounts: amounts.sort((a, b) => a.start - b.start),
    absolute: ABSOLUTE.test(words),
    relative: RELATIVE.test(words),
    baseline: BASELINE.test(words),
    time: TIMES.some((time) => time.test(words)),
    deadline: DEADLINE.test(words),
    direction: UP.test(words) ? 'up' : DOWN.test(words) ? 'down' : undefined,
  };
}

/** Whether a target can be seen to be reached: it says how much, all or none, so much of what, or by when. */
export function isMeasurable(words: string): boolean {
  const { amounts, absolute, relative, baseline, time } = measureIn(words);
  return amounts.length > 0 || absolute || time || (relative && baseline);
}

const YEAR = /(?<![\p{L}\p{N}.,])(?:19|20)\d{2}(?![\p{L}\p{N}%]|[.,]\d|\s?%)/gu;
const DAY = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?\.?\s+(?:of\s+)?${MONTH}\b|\b${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?\b|\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}[./]\d{1,2}[./](?:\d{2,4})?|\b\d{1,2}:\d{2}\b|\b\d{1,2}\s?(?:am|pm|o[’']clock)\b`,
  'giu',
);
/** Stretches of time that only say when or in which period. */
const PERIOD = new RegExp(
  String.raw`\b(?:within|after|at|until|till|by|before|for|over|per|every|since|in)\s+(?:the (?:first|next|last) |about |at most )?\d+(?:[.,]\d+)?[\s-]?${UNIT_OF_TIME}\b|\b\d+(?:[.,]\d+)?\s+${UNIT_OF_TIME}\s+(?:after|before|later)\b`,
  'giu',
);

/** A scale on which something is rated: `survey, 1 to 5`, `(0-10)`. */
const SCALE =
  /(?:[(,]|\b(?:survey|scale|score|rating|points|stars)[,:]?)\s*[01]\s?(?:-|–|to)\s?(?:[4-7]|10|100)(?![\d%]|\s%)/gi;

function spansOfDates(words: string): Span[] {
  return [YEAR, DAY, PERIOD, SCALE].flatMap((pattern) =>
    [...words.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

function isAmount(words: string, { start, end }: Span): boolean {
  return !WHICH.test(words.slice(Math.max(0, start - 24), start)) && !NAMING.test(words.slice(end));
}
