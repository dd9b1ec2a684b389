import type { Item, Section } from '../../canvas/model';
import type { Statement } from '../statement';

export const MONEY_METRICS = 'money-metrics';

/** Something is counted that a customer brings for as long as they stay. */
export const countsWhatLasts: Statement = 'money:lasting';

/** Something is counted that a quarter or a discount brings. */
export const countsTheShortTerm: Statement = 'money:short-term';

const LIFETIME =
  /\blife[- ]?time\b|\b(?:C?LTV|CLV)\b|\bover (?:[a-zà-ɏ]+ )?(?:\d+|two|three|five|ten|several|the) years\b/i;

const LASTING =
  /\b(?:retention|retain\w*|renew\w*|repeat|recurring|stay(?:s|ing)?|loyal\w*|churn|come(?:s)? back|return(?:s|ing)?|reorder\w*|long[- ]term|multi-?year|(?:per|a|each|every) year|years|share of wallet|subscription\w*)\b/i;

const SHORT =
  /(?<![a-zà-ɏ\d])Q[1-4](?![a-zà-ɏ\d])|\bquarter(?:s|ly)?(?![- ]?(?:mile|pound|horse|final))\b|\b(?:year|month|quarter)[- ]end\b|\bend[- ]of[- ](?:the[- ])?(?:year|month|quarter)\b|\bthis (?:month|quarter)\b|\bmonthly (?:sales|target|numbers|revenue)\b|\bsell[- ]in\b/i;

const DISCOUNT = /\bdiscounts?\b|\brebates?\b|\bspecial offers?\b/i;
/** `No discounts`, `discounts given: none`. */
const GIVES_NONE = /\b(?:no|none|without|zero|never|stop\w*|fewer)\b/i;
/** `A quarter of the members`: a share. */
const SHARE = /\b(?:a|one|three) quarters? of (?!the year\b|20\d\d\b)/gi;

/** Whether a money metric is about a quarter, a month's end or a discount. */
export function isShortTerm({ phrase, fields }: Item): boolean {
  const words = [phrase.words, ...fields.map((field) => field.phrase.words)].join(' ');
  const isShort = SHORT.test(words.replace(SHARE, '')) || (DISCOUNT.test(words) && !GIVES_NONE.test(words));
  return isShort && !LASTING.test(words) && !LIFETIME.test(words);
}

/** What a section of a customer intimacy plan states about money. */
export function moneyStatements(section: Section): readonly Statement[] {
  const items = section.blocks.flatMap((block) => block.items);
  const said: Statement[] = [];
  if (items.some((item) => lasts(item)) || section.prose.some(({ words }) => LIFETIME.test(words)))
    said.push(countsWhatLasts);
  if (items.some((item) => item.block.id === MONEY_METRICS && isShortTerm(item)))
    said.push(countsTheShortTerm);
  return said;
}

function lasts({ block, phrase, fields }: Item): boolean {
  const words = [phrase, ...fields.map((field) => field.phrase)].map((each) => each.words).join('; ');
  return LIFETIME.test(words) || (block.id === MONEY_METRICS && LASTING.test(words));
}
