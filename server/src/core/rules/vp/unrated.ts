import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import type { Report } from '../rule';
import { statementsOf } from '../statements';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { isUnfinished } from './said';
import { said } from './statements';

/** What items of a block are to be rated by. */
export interface Rating {
  readonly block: string;
  /** Attributes of which any one will do. */
  readonly attributes: readonly string[];
  /** The ratings, as words: in a heading or a remark they rate all items, in an item's words that item. */
  readonly words: RegExp;
  /** What is asked of one item, and of several: whole sentences behind the one that says what is missing. */
  readonly advice: string;
  /** "rated", "classified". */
  readonly done: string;
  /** What there are, in the plural. */
  readonly items: string;
  /** What may be written behind an item, in brackets. */
  readonly values: readonly string[];
}

/**
 * Reports items that are not rated: once where no item of the canvas is, once for a section where most of its items are not, and
 * else at each.
 */
export function reportUnrated(view: SectionView, report: Report, rating: Rating): void {
  const here = statementsOf(view.section);
  if (!here.has(said.items(rating.block))) return;
  const around = [view.section.heading, ...view.section.prose.map((phrase) => ({ phrase }))];
  if (
    around.some((one) => one && rating.words.test(one.phrase.words)) ||
    rating.words.test(view.section.part)
  )
    return;
  const items = view
    .items(rating.block)
    .filter((item) => !item.notApplicable && item.phrase.words !== '' && !isUnfinished(item.phrase.words));
  const unrated = items.filter((item) => !isRated(item, rating));
  if (unrated.length === 0) return;
  const isAnyRated = rating.attributes.some((attribute) =>
    view.canvas.says(said.rated(rating.block, attribute)),
  );
  if (!isAnyRated) {
    if (view.canvas.isFirstToSay(said.items(rating.block))) report(noneRated(view, unrated, rating));
    return;
  }
  if (unrated.length > 2 && unrated.length * 2 > items.length) {
    report({
      at: placeOf(view, rating.block, unrated[0]),
      message: `${howMany(unrated.length, items.length)} ${rating.items} here ${unrated.length === items.length ? 'is' : 'are not'} ${rating.done}, while others are. ${rating.advice}`,
    });
    return;
  }
  for (const item of unrated) {
    report({
      at: placeIn(item.phrase),
      message: `${quoted(item.phrase.words)} is not ${rating.done}, as others are. ${rating.advice}`,
      fixes: fixesFor(item, rating),
    });
  }
}

function howMany(some: number, all: number): string {
  return some === all ? `None of the ${all}` : `${some} of the ${all}`;
}

function isRated(item: Item, { attributes, words }: Rating): boolean {
  if (words.test(item.phrase.words)) return true;
  return item.attributes.some(({ name }) => name !== undefined && attributes.includes(name));
}

function noneRated(view: SectionView, unrated: readonly Item[], rating: Rating): Parameters<Report>[0] {
  const all = view.canvas.items(rating.block).length;
  const [first] = unrated;
  const message =
    all === 1 && first
      ? `${quoted(first.phrase.words)} is not ${rating.done}. ${rating.advice}`
      : `None of the ${all} ${rating.items} is ${rating.done}. ${rating.advice}`;
  return {
    at: placeOf(view, rating.block, first),
    message,
    fixes: all === 1 && first ? fixesFor(first, rating) : [],
  };
}

/** The heading of the block where it has one here, else the first item. */
function placeOf(view: SectionView, block: string, first: Item | undefined): Place {
  const heading = view.section.blocks.find(({ definition }) => definition.id === block)?.heading;
  if (heading) return placeIn(heading.phrase);
  if (first) return placeIn(first.phrase);
  throw new Error(`No item of ${block} stands here.`);
}

function fixesFor(item: Item, { values }: Rating): Fix[] {
  return values.map((value) => ({
    title: `Call it ${quoted(value)}`,
    steps: [{ kind: 'replace', at: item.wordsEnd, text: ` (${value})` }],
    safe: false,
    preferred: false,
  }));
}
