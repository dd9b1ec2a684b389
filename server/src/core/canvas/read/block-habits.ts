import type { BlockDefinition, CanvasDefinition } from '../definition';
import { comparableWords, namesOf, remarkOf, withoutNumbering, withoutRemark } from '../names';
import { isSequence } from '../sequence';
import { listsTitles } from './described';
import { ratingIn } from './ratings';

/** How the items of some blocks are written. */

/** A block whose paragraphs are items also beside a list, and a sub-heading its item. */
export const DEFINITIONS = 'definitions';

/** Whether a sub-heading of a block, or a line in bold, with nothing but paragraphs below it is an item and what there is to say of it. */
export function areTold(block: BlockDefinition): boolean {
  return block.carries.length > 0 || listsTitles(block) || block.id === DEFINITIONS;
}

/** The attribute that a heading gives to all below it: `High priority`, `In context`. */
export function impliedBy(block: BlockDefinition, part: string): { value: string; name: string } | undefined {
  const found = part === '' ? undefined : ratingIn(block, part);
  return found && found.name !== 'kind' ? found : undefined;
}

/** The same in the heading that opens the block: `Important features`, `Pains (high)`. */
export function impliedByTitle(block: BlockDefinition, title: string): ReturnType<typeof impliedBy> {
  if (block.attributes.length === 0) return undefined;
  const words = comparableWords(withoutRemark(withoutNumbering(title)));
  const inFront = [1, 2].map((count) => {
    const isName = namesOf(block).has(words.slice(count).join(' '));
    return isName ? words.slice(0, count).join(' ') : '';
  });
  for (const rating of [remarkOf(title), ...inFront]) {
    const found = impliedBy(block, rating);
    if (found) return found;
  }
  return undefined;
}

/** The block whose quotes are items, and its paragraphs beside a list. */
export const VOICES = 'voice-of-customer';

/** `Reorder rate: 45 %`, `Reorder rate … 45 %`, `Active = seen this month`: a name and its value on a line of their own. */
export function valueIn(words: string): string | undefined {
  if (/^[^:|=…]{2,60}(?::\s|\s[|=]\s|\s*(?:…|\.{3,})\s*)[^\p{L}]*\d/u.test(words)) return 'value';
  return /^[^:|=…]{2,40}\s(?:=|means)\s/.test(words) ? 'meaning' : undefined;
}

/** Whether a block's heading may hold its answer: where the block is a question, or a stage or step. */
export function mayAnswer(block: BlockDefinition, canvas: CanvasDefinition): boolean {
  return block.side === 'frame' || isSequence(canvas);
}

/** The features, under their own heading or that of the offer. */
export function carrierFor(block: BlockDefinition, canvas: CanvasDefinition): BlockDefinition | undefined {
  if (block.carries.length > 0) return block;
  return block.id === 'products-and-services'
    ? canvas.blocks.find(({ carries }) => carries.length > 0)
    : undefined;
}
