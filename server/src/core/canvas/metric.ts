import type { Field, Item, Phrase } from './model';
import { partOf } from './phrase';

/** The parts of a metric: what is counted, and what it is to become. */
export interface MetricParts {
  readonly name: Phrase;
  /** What stands where the target belongs: in a column or field of that name, or behind the name's colon, dash or sign. */
  readonly target: Phrase | undefined;
  /** Whether a column or field says that it is the target. */
  readonly isLabelled: boolean;
  readonly baseline: Phrase | undefined;
}

/** What columns and fields are called that hold what a metric is to become. */
export const TARGET =
  /^(?:targets?|goals?|aims?|objectives?|threshold|benchmark|ambition|pass mark|desired|planned|plan|should be|should reach|we want|where we want to be|good(?: (?:is|looks like))?|success(?: (?:is|looks like|means))?|(?:(?:target|goal)\b.*)|(?:.*\b(?:target|goal))|(?:by|in|end of|until)? ?(?:19|20)\d{2}|q[1-4].*|(?:year|month|week) \d+|(?:in|after) (?:an?|one|two|three|\d+) (?:years?|months?|weeks?|quarters?)|(?:an?|one) year (?:from now|later|on)|next (?:year|summer|winter|spring|autumn|quarter)|later|then|(?:by |until )?(?:this|next) (?:year|season|quarter|month)|by when|deadline|due(?: date)?)$/i;

export const BASELINE =
  /^(?:baseline|now|today|current(?:ly)?|current (?:value|state|level)|actual|start|starting point|as is|so far|status quo|last [a-z]+|before|where we are)$/i;

/** What is called so says how much something is to be, whatever stands beside it. */
export const AIMED = /^(?:should (?:be|reach)|where we want to be|target value)$/i;

/** Blocks whose items are metrics that are to reach something. */
export const METRIC_BLOCKS: ReadonlySet<string> = new Set([
  'metrics',
  'customer-metrics',
  'money-metrics',
  'key-metrics',
]);

/** Whether a column of metrics says by its title that it holds their values, now or later: `Where we want to be` names no block there. */
export function holdsValues(title: string): boolean {
  return TARGET.test(title.trim()) || BASELINE.test(title.trim());
}

/** Where a metric's name ends in its own words: at a colon, a dash, an equals sign or a sign of comparison. */
const SPLIT =
  /\s*(?::(?=\s|$)|\s[–—-]\s|\s?=\s?|\s(?=[<>≤≥]\s?\d)|\s?(?:→|⇒|->)\s?|\s(?:\.{4,}|…{2,})(?=\s|$))\s*/g;

/** The first such place that does not stand in brackets: `(source: the till)` is a remark. */
function splitOf(words: string): RegExpExecArray | undefined {
  return [...words.matchAll(SPLIT)].find(({ index }) => !/[([][^)\]]*$/.test(words.slice(0, index)));
}

/** The parts of an item of a block of metrics. */
export function metricParts(item: Item): MetricParts {
  const labelled = item.fields.find(isTarget);
  const found = splitOf(item.phrase.words);
  const splits = found !== undefined && found.index > 0;
  const behind = splits ? partOf(item.phrase, found.index + found[0].length) : undefined;
  const said = behind && behind.words !== '' ? behind : undefined;
  return {
    name: splits ? partOf(item.phrase, 0, found.index) : item.phrase,
    target: labelled?.phrase ?? said,
    isLabelled: labelled !== undefined,
    baseline: item.fields.find(({ label }) => BASELINE.test(label.trim()))?.phrase,
  };
}

function isTarget({ label, phrase }: Field): boolean {
  return TARGET.test(label.trim()) && phrase.words !== '';
}
