import type { Block } from '../../markdown/block';
import { slotNamed } from '../block-names';
import type { BlockDefinition, CanvasDefinition } from '../definition';
import { segmentsUnder, slotLabelsUnder } from './contents';
import { LABEL_DEPTH, type Segment } from './segments';
import { isStory, JOINED } from './words';

/** What the lines under a heading are like, whatever the heading says. */
export interface Tally {
  readonly entries: number;
  /** `Name: number`, as measures are written. */
  readonly valued: number;
  /** A thing, and behind `so that` or `which means` what it is good for. */
  readonly joined: number;
  /** `When ..., I want ..., so that ...`. */
  readonly stories: number;
}

const tallies = new WeakMap<Segment, Tally>();

/** The tally of one segment; worked out once. */
export function tallyOf(segment: Segment): Tally {
  const known = tallies.get(segment) ?? count(segment);
  tallies.set(segment, known);
  return known;
}

function count({ pieces }: Segment): Tally {
  const entries = pieces.flatMap(({ block }) =>
    block.kind === 'list' ? block.entries.flatMap(({ text }) => (text ? [text.plain] : [])) : [],
  );
  const told = pieces.flatMap(({ block }) => paragraphsIn(block));
  const stories = [...entries, ...told].filter(isStory);
  return {
    entries: entries.length,
    valued: entries.filter((words) => VALUED.test(words)).length,
    joined: entries.filter((words) => JOINED.test(words) && !isStory(words)).length,
    stories: stories.length,
  };
}

function paragraphsIn(block: Block): string[] {
  if (block.kind === 'paragraph') return [block.text.plain];
  return block.kind === 'quote' ? block.children.flatMap(paragraphsIn) : [];
}

const VALUED =
  /^[^:]{3,90}:\s*(?:(?:under|over|below|above|at (?:least|most)|from|up to|more than|less than|now|about|ca\.?|[<>≤≥~])\s*)?(?:[€$£]\s?)?\d/i;

/** How many lines make a list that says what it is. */
const SEVERAL = 3;

/**
 * The block that the text under a heading must be, where the heading itself says nothing: answers to the slots of one block, job
 * stories, measures with their values, things and what they are good for.
 * @param index of the heading's segment; its lists stand in it or in those behind it
 */
export function inferredBlock(
  row: readonly Segment[],
  index: number,
  canvas: CanvasDefinition,
): BlockDefinition | undefined {
  const heading = row[index]?.heading;
  if (!heading || heading.depth >= LABEL_DEPTH) return undefined;
  const slotted = slottedBlock(row, index, canvas);
  if (slotted) return slotted;
  const { entries, valued, joined, stories } = tallyUnder(row, index);
  const named = (id: string) => canvas.blocks.find((block) => block.id === id);
  if (stories > 1) return named('jobs');
  if (entries >= SEVERAL && valued * 2 > entries) return named('metrics');
  const isOffer = entries >= SEVERAL && joined * SEVERAL >= entries && valued * SEVERAL < entries;
  return isOffer ? canvas.blocks.find(({ carries }) => carries.length > 0) : undefined;
}

function tallyUnder(row: readonly Segment[], index: number): Tally {
  const parts = segmentsUnder(row, index).map(tallyOf);
  const sum = (of: (tally: Tally) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    entries: sum((tally) => tally.entries),
    valued: sum((tally) => tally.valued),
    joined: sum((tally) => tally.joined),
    stories: sum((tally) => tally.stories),
  };
}

/** The one block of whose slots labels below a heading name two: utility and need, quick wins and long term. */
function slottedBlock(
  row: readonly Segment[],
  index: number,
  canvas: CanvasDefinition,
): BlockDefinition | undefined {
  if (canvas.blocks.every(({ slots }) => slots.length === 0)) return undefined;
  const labels = slotLabelsUnder(row, index);
  if (labels.length < 2) return undefined;
  const found = canvas.blocks.filter((block) => {
    const slots = new Set(labels.flatMap((label) => slotNamed(block, label)?.id ?? []));
    return slots.size > 1 && slots.size * 2 >= labels.length;
  });
  return found.length === 1 ? found[0] : undefined;
}
