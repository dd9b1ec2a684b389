import { measureIn } from './measure';

/** Figures, dates, frequencies and comparisons in a statement: what somebody could look up, or wait for. */

const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|half|halves|thirds?|quarters?|twice|double';

const FIGURE = new RegExp(
  String.raw`%|\b(?:${NUMBER_WORDS})\b|\bone (?:in|of|out|third|half|quarter|week|day|hour|month|year|minute)\b|\b(?:once|not a single)\b`,
  'i',
);

/** Times that say which part of a day or a year it is, and stretches without a number. */
const TIME =
  /\b(?:in|before|after|by) the (?:morning|evening|afternoon|night|winter|summer|spring|autumn)\b|\bat (?:night|lunch|weekends?)\b|\b(?:per|an?|the same|within an?|for an?) (?:second|minute|hour|day|night|week|weekend|month|quarter|year|season|term|shift)\b|\b(?:minutes|hours|days|nights|weeks|months|years)\b/i;

const COMPARISON =
  /\b(?:more|less|fewer|rather|better|worse|sooner|later|faster|slower|cheaper|dearer|longer|shorter|higher|lower|other) than\b|\bat (?:least|most|the latest)\b|\bas (?:much|many|often|fast|cheap|little|few|long|soon) as\b|\bmore about .{2,60} than about\b|\binstead of\b/i;

/** Whether words name a figure, a date, a frequency or a comparison. */
export function saysHowMuch(words: string): boolean {
  const { amounts, time } = measureIn(words);
  return amounts.length > 0 || time || FIGURE.test(words) || TIME.test(words) || COMPARISON.test(words);
}

const THRESHOLD = new RegExp(
  String.raw`%|\b(?:\d+|${NUMBER_WORDS}) (?:of|in|out of) (?:every |the |our )?(?:\d+|${NUMBER_WORDS})\b|\b(?:half|a (?:third|quarter|fifth|tenth)|(?:one|two|three|four)[\s-](?:thirds?|quarters?|fifths?)) of\b|\bat (?:least|most)\b`,
  'i',
);

/** Whether words say how many of how many, or by when: what has to be seen for them to be true. */
export function saysThreshold(words: string): boolean {
  return THRESHOLD.test(words) || measureIn(words).deadline;
}
