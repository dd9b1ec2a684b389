import type { Item, Section } from '../../canvas/model';
import type { Statement } from '../statement';

export const TRUST_ACTIONS = 'trust-actions';

/** Some action for trust does more than sell. */
export const doesMoreThanSell: Statement = 'trust:more-than-selling';

/** Some action for trust sells something. */
export const sells: Statement = 'trust:sells';

/** What salespeople do. */
const SELLS =
  /\b(?:demos?|demonstrat\w+|pitch\w*|quot(?:e|es|ations?)|offers?|discounts?|upsell\w*|cross-?sell\w*|promot\w+|campaigns?|newsletters?|presentations?|deals?|clos(?:e|ing) (?:the|a|more)|proposals?|webinars?|(?:trade )?fairs?|catalogu?es?|brochures?|price lists?|sales?|sells?|selling|leads?|loyalty (?:cards?|points)|bonus(?:es)?|rebates?|samples?|free trials?|testimonials?|orders?)\b/i;

/** Being in touch, for no purpose that is named: in a list of sales work, one more call. */
const KEEPS_IN_TOUCH =
  /^(?:(?:regular(?:ly)?|daily|weekly|monthly|quarterly|yearly|annual) (?:[a-zà-ɏ]+ )?)?(?:calls?|phone|ring|visits?|meet(?:ings?)?|e-?mails?|mails?|send|write|invite|contact|talk|check-ins?|lunch(?:es)?|dinners?|follow[- ]ups?)\b/i;
const PURPOSE = /\b(?:after|before|back|when|within|until|if|because|bring|look|so that|in hospital)\b/i;

/** What earns trust, or may. */
const GIVES =
  /\b(?:without|no (?:sales|order|offer|pitch|obligation)|for (?:free|nothing)|free of charge|honest\w*|advise|advice|elsewhere|competitors?|(?:not|n['’]t) (?:to )?(?:buy|sell|need|order|ask)|wait|ask(?:s|ing)?\b|listen\w*|help\w*|teach\w*|learn\w*|show (?:them )?how|tell (?:them|customers)|warn\w*|admit\w*|apologi[sz]e\w*|shar(?:e|es|ing)|guides?|checklists?|promises?|answers?|repair\w*|fix\w*|train\w*|tips|white papers?|referrals?|refer|report back|own up|mistakes?|nothing (?:is )?for sale|useful|margins?|transparen\w*|open books?|what we (?:learned|did))\b/i;

/** What a section of a customer intimacy plan states about trust. */
export function trustStatements(section: Section): readonly Statement[] {
  const own = section.blocks.filter(({ definition }) => definition.id === TRUST_ACTIONS);
  const items = own.flatMap((block) => block.items);
  const more =
    own.some(({ slot, notApplicable }) => slot !== undefined || notApplicable !== undefined) ||
    items.some((item) => !isSale(item) && !isTouch(item));
  return [...(more ? [doesMoreThanSell] : []), ...(items.some(isSale) ? [sells] : [])];
}

/** Written in words that sell, and in none that may be about anything else. */
function isSale(item: Item): boolean {
  const words = wordsOf(item);
  return item.slot === undefined && !item.notApplicable && SELLS.test(words) && !GIVES.test(words);
}

function isTouch(item: Item): boolean {
  const words = wordsOf(item);
  const isOther = item.slot !== undefined || item.notApplicable !== undefined;
  return !isOther && KEEPS_IN_TOUCH.test(words) && !PURPOSE.test(words) && !GIVES.test(words);
}

function wordsOf({ phrase, fields }: Item): string {
  return [phrase, ...fields.map((field) => field.phrase)].map((each) => each.words).join('; ');
}
