import { METRIC_BLOCKS, metricParts } from '../../canvas/metric';
import type { Field, Item, Phrase } from '../../canvas/model';
import { isMeasurable, measureIn } from '../../language/measure';
import { startsWithVerb } from '../../language/verbs';
import type { SectionView } from '../view';
import { isUnfinished } from '../vp/said';

/** What can be said of a metric: it has a target, none, or one that cannot be seen to be reached. */
export type MetricVerdict =
  | { readonly kind: 'fine' }
  | { readonly kind: 'no-target'; readonly at: Phrase }
  | { readonly kind: 'unmeasurable'; readonly at: Phrase };

const FINE: MetricVerdict = { kind: 'fine' };

/** The metrics of a section, each with what is to be said of it; lists of things to do that only bear the name of measures are left out. */
export function metricsIn(view: SectionView): { readonly item: Item; readonly verdict: MetricVerdict }[] {
  const items = view.allItems.filter((item) => METRIC_BLOCKS.has(item.block.id) && isMetric(item));
  if (areActions(items)) return [];
  const outcomes = items.filter(({ phrase: { words } }) => OUTCOME.test(words));
  if (outcomes.length > 1 && outcomes.length * 2 > items.length) return [];
  const hasColumn = items.some((item) => item.form === 'row' && metricParts(item).isLabelled);
  return items.map((item) => ({ item, verdict: verdictOn(item, hasColumn) }));
}

/** Prose about metrics is none, and what is still to be written is another finding. */
function isMetric(item: Item): boolean {
  const { form, phrase, notApplicable, fields } = item;
  if (notApplicable || phrase.words === '' || form === 'heading') return false;
  // Leader dots are no stub.
  if (
    isUnfinished(phrase.words.replace(/\s(?:\.{4,}|…{2,})(?=\s|$)/, ' ')) ||
    fields.some((field) => isUnfinished(field.phrase.words))
  )
    return false;
  return form !== 'paragraph' || /^[^.!?]{2,60}:\s+\S/.test(phrase.words);
}

/** Verbs with which targets begin: what is to change, not what is to be done. */
const CHANGES =
  /^(?:to )?(?:achiev|attain|improv|increas|grow|rais|boost|maximi[sz]|minimi[sz]|reduc|decreas|lower|cut\b|halv|doubl|tripl|keep|kept|hold|reach|get\b|have\b|stay|remain|maintain|more\b|fewer\b|less\b|higher\b|better\b|happier|faster|shorter|stronger|win\b|become\b|be\b)/i;

/** Outcomes by which customers judge a job (`Minimise the time it takes to ...`): what they want, and not what an organisation has set itself. */
const OUTCOME =
  /^(?:minimi[sz]e|reduce|increase|maximi[sz]e|decrease|lower) the (?:time|likelihood|risk|chance|probability|effort|amount|number|frequency|share|cost|degree|extent)\b/i;

/** Whether most of what is listed begins with a verb, as things to do: some call those measures. */
function areActions(items: readonly Item[]): boolean {
  const demands = items.filter(({ phrase: { words } }) => {
    const all = words.split(/\s+/);
    return !/ing$/.test(all[0] ?? '') && startsWithVerb(all) && !CHANGES.test(words) && !/:\s/.test(words);
  });
  return items.length > 1 && demands.length * 2 > items.length;
}

/** @param hasColumn whether rows of the section have their target in a column */
function verdictOn(item: Item, hasColumn: boolean): MetricVerdict {
  const { name, target, isLabelled } = metricParts(item);
  // The target may stand where a link leads.
  if (item.phrase.text.marks.some(({ kind, detail }) => kind === 'link' && !detail?.startsWith('#')))
    return FINE;
  if (target && isLabelled) return isTargetFine(target.words) ? FINE : { kind: 'unmeasurable', at: target };
  // Where other rows have their target in a column, a figure elsewhere in the row is another one.
  if (item.form === 'row' && hasColumn) return { kind: 'no-target', at: item.phrase };
  if (saysTarget(item.phrase.words) || (target && saysTargetBehind(target.words))) return FINE;
  if (item.fields.some(isOtherTarget) || nestedSaysTarget(item) || isTargetFine(behindLinks(item)))
    return FINE;
  if (target && soundsLikeTarget(target.words)) return { kind: 'unmeasurable', at: target };
  if (!target && CHANGES.test(name.words)) return { kind: 'unmeasurable', at: name };
  return { kind: 'no-target', at: name };
}

/** What goes on behind the links of an entry (`Fruit sold in time -> J1: from 60 to 80 %`), without them and without what stands in brackets. */
function behindLinks({ form, links, lead, wordsEnd }: Item): string {
  if (form !== 'entry' || links.length === 0) return '';
  return lead.chunk.text
    .slice(wordsEnd.end, lead.end)
    .replace(/\([^()]*\)|(?:->|→|<-|←)|\b[A-Z]{1,4}\d{1,4}\b/g, ' ')
    .replace(/^[\s,:;–—-]+/, '');
}

/** A target that is still to be set, or that is there or not there, is one that can be seen to be reached. */
const SETTLED =
  /^(?:yes|no|done|signed|live|in place|in use|running|obtained|passed|certified|approved|launched|published|open(?:ed)?|met|kept|available|complete[d]?|achieved|accredited|delivered|adopted|agreed)\b|\b(?:to be (?:set|agreed|defined|decided|fixed|measured)|set (?:after|when|once)|after (?:the|a|our) (?:pilot|baseline|first)|once we|baseline (?:first|in|by|until)|see\b|same as|as (?:agreed|required|contracted))\b/i;

function isTargetFine(words: string): boolean {
  return isMeasurable(words.replace(NOW, ' ')) || SETTLED.test(words);
}

/** What is done within some time, said of every case: `First call answered within 20 seconds`, not `Readmissions within 30 days`. */
const DONE_WITHIN =
  /\b(?:(?!(?:re[a-zà-ɏ]+|cancell?|miss|delay|abandon|reject|refus|return|fail|relaps|complain|infect|churn|los|dropp)ed\b)[a-zà-ɏ]{2,}ed|seen|given|sent|done|met|paid|made|kept|back|home|out|ready|heard|told|found|gone|live|there|decision|answer|reply|response|feedback|appointment|delivery|payment|call-?back|quote)(?: (?:up|out|off|in|on|back|down))? (?:with)?in (?:under )?(?:\d|an?\b|one\b|two\b|three\b|four\b|five\b|ten\b)|\b(?:with)?in (?:[a-zà-ɏ]+|\d+) (?:seconds?|minutes?|hour|working days?|business days?)\b/i;

/** A standard that holds for every case, or a comparison: it is met, or it is not. */
const STANDARD =
  /^(?:every|each|nobody|no one|none|zero|never|always|no(?!\.|-|\s(?:shows?|of)\b))\b|\b(?:on|within|in) the same (?:day|morning|evening|visit|week)\b|\b(?:at least|at most|no (?:worse|later|longer|less|more|fewer) than|or better)\b|\bfor every\b|\b(?:no|without) exceptions?\b/i;

/** What comes once, and is there or not there: `Audit passed without findings`, `Break-even in year three`. */
const MILESTONE =
  /^(?:the |our )?[a-zà-ɏ]+(?<!s)(?: [a-zà-ɏ]+(?<!s)){0,3} (?:passed|obtained|granted|renewed|certified|accredited|approved|kept|gone)\b/i;
const TURN = /\b(?:break[- ]?even|profitab[a-zà-ɏ]+|go[- ]live|launch)\b/i;

/** So many for each, in words: `Friends brought along: one per family and year`. */
const RATE =
  /:\s*(?:about |at least |at most )?(?:once|twice|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:per|an?|each|every|for each)\b)/i;

/** What a figure is now, which is not what it is to become. */
const NOW =
  /[([](?:baseline|now|today|current(?:ly)?|so far|at present)\b[^)\]]*[)\]]|(?:^|,\s+)(?:the )?(?:baseline|now|today|currently|at present)\s+[^,;→>]+$/gi;

/** Whether words that hold both name and target say how much, or by when. Every name may have `each` or `within 30 days` in it. */
function saysTarget(all: string): boolean {
  const words = all.replace(NOW, ' ');
  const { amounts, deadline, time } = measureIn(words);
  if (amounts.length > 0 || deadline || STANDARD.test(words) || RATE.test(words)) return true;
  if (DEFINES.test(words)) return false;
  return DONE_WITHIN.test(words) || MILESTONE.test(words) || (time && TURN.test(words));
}

/** Whether words behind a metric's name are its target, and one that can be seen to be reached. What says in a sentence what the metric is may well name a time. */
function saysTargetBehind(words: string): boolean {
  const isShort = words.split(/\s+/).length < 6 && !DEFINES.test(words);
  return (
    (isShort ||
      /^(?:within|by|until|before|same|at|under|every|each|all|none|no|zero|always|never)\b/i.test(words)) &&
    isTargetFine(words)
  );
}

/** Columns and fields that say anything but what a metric is to become. */
const OTHER =
  /\b(?:descriptions?|definitions?|what|why|how(?! much| many)|sources?|data|owners?|who|responsible|units?|formula|methods?|measured|frequency|often|comments?|notes?|remarks?|jobs?|links?|challenges?|addresses|id|no|nr|types?|kinds?|baseline|now|today|current|actual|start|before|scale|weight|priority)\b/i;

function isOtherTarget({ label, phrase }: Field): boolean {
  return !OTHER.test(label) && isMeasurable(phrase.words);
}

/** Whether a nested line without a label says how much. */
function nestedSaysTarget(item: Item): boolean {
  if (item.form !== 'entry') return false;
  const { chunk, end } = item.place;
  const nested = chunk.text.slice(item.lead.end, end).split('\n');
  return nested.some((line) => {
    const label = /^\s*[-*+]?\s*[*_]*([\p{L}][\p{L} ]{0,30})[*_]*:/u.exec(line)?.[1];
    return !(label !== undefined && OTHER.test(label)) && measureIn(line).amounts.length > 0;
  });
}

/** Words with which it is said what a metric is. */
const DEFINES =
  /^(?:the |an? )?(?:share|number|percentage|proportion|rate|ratio|count|average|median|mean|sum|total|how (?:many|much|often|long|far)|survey|score|time|days|hours|minutes|weeks|measured|counted|taken|from|per|people|those|who|patients|customers|households|members|users)\b|^[a-zà-ɏ]+s? (?:per|each) [a-zà-ɏ]/i;

/** What stands behind a metric's name may say what it is (`share of households that order again`); a few other words, or a change, are meant as its target. */
function soundsLikeTarget(words: string): boolean {
  return CHANGES.test(words) || (words.split(/\s+/).length < 6 && !DEFINES.test(words));
}
