import type { Block } from '../../markdown/block';
import { slotNamed } from '../block-names';
import type { BlockDefinition, CanvasDefinition } from '../definition';
import type { HeadingLine } from '../model';
import { comparable, withoutNumbering, withoutRemark } from '../names';
import { slotOfTitle } from './columns';
import { contentsOf, segmentsUnder, someLabelUnder } from './contents';
import { saysWhatFor } from './inferred';
import type { Segment } from './segments';
import { headingsBelow, sectionEnd } from './stretch';
import { isStory } from './words';

/**
 * Where nobody said that a document is a canvas, plain words that name a block may mean something else: drivers of buses, jobs
 * that are vacant or run in a queue.
 */

/** One word that hardly means anything but a block. */
const CLEAR = new Set(['pains', 'gains', 'jtbd', 'voc', 'positioning', 'hypotheses']);

/** Whether a heading is so plain that it may stand in any document: one word, or a lane with its number. */
export function isHomonym(heading: string): boolean {
  const bare = withoutRemark(withoutNumbering(heading)).toLowerCase().trim();
  const words = comparable(bare);
  if (!words.includes(' ')) return !CLEAR.has(bare.replace(/\P{L}/gu, ''));
  return /^(?:lane|game) (?:\d|one|two|i+|a|b)$/.test(words);
}

/** What speaks of vacancies and of programs below a heading `Jobs`. */
const OTHER_JOBS =
  /\b(?:vacan(?:t|cy|cies)|salary|apply (?:by|before|now)|full[- ]time|part[- ]time|(?:now )?hiring|recruit|crons?|crontab|queues?|schedul(?:ed|er|es?)|background|workers?|pipelines?)\b/i;

/** Whether a segment speaks of vacancies or programs. */
export function speaksOfOtherJobs({ pieces }: Segment): boolean {
  return pieces.some(({ block }) => wordsOf(block).some((words) => OTHER_JOBS.test(words)));
}

/** Whether what stands below a block's heading says that the heading means something else. */
export function isOtherwise(
  row: readonly Segment[],
  index: number,
  canvas: CanvasDefinition,
  block: BlockDefinition,
): boolean {
  if (block.id === 'value-drivers')
    return (
      !answersSlots(row, index, block) &&
      !hasRoom(row, index) &&
      !isSlotAmongOthers(row, index, block) &&
      !hasSlotColumns(row, index, canvas, block)
    );
  const heading = row[index]?.heading;
  if (block.id !== 'jobs' || !heading || !isHomonym(heading.phrase.words)) return false;
  return wordsUnder(row, index).some((words) => OTHER_JOBS.test(words));
}

/** Whether a heading so plain is borne out by what stands below it: answers to the block's slots, job stories, features with what they are good for. */
export function isBorneOut(row: readonly Segment[], index: number, block: BlockDefinition): boolean {
  if (answersSlots(row, index, block)) return true;
  if (block.id === 'jobs') return wordsUnder(row, index).some(isStory);
  return block.carries.length > 0 && saysWhatFor(row, index);
}

function answersSlots(row: readonly Segment[], index: number, block: BlockDefinition): boolean {
  if (block.slots.length === 0) return false;
  const end = sectionEnd(row, index);
  for (let at = index; at < end; at++) {
    const heading = at > index ? row[at]?.heading : undefined;
    if (heading && slotNamed(block, heading.phrase.words)) return true;
    if (
      (heading || at === index) &&
      someLabelUnder(row, at, (label) => slotNamed(block, label) !== undefined)
    )
      return true;
  }
  return false;
}

/** Whether columns below a heading answer slots of a block, in words of the writer's own. */
function hasSlotColumns(
  row: readonly Segment[],
  index: number,
  canvas: CanvasDefinition,
  block: BlockDefinition,
): boolean {
  const titles = segmentsUnder(row, index).flatMap((segment) => contentsOf(segment).titles);
  return new Set(titles.flatMap((title) => slotOfTitle(canvas, block, title)?.id ?? [])).size > 1;
}

/** Whether a heading names a slot of a block, and one beside it another: `Reduce costs`, next to `Utility`. */
function isSlotAmongOthers(row: readonly Segment[], index: number, block: BlockDefinition): boolean {
  const depth = row[index]?.heading?.depth ?? 0;
  const slotOf = (heading: HeadingLine): string | undefined => slotNamed(block, heading.phrase.words)?.id;
  const own = row[index]?.heading;
  return own !== undefined && slotOf(own) !== undefined && isInCompany(row, index, depth, slotOf);
}

/** Whether nothing but headings stands below a heading: then those are still to say what it means. */
function hasRoom(row: readonly Segment[], index: number): boolean {
  const own = row[index];
  const isBare = own?.pieces.every(({ block }) => block.kind === 'comment' || block.kind === 'rule') ?? false;
  return isBare && headingsBelow(row, { first: index, end: sectionEnd(row, index) }).length > 0;
}

/** The words of each line under a heading, down to the next one. */
function wordsUnder(row: readonly Segment[], index: number): string[] {
  const found: string[] = [];
  for (let at = index; at < row.length; at++) {
    const segment = row[at];
    if (!segment || (at > index && segment.heading)) break;
    for (const { block } of segment.pieces) found.push(...wordsOf(block));
  }
  return found;
}

function wordsOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [block.text.plain];
  if (block.kind === 'list') return block.entries.flatMap(({ text }) => (text ? [text.plain] : []));
  if (block.kind === 'quote') return block.children.flatMap(wordsOf);
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.map(({ plain }) => plain));
  return [];
}

/** Whether a line above a list names a block beside others that do: `Jobs:`, `Pains:` and `Gains:` under one heading. */
export function isInCompany(
  row: readonly Segment[],
  index: number,
  depth: number,
  named: (heading: HeadingLine) => string | undefined,
): boolean {
  const blocks = new Set<string>();
  const take = (at: number): boolean => {
    const heading = row[at]?.heading;
    if (heading && heading.depth < depth) return false;
    const block = heading && named(heading);
    if (block) blocks.add(block);
    return true;
  };
  for (let at = index; at >= 0 && take(at); at--);
  for (let at = index + 1; at < row.length && take(at); at++);
  return blocks.size > 1;
}
