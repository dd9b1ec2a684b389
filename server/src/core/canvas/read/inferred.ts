import type { Block, ListEntry } from '../../markdown/block';
import { slotNamed } from '../block-names';
import type { BlockDefinition, CanvasDefinition } from '../definition';
import { AIMED, BASELINE, TARGET } from '../metric';
import { phraseOf } from '../phrase';
import { cardUnder } from './cards';
import { segmentsUnder, slotLabelsUnder } from './contents';
import { definedLines } from './lines';
import { bareRole } from './role';
import { LABEL_DEPTH, type Segment } from './segments';
import { isStory, JOINED, MOTIVATION, SITUATION, SO_THAT } from './words';

/** What the lines under a heading are like, whatever the heading says. */
export interface Tally {
  readonly entries: number;
  /** `Name: number`, as measures are written. */
  readonly valued: number;
  /** A thing, and behind `so that`, `which means` or an arrow what it is good for. */
  readonly joined: number;
  /** `When ..., I want ..., so that ...`. */
  readonly stories: number;
  /** Entries that mention a code (`MD01`). */
  readonly coded: number;
  /** Rows and entries that begin with a code. */
  readonly codeRows: number;
}

const tallies = new WeakMap<Segment, Tally>();

/** The tally of one segment; worked out once. */
export function tallyOf(segment: Segment): Tally {
  const known = tallies.get(segment) ?? count(segment);
  tallies.set(segment, known);
  return known;
}

function count({ pieces }: Segment): Tally {
  const lists = pieces.flatMap(({ block }) => (block.kind === 'list' ? block.entries : []));
  const listed = lists.flatMap(({ text }) => (text ? [text.plain] : []));
  const defined = pieces.flatMap(({ chunk, block }) =>
    block.kind === 'paragraph' ? (definedLines(phraseOf(chunk, block.text)) ?? []) : [],
  );
  const told = pieces.flatMap(({ block }) => paragraphsIn(block));
  const rows = pieces.flatMap(({ block }) => (block.kind === 'table' ? block.rows : []));
  const entries = [...listed, ...defined.map(({ words }) => words)];
  return {
    entries: entries.length,
    valued: entries.filter((words) => VALUED.test(words)).length,
    joined:
      entries.filter((words) => isJoined(words, defined.length > 0)).length +
      lists.filter(nestsBenefit).length,
    stories: [...listed, ...told].filter(isStory).length,
    coded: listed.filter((words) => CODE.test(words)).length,
    codeRows:
      rows.filter(({ cells }) => /^[A-Z]{2}\d{2}$/.test(cells[0]?.plain ?? '')).length +
      listed.filter((words) => /^[A-Z]{2}\d{2}\b/.test(words)).length,
  };
}

/** Whether a line below an entry says by its label what the entry is good for. */
function nestsBenefit({ children }: ListEntry): boolean {
  return children.some(
    (block) => block.kind === 'list' && block.entries.some(({ text }) => BENEFIT.test(text?.plain ?? '')),
  );
}

const BENEFIT = /^(?:benefits?|so what|so that|which means|why it matters|good for)\s*[:–—]/i;

const CODE = /\b[A-Z]{2}\d{2}\b/;

function isJoined(words: string, isDefined: boolean): boolean {
  if (isStory(words) || VALUED.test(words)) return false;
  return JOINED.test(words) || (isDefined && /(?::|\s[-–—])\s+\S+\s+\S/.test(words));
}

function paragraphsIn(block: Block): string[] {
  if (block.kind === 'paragraph') return [block.text.plain];
  return block.kind === 'quote' ? block.children.flatMap(paragraphsIn) : [];
}

const VALUED =
  /^[^:]{3,90}(?::|\s[–—|=-])\s*(?:(?:under|over|below|above|at (?:least|most)|from|up to|more than|less than|now|about|ca\.?|[<>≤≥~])\s*)?(?:[€$£]\s?)?\d/i;

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
  const slotted = slottedBlock(row, index, canvas) ?? cardUnder(row, index, canvas);
  if (slotted) return slotted;
  const { entries, valued, joined, stories, coded, codeRows } = tallyUnder(row, index);
  const codes = canvas.blocks.find((block) => block.codes);
  if (codes && codeRows > 1) return codes;
  const named = (id: string) => canvas.blocks.find((block) => block.id === id);
  if (isTableOf(row, index, STORY_TITLES)) return named('jobs');
  const told = canvas.blocks.find((block) => isToldByTable(row, index, block));
  if (told) return told;
  if (MEASURED.some((kinds) => isTableOf(row, index, kinds))) return named('metrics');
  if (stories > 1) return named('jobs');
  if (codes && entries > 1 && coded * 2 > entries) return named('insights');
  if (entries >= SEVERAL && valued * 2 > entries) return named('metrics');
  // What came to somebody's mind is not offered yet.
  if (THOUGHTS.test(heading.phrase.words)) return undefined;
  const isOffer = entries >= SEVERAL && joined * SEVERAL >= entries && valued * SEVERAL < entries;
  return isOffer ? canvas.blocks.find(({ carries }) => carries.length > 0) : undefined;
}

/** Titles of columns that hold the parts of job stories, one pattern for each part. */
const STORY_TITLES = [SITUATION, MOTIVATION, SO_THAT];
/** The same for metrics: what is counted, and what it is to become. */
const METRIC_TITLES = [/^(?:kpi|metric|measure|indicator)s?$/i, /^(?:targets?|goals?|aims?|should be)\b/i];

/** Titles of a table's columns that tell a block which makes sense in any document, whatever the heading above it says. */
const TELLING: Readonly<Record<string, readonly RegExp[]>> = {
  metrics: METRIC_TITLES,
  assumptions: [/^(?:assumptions?|hypothes[ei]s|beliefs?|(?:what )?we (?:assume|believe|think|suppose))$/i],
};

/** Whether a table below a heading is one of a block's, by the titles of its columns. */
export function isToldByTable(row: readonly Segment[], index: number, { id }: BlockDefinition): boolean {
  const titles = TELLING[id];
  return titles !== undefined && isTableOf(row, index, titles);
}

/** Tables of measures, too: that have how much it is to be beside how much it is. */
const MEASURED = [[TARGET, BASELINE], [AIMED]];

/** Whether a table under a heading has a column for each of some kinds. */
function isTableOf(row: readonly Segment[], index: number, kinds: readonly RegExp[]): boolean {
  return segmentsUnder(row, index).some(({ pieces }) =>
    pieces.some(
      ({ block }) =>
        block.kind === 'table' &&
        kinds.every((kind) => block.header.cells.some(({ plain }) => kind.test(plain.trim()))),
    ),
  );
}

const THOUGHTS =
  /\b(?:ideas?|thoughts?|notes?|brainstorm\w*|next steps|to-?dos?|open points|decisions|learnings|lessons)\b/i;

/** The block that the titles of a table under a heading tell, in a document that is known to be about strategy. */
export function titledBlock(
  row: readonly Segment[],
  index: number,
  { blocks }: CanvasDefinition,
): BlockDefinition | undefined {
  const tables = segmentsUnder(row, index).flatMap(({ pieces }) =>
    pieces.flatMap(({ block }) => (block.kind === 'table' ? block : [])),
  );
  return blocks.find(({ titles }) =>
    tables.some(({ header }) => titles?.(header.cells.map(({ plain }) => plain))),
  );
}

/** Whether most lines under a heading name a thing and what it is good for. */
export function saysWhatFor(row: readonly Segment[], index: number): boolean {
  const { entries, joined } = tallyUnder(row, index);
  return joined > 1 && joined * 2 >= entries;
}

function tallyUnder(row: readonly Segment[], index: number): Tally {
  const parts = segmentsUnder(row, index).map(tallyOf);
  const sum = (of: (tally: Tally) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    entries: sum((tally) => tally.entries),
    valued: sum((tally) => tally.valued),
    joined: sum((tally) => tally.joined),
    stories: sum((tally) => tally.stories),
    coded: sum((tally) => tally.coded),
    codeRows: sum((tally) => tally.codeRows),
  };
}

/**
 * The block of whose slots labels below a heading name two: utility and need, quick wins and long term. Where several blocks have
 * the same slots, as both lanes have, it is the one that no heading of the text names.
 */
export function slottedBlock(
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
  if (found.length < 2) return found[0];
  const named = new Set(row.flatMap(({ heading }) => (heading && bareRole(canvas, heading).block) ?? []));
  const left = found.filter((block) => !named.has(block));
  return left.length === 1 ? left[0] : undefined;
}

/** Whether labels below a heading name at least two slots of a block: they bear out that the heading means it. */
export function answersSlotsOf(row: readonly Segment[], index: number, block: BlockDefinition): boolean {
  if (block.slots.length === 0) return false;
  const slots = slotLabelsUnder(row, index).flatMap((label) => slotNamed(block, label)?.id ?? []);
  return new Set(slots).size > 1;
}

/** Whether what stands below a heading of a canvas may depend on what all other headings say: blocks of it share their slots. */
export function sharesSlots({ blocks }: CanvasDefinition): boolean {
  const ids = blocks.flatMap(({ slots }) => slots.map(({ id }) => id));
  return new Set(ids).size < ids.length;
}
