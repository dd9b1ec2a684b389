/** How long something takes, in months. */
export interface Duration {
  /** Zero-based UTF-16 offsets in the words; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The least and the most of a range (`3-6 months`); equal for a single figure. */
  readonly least: number;
  readonly most: number;
  /** Whether it is said of the whole: in brackets or behind a dash at the end (`... (6 weeks)`), and not somewhere in the sentence. */
  readonly ofWhole: boolean;
}

const SMALL = 'an?,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',');
const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?|half an?|${SMALL.join('|')}|one)`;
const UNIT = '(days?|weeks?|wks?|months?|mos?|quarters?|years?|yrs?)';
const PERIOD = String.raw`(${NUMBER})(?:\s*(?:-|–|to)\s*(${NUMBER}))?[\s-]*${UNIT}\b`;

/** In the middle of a sentence, only these words say how long it takes until something is there. */
const UNTIL = new RegExp(
  String.raw`\b(?:within|in|over|takes?|lasts?|spread over|during)\s+(?:the (?:next|first|coming) |about |around |some |up to |at most )?${PERIOD}(?!\s+(?:of|after|from|since|old|before|ago|per|each|a)\b)`,
  'giu',
);
const AT_END = new RegExp(
  String.raw`(?:\(|\[|\s[–—-]\s|,\s)\s*(?:about |ca\.? |up to )?${PERIOD}\s*[)\]]?[\s.]*$`,
  'iu',
);
const ALONE = new RegExp(
  String.raw`^\s*(?:within |in |about |ca\.? |up to |the (?:next|first) |first |next )?${PERIOD}[\s.]*$`,
  'iu',
);

/** The durations that some words state for what they tell. */
export function durationsIn(words: string): Duration[] {
  const whole = ALONE.exec(words) ?? AT_END.exec(words);
  if (whole) return [durationFrom(whole, whole.index, true)];
  return [...words.matchAll(UNTIL)].map((match) => durationFrom(match, match.index, false));
}

/** The range that the name of a period states: `Quick wins (0-3 months)`, `The first 90 days`; undefined where it states none. */
export function rangeIn(words: string): { readonly least: number; readonly most: number } | undefined {
  const found = new RegExp(PERIOD, 'iu').exec(words);
  if (!found) return undefined;
  const { least, most } = durationFrom(found, found.index, true);
  return found[2] === undefined ? { least: 0, most } : { least, most };
}

function durationFrom(match: RegExpExecArray | RegExpMatchArray, start: number, ofWhole: boolean): Duration {
  const months = monthsIn(match[3] ?? '');
  const least = numberIn(match[1] ?? '') * months;
  const most = match[2] === undefined ? least : numberIn(match[2]) * months;
  const before = match[0].search(/[\p{L}\p{N}]/u);
  const said = match[0].replace(/[^\p{L}\p{N}]+$/u, '').length;
  return { start: start + before, end: start + said, least, most, ofWhole };
}

function monthsIn(unit: string): number {
  const lower = unit.toLowerCase();
  if (lower.startsWith('d')) return 1 / 30;
  if (lower.startsWith('w')) return 7 / 30;
  if (lower.startsWith('m')) return 1;
  return lower.startsWith('q') ? 3 : 12;
}

function numberIn(words: string): number {
  const lower = words.toLowerCase();
  if (lower.startsWith('half')) return 0.5;
  const small = SMALL.indexOf(lower);
  if (lower === 'a' || lower === 'an' || lower === 'one') return 1;
  return small > 0 ? small + 1 : Number(lower.replace(',', '.'));
}
