import type { Item, Section } from '../../canvas/model';
import type { Statement } from '../statement';

export const TRUST_ACTIONS = 'trust-actions';

/** Some action for trust does more than sell. */
export const doesMoreThanSell: Statement = 'trust:more-than-selling';

/** What salespeople do. */
const SELLS =
  /\b(?:calls?|phone|ring|visits?|meet(?:ing)?s?|e-?mails?|mails?|sends?|demos?|demonstrat\w+|pitch\w*|quot(?:e|es|ations?)|offers?|discounts?|upsell\w*|cross-?sell\w*|promot\w+|campaigns?|newsletters?|presentations?|presents?|follow[- ]ups?|orders?|deals?|contracts?|clos(?:e|ing)|proposals?|webinars?|trade fairs?|catalogu?es?|brochures?|prices?|price lists?|sales?|sells?|selling|invit\w+|leads?|loyalty (?:cards?|points)|bonus(?:es)?|rebates?|samples?|free trials?|references?|testimonials?)\b/i;

/** What earns trust, or may. */
const GIVES =
  /\b(?:without|no (?:sales|order|offer|pitch|obligation)|for (?:free|nothing)|free of charge|honest\w*|advise|advice|elsewhere|competitors?|(?:not|n['’]t) (?:to )?(?:buy|sell|need|order|ask)|wait|ask(?:s|ing)?\b|listen\w*|help\w*|teach\w*|learn\w*|show (?:them )?how|tell (?:them|customers)|warn\w*|admit\w*|apologi[sz]e\w*|shar(?:e|es|ing)|guides?|checklists?|promises?|answers?|repair\w*|fix\w*|train\w*|tips|white papers?|referrals?|refer|report back|own up|mistakes?|nothing (?:is )?for sale|useful|what we (?:learned|did))\b/i;

/** What a section of a customer intimacy plan states about trust. */
export function trustStatements(section: Section): readonly Statement[] {
  const more = section.blocks.some(
    ({ definition, slot, items, notApplicable }) =>
      definition.id === TRUST_ACTIONS &&
      (slot !== undefined || notApplicable !== undefined || items.some((item) => !onlySells(item))),
  );
  return more ? [doesMoreThanSell] : [];
}

/** Written in words that sell, and in none that may be about anything else. */
function onlySells({ slot, phrase, fields, notApplicable }: Item): boolean {
  const words = [phrase, ...fields.map((field) => field.phrase)].map((each) => each.words).join('; ');
  return slot === undefined && !notApplicable && SELLS.test(words) && !GIVES.test(words);
}
