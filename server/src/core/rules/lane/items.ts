import type { Field, Item, Section } from '../../canvas/model';
import { placeholdersIn } from '../../language/placeholder';
import { textsOf } from '../vp/said';
import { namesPayer } from './payer';
import { transactionalIn } from './transactional';

const MEASURE_LABEL = /\b(?:measures?|metrics?|kpis?|indicators?|judged|judge|targets?|counts?|know)\b/i;

/** Fields of a lane's item that hold measures. */
export function measureFields(item: Item): readonly Field[] {
  return item.fields.filter((field) => field.means === 'measures' || MEASURE_LABEL.test(field.label));
}

/** Whether an item of a lane that answers no slot reads like a measure: it has a figure as its target, or counts something. */
function isLikeMeasure({ phrase: { words } }: Item): boolean {
  return (
    /\d+(?:[.,]\d+)?\s*(?:%|percent|(?:out )?of\b|\/\s*\d)|:\s*(?:at (?:least|most) |under |over |below |above )?[\d<>≥≤]/i.test(
      words,
    ) ||
    /\b(?:under|over|below|above|at least|at most|from) \d/i.test(words) ||
    /^(?:share|number|rate|percentage|proportion|time) (?:of|from|to|until)\b/i.test(words) ||
    transactionalIn(words, false) !== undefined
  );
}

/**
 * The items of a lane that say what is offered in it: its examples, and what stands in it without a slot. A list of which half
 * reads like measures is one of measures.
 */
export function offersIn(section: Section, lane: string): readonly Item[] {
  const items = section.blocks.flatMap((reading) => (reading.definition.id === lane ? reading.items : []));
  const plain = items.filter((item) => item.slot === undefined && isWritten(item));
  const measures = plain.filter(isLikeMeasure);
  const offers = measures.length * 2 >= plain.length ? [] : plain.filter((item) => !measures.includes(item));
  const examples = items.filter((item) => item.slot === 'examples' && isWritten(item));
  return [...examples, ...offers];
}

function isWritten({ notApplicable, phrase }: Item): boolean {
  return !notApplicable && phrase.words !== '' && !placeholdersIn(phrase.words).some((found) => found.whole);
}

/** What stands in the other cells of an item's row: the columns of a lane's table are items of their own. */
export function besides(item: Item, section: Section): readonly Item[] {
  if (item.form !== 'row') return [];
  return section.blocks
    .flatMap(({ items }) => items)
    .filter(
      (other) =>
        other !== item &&
        other.form === 'row' &&
        other.block === item.block &&
        other.place.chunk === item.place.chunk &&
        other.place.start === item.place.start,
    );
}

/** Whether an item or its row says in any way who pays. */
export function isPaid(item: Item, section: Section): boolean {
  return [item, ...besides(item, section)].some(
    (one) =>
      one.links.length > 0 ||
      (one.slot === 'funding' && one.phrase.words !== '') ||
      saysAnywhere(one, namesPayer),
  );
}

/** Whether anything that an item says, nested words and the titles of filled columns included, meets a test. */
export function saysAnywhere(item: Item, test: (words: string) => boolean): boolean {
  return (
    textsOf(item).some(test) ||
    item.attributes.some((attribute) => test(attribute.value)) ||
    item.fields.some((field) => field.phrase.words !== '' && test(field.label))
  );
}
