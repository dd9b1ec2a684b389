import { readStatement } from '../../language/analysis';
import { judgeBenefit } from '../../language/benefit';
import { saysTheSame, stemsOf } from './same-words';

/** Whether a benefit says nothing but its feature again: in hardly any other words, or as the same thing with another attribute. */
export function repeatsIt(benefit: string, feature: string): boolean {
  return saysTheSame(benefit, feature) || namesTheSameThing(benefit, feature);
}

/**
 * Whether a benefit is but a name of the thing that its feature is: `Portable kettle` beside `Kettle of the new kind`. How many there are
 * of it, when it comes and what becomes of it would be news.
 */
function namesTheSameThing(benefit: string, feature: string): boolean {
  if (benefit.split(/\s+/).length > LONGEST || NEWS.test(benefit)) return false;
  const { form, phrases, parts } = readStatement(benefit);
  const [thing] = phrases.nouns;
  if (form !== 'noun-phrase' || !thing || thing.determiner === 'quantity') return false;
  // `A midwife she knows` tells of more than the midwife.
  if (parts.zones.some((zone) => zone !== 'main')) return false;
  const [head] = stemsOf(thing.head.lower);
  return head !== undefined && stemsOf(feature).has(head) && judgeBenefit(benefit).verdict !== 'benefit';
}

/** In words. */
const LONGEST = 5;

/** What is told of more than the thing itself: when, where, for whom, how many, what not. */
const NEWS =
  /\d|[,;:–—]|\b(?:no|not|never|nobody|without|fewer|less|more|half|same|only|every|each|all|in|on|at|by|from|to|for|after|before|within|during|until|when|while|that|who|which|than|instead|own|my|your|their|her|his)\b|(?:er|ier)\s/i;
