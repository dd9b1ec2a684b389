import { slotNamed } from '../block-names';
import type { CanvasDefinition } from '../definition';
import type { HeadingLine } from '../model';
import { withoutNumbering } from '../names';
import { bareRole } from './role';
import type { Segment } from './segments';

/** Whether a title in front of a text is one of several alike, of which most name no block: `**Status by text message.** ...` and so on, things and what there is to say of them. */
export function isOneOfSeveral(row: readonly Segment[], index: number, canvas: CanvasDefinition): boolean {
  const heading = row[index]?.heading;
  if (!heading || !isTitle(row[index]) || isNumbered(heading)) return false;
  const beside = [heading];
  const take = (at: number): boolean => {
    const other = row[at]?.heading;
    if (!other || other.depth !== heading.depth || !isTitle(row[at])) return false;
    beside.push(other);
    return true;
  };
  for (let at = index - 1; take(at); at--);
  for (let at = index + 1; take(at); at++);
  const isSlot = (line: HeadingLine): boolean =>
    canvas.blocks.some((each) => slotNamed(each, line.phrase.words) !== undefined);
  const meaning = beside.filter((line) => {
    const { block, buyer, ends } = bareRole(canvas, line);
    return block || buyer || ends || isSlot(line);
  });
  if (beside.length < 2 || meaning.length === beside.length) return false;
  const naming = meaning.filter((line) => bareRole(canvas, line).by !== 'meaning' || isSlot(line));
  return naming.length * 2 < beside.length;
}

/** Whether a segment begins with a title in front of its text, or is one that has no text yet: `**Tablet for inspectors.**` */
function isTitle(segment: Segment | undefined): boolean {
  const heading = segment?.heading;
  if (!heading || segment.opening) return heading !== undefined;
  return heading.bold && segment.pieces.length === 0 && heading.phrase.words.endsWith('.');
}

/** Whether a heading begins with a number. */
export function isNumbered({ phrase }: HeadingLine): boolean {
  return withoutNumbering(phrase.words) !== phrase.words;
}
