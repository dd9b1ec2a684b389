import type { Item } from '../../canvas/model';
import type { SectionView } from '../view';
import { isWritten } from '../written';

/** Blocks in which outcomes stand by which customers judge a job. */
const BLOCKS = ['gains', 'metrics', 'jobs'] as const;

/** Which way it is to go. */
const DIRECTION =
  '(?<direction>minimi[sz]e|maximi[sz]e|increase|reduce|decrease|lower|shorten|cut|raise|improve|limit)';
/** What is measured. */
const METRIC =
  'time|likelihood|chances?|probability|risk|odds|number|amount|frequency|effort|costs?|degree|extent|share|rate|percentage|proportion|variability|distance|delay|length';

/** `Minimize the time it takes to ...`: a direction, a metric, and behind it what is measured. */
const OUTCOME = new RegExp(
  String.raw`^(?:to )?${DIRECTION} (?:the |any |my |how )?(?:[a-zà-ɏ]+ )?(?<metric>${METRIC})(?<joined>(?:,| and| or| \/|\/| &) ?(?:the )?(?<second>${METRIC}))? (?=[a-zà-ɏ])`,
  'iu',
);

/** An outcome statement taken apart; zero-based UTF-16 offsets in the item's words. */
export interface Outcome {
  readonly item: Item;
  readonly direction: string;
  /** The metric as it is written, and the second one where two are joined. */
  readonly metric: string;
  readonly second: string | undefined;
  /** Where the metrics begin and end. */
  readonly start: number;
  readonly end: number;
  /** Where what is measured begins. */
  readonly object: number;
}

/** An item as an outcome statement; undefined when it is none. */
export function outcomeOf(item: Item): Outcome | undefined {
  const found = OUTCOME.exec(item.phrase.words);
  const { direction, metric, second, joined = '' } = found?.groups ?? {};
  if (!found || direction === undefined || metric === undefined) return undefined;
  const object = found[0].length;
  const end = object - 1;
  const start = end - joined.length - metric.length;
  return { item, direction, metric, second, start, end, object };
}

/** Whether an item is put as an outcome. */
export function isOutcome(item: Item): boolean {
  return OUTCOME.test(item.phrase.words);
}

/** The outcome statements of a section. */
export function outcomesIn(view: SectionView): Outcome[] {
  const items = new Set(BLOCKS.flatMap((block) => view.items(block)));
  return [...items].filter(isWritten).flatMap((item) => outcomeOf(item) ?? []);
}
