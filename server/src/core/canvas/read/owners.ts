import { slotNamed } from '../block-names';
import type { Catalogue } from '../catalogue';
import type { BlockDefinition, CanvasDefinition } from '../definition';
import type { HeadingLine } from '../model';
import { withoutNumbering } from '../names';
import { isSequence, tellingCount } from '../sequence';
import { namesCanvas } from './canvas-name';
import { cardUnder } from './cards';
import { namedIn, namedUnder, someLabelUnder } from './contents';
import { isOtherwise } from './doubt';
import { answersSlotsOf, inferredBlock, isToldByTable, slottedBlock, titledBlock } from './inferred';
import { slotMeant } from './meaning';
import { bareRole, type Role } from './role';
import { LABEL_DEPTH, type Segment } from './segments';
import { isOneOfSeveral } from './several-titles';
import { headingsBelow, type Stretch, sectionEnd } from './stretch';

/** A canvas that sections of a document may belong to. */
export interface Contender {
  readonly canvas: CanvasDefinition;
  /** Whether all of its blocks count; else only those that make sense in a document of another canvas. */
  readonly whole: boolean;
}

/** How sure a reader may be of what headings say. */
export type Trust = 'said' | 'guessed';

/** How well a heading's section fits a canvas. A name counts more than a meaning, and where it stands decides between equals. */
const FITS = {
  namesCanvas: 5,
  contents: 4,
  here: 3.2,
  name: 3,
  hereByMeaning: 2.5,
  meaning: 2,
  buyer: 1.5,
  staying: 0.5,
  nothing: 0,
} as const;

/**
 * Says of each segment of a stretch to which canvas it belongs: each section to the one that it fits best, and what fits none to
 * the one that it stands in.
 * @param contenders the canvases, the likeliest first
 * @param root what the stretch as a whole belongs to
 * @param trust whether somebody said that the stretch is a canvas; else plain words are doubted that mean something else here
 * @returns an owner for each segment, in order; undefined for what is no canvas
 */
export function ownersIn(
  row: readonly Segment[],
  stretch: Stretch,
  contenders: readonly Contender[],
  root: CanvasDefinition | undefined,
  catalogue: Catalogue,
  trust: Trust,
): (CanvasDefinition | undefined)[] {
  const title = titleOf(row.slice(stretch.first, stretch.end));
  const above: { depth: number; owner: CanvasDefinition | undefined; index: number }[] = [];
  let owner = root;
  return row.slice(stretch.first, stretch.end).map((segment, offset) => {
    const { heading } = segment;
    if (!heading) return owner;
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= heading.depth) above.pop();
    const parent = above.at(-1);
    const index = stretch.first + offset;
    const place: HeadingPlace = {
      row,
      stretch,
      index,
      parent: parent?.index,
      owner: parent ? parent.owner : root,
      catalogue,
    };
    owner = bestFit(heading, place, contenders, heading === title) ?? place.owner;
    const meant =
      owner && heading !== title && trust === 'guessed' ? bareRole(owner, heading).block : undefined;
    if (owner && meant && isOtherwise(row, index, owner, meant)) owner = undefined;
    // A sentence below the title may be a canvas of its own; the sections below that are of what the text as a whole is.
    const isAside =
      heading === title && owner !== root && owner !== undefined && namesCanvas(heading, catalogue) !== owner;
    above.push({ depth: heading.depth, owner: isAside ? root : owner, index });
    return owner;
  });
}

/** The first heading, where it is the only one of its depth or above. */
export function titleOf(row: readonly Segment[]): HeadingLine | undefined {
  const headings = row.flatMap(({ heading }) => (heading && !heading.bold ? heading : []));
  const [first, ...rest] = headings;
  const isAlone = rest.length === 0 && first?.depth !== 1;
  return first && !isAlone && rest.every((heading) => heading.depth > first.depth) ? first : undefined;
}

/** Whether the first heading of a canvas is its title: the document's, or one that names the canvas. */
export function isTitled(
  row: readonly Segment[],
  stretches: readonly Stretch[],
  canvas: CanvasDefinition,
  title: HeadingLine | undefined,
  catalogue: Catalogue,
): boolean {
  const [first] = stretches;
  const heading = row.slice(first?.first, first?.end).find((segment) => segment.heading)?.heading;
  return heading !== undefined && (heading === title || namesCanvas(heading, catalogue) === canvas);
}

interface HeadingPlace {
  readonly row: readonly Segment[];
  readonly stretch: Stretch;
  readonly index: number;
  /** Index of the heading above; undefined at the top. */
  readonly parent: number | undefined;
  /** What the section above belongs to. */
  readonly owner: CanvasDefinition | undefined;
  readonly catalogue: Catalogue;
}

function bestFit(
  heading: HeadingLine,
  place: HeadingPlace,
  contenders: readonly Contender[],
  isTitle: boolean,
): CanvasDefinition | undefined {
  let best: { canvas: CanvasDefinition; fit: number } | undefined;
  for (const contender of contenders) {
    const fit = isTitle ? titleFit(heading, place, contender) : fitOf(heading, place, contender);
    if (fit > (best?.fit ?? 0)) best = { canvas: contender.canvas, fit };
  }
  return best?.canvas;
}

/** A title says what all is about: only a canvas's name counts, and what stands right below it. */
function titleFit(heading: HeadingLine, place: HeadingPlace, { canvas, whole }: Contender): number {
  if (whole && namesCanvas(heading, place.catalogue) === canvas) return FITS.namesCanvas;
  return tellsByContents(place, canvas) ? FITS.contents : FITS.nothing;
}

function fitOf(heading: HeadingLine, place: HeadingPlace, contender: Contender): number {
  const { canvas, whole } = contender;
  const isHere = place.owner === canvas;
  if (isOneOfSeveral(place.row, place.index, canvas)) return FITS.nothing;
  const staying = isHere ? FITS.staying : 0;
  const role = bareRole(canvas, heading);
  const isNamed = namesCanvas(heading, place.catalogue) === canvas;
  if (role.ends) return FITS.nothing;
  const isKnownHere = !isHere && place.owner !== undefined && understands(place.owner, heading);
  if (isNamed && ((whole && !isKnownHere) || holds(place, canvas))) return FITS.namesCanvas + staying;
  if (!isKnownHere && tellsByContents(place, canvas)) return FITS.contents + staying;
  const isBorne = role.block !== undefined && answersSlotsOf(place.row, place.index, role.block);
  if (isBorne && !isKnownHere && (whole || role.block?.fragment)) return FITS.contents + staying;
  if (role.by !== 'name' && !isKnownHere && holdsTold(place, contender)) return FITS.contents;
  if (isHere && (understands(canvas, heading) || answersPartOf(place, heading))) return FITS.here;
  if (isHere) return role.block || inferredHere(place, contender) ? FITS.hereByMeaning : FITS.nothing;
  // Below a lane or a stage, what a line in bold or italics stands above is a part of that.
  const isPart = heading.bold && place.owner !== undefined && isSequence(place.owner) && inBlock(place);
  const inferred = role.block || isPart ? undefined : inferredHere(place, contender);
  if (inferred && !isKnownHere && (whole || inferred.fragment))
    return slottedBlock(place.row, place.index, canvas) || cardUnder(place.row, place.index, canvas)
      ? FITS.contents
      : FITS.meaning;
  // A line above a list, inside a block, is part of that block.
  const isLine = heading.depth >= LABEL_DEPTH && place.parent !== undefined && inBlock(place);
  if (isLine && !(whole && isOfCustomer(role))) return FITS.nothing;
  if (!role.block) return whole && (role.buyer || role.claimsBuyer) ? FITS.buyer : FITS.nothing;
  if (!whole && !standsAlone(heading, place, canvas, role.block)) return FITS.nothing;
  return role.by === 'name' ? FITS.name : FITS.meaning;
}

/** Whether a table of metrics or assumptions stands below a heading, whatever that says: `Success in year one`. */
function holdsTold({ row, index }: HeadingPlace, { canvas, whole }: Contender): boolean {
  return canvas.blocks.some((block) => (whole || block.fragment) && isToldByTable(row, index, block));
}

/** Whether a heading is a name of something in a canvas: of a block, a slot or a buyer. */
export function understands(canvas: CanvasDefinition, heading: HeadingLine): boolean {
  const role = bareRole(canvas, heading);
  if (role.by === 'name' || role.claimsBuyer || (role.buyer && !role.block)) return true;
  return slotHeading(canvas, heading);
}

/** Whether a heading names a slot of some block. */
export function slotHeading(canvas: CanvasDefinition, heading: HeadingLine): boolean {
  return canvas.blocks.some((block) => slotNamed(block, heading.phrase.words) !== undefined);
}

/** Whether a section whose heading names a canvas holds anything of it. */
function holds({ row, stretch, index }: HeadingPlace, canvas: CanvasDefinition): boolean {
  const held = heldIn(row, { first: index, end: Math.min(stretch.end, sectionEnd(row, index)) }, canvas);
  return isHeld(held, canvas) || (held.headings.size > 0 && held.details > 1);
}

/** The block that a table's columns, or what the lines are like, tell where the heading tells nothing. */
function inferredHere({ row, index }: HeadingPlace, { canvas }: Contender): BlockDefinition | undefined {
  const { columns, details } = namedUnder(row, index, canvas);
  const [only, second] = columns;
  if (only !== undefined && second === undefined && details > 0)
    return canvas.blocks.find(({ id }) => id === only);
  return inferredBlock(row, index, canvas) ?? titledBlock(row, index, canvas);
}

/** Whether a heading means a slot of the block that it stands in: "How we judge progress" below a lane. */
function answersPartOf({ row, parent, owner }: HeadingPlace, { phrase }: HeadingLine): boolean {
  const above = parent === undefined ? undefined : row[parent]?.heading;
  const block = above && owner && bareRole(owner, above).block;
  return block !== undefined && owner !== undefined && slotMeant(owner, block, phrase.words) !== undefined;
}

/** Whether a line such as `Jobs:` names what customers want or suffer, which is no part of a lane or a stage. */
function isOfCustomer({ block, by }: Role): boolean {
  return block?.side === 'customer' && block.perBuyer && by === 'name';
}

function inBlock({ row, parent, owner }: HeadingPlace): boolean {
  const above = parent === undefined ? undefined : row[parent]?.heading;
  return above !== undefined && owner !== undefined && bareRole(owner, above).block !== undefined;
}

/** What of a canvas stands in a section. */
export interface Held {
  /** Ids of blocks that headings below its own name. */
  readonly headings: ReadonlySet<string>;
  /** Ids of blocks that lines or columns name, or parts of a sentence. */
  readonly lines: ReadonlySet<string>;
  /** How many slots headings name. */
  readonly slots: number;
  /** How many slots and attributes lines and columns name. */
  readonly details: number;
}

/** Whether what stands in a section makes a canvas of it: two blocks under headings, or as many in lines as tell one. */
export function isHeld({ headings, lines, slots }: Held, canvas: CanvasDefinition): boolean {
  return (
    headings.size > 1 ||
    lines.size >= Math.max(2, tellingCount(canvas)) ||
    (slots > 1 && (headings.size > 0 || canvas.blocks.length < FEW_BLOCKS))
  );
}

/** What stands in a section: below its heading, and in that heading itself where the canvas is named like one of its blocks. */
export function heldIn(row: readonly Segment[], { first, end }: Stretch, canvas: CanvasDefinition): Held {
  const headings = new Set<string>();
  const lines = new Set<string>();
  let slots = 0;
  let details = 0;
  for (let at = first; at < end; at++) {
    const segment = row[at];
    if (!segment) continue;
    const { heading } = segment;
    const role =
      heading && (at > first || canvas.blocks.length < FEW_BLOCKS) ? bareRole(canvas, heading) : undefined;
    if (role?.block && role.by === 'name') headings.add(role.block.id);
    if (heading && slotHeading(canvas, heading)) slots++;
    const named = namedIn(segment, canvas);
    for (const id of [...named.blocks, ...named.columns]) lines.add(id);
    if (isWholeSentence(named.sentence)) for (const id of named.sentence) lines.add(id);
    details += named.details;
  }
  return { headings, lines, slots, details };
}

/** The ids of the blocks that stand in a section, whichever way. */
export function blocksIn(
  row: readonly Segment[],
  stretch: Stretch,
  canvas: CanvasDefinition,
): ReadonlySet<string> {
  const { headings, lines } = heldIn(row, stretch, canvas);
  return new Set([...headings, ...lines]);
}

/** Canvases of so few blocks are named like one of them (`Assumptions`). */
const FEW_BLOCKS = 4;

/** Whether parts of a positioning sentence are enough of it to be one. */
export function isWholeSentence(parts: ReadonlySet<string>): boolean {
  return parts.has('for') && parts.has('is-a') && (parts.has('that') || parts.has('unlike'));
}

/** Whether the lines or columns under a heading tell that they are a canvas. */
function tellsByContents({ row, index, catalogue }: HeadingPlace, canvas: CanvasDefinition): boolean {
  const { blocks, columns, sentence } = namedUnder(row, index, canvas);
  if (sentence.has('unlike') && isWholeSentence(sentence)) return true;
  const need = tellingCount(canvas);
  const count = Math.max(blocks.size, columns.size);
  // What they want in one column and what they suffer or wish for in another: hardly anything else is set out so.
  const customer = canvas.blocks.filter(
    ({ id, side, perBuyer }) => perBuyer && side === 'customer' && columns.has(id),
  );
  if (customer.length > 1) return true;
  if (count < need) return false;
  if (count > need + 1) return true;
  const heading = row[index]?.heading;
  if (heading && (isSignalled(canvas, heading.phrase.words) || namesCanvas(heading, catalogue) === canvas))
    return true;
  return someLabelUnder(row, index, (label) => isSignalled(canvas, label));
}

/** Whether some words are of those without which a text does not even resemble a canvas. */
export function isSignalled(canvas: CanvasDefinition, words: string): boolean {
  const said = withoutNumbering(words).toLowerCase();
  return canvas.signals.some((signal) => signal.test(said));
}

/** Whether a block's heading means that block in a document of another canvas. */
function standsAlone(
  heading: HeadingLine,
  place: HeadingPlace,
  canvas: CanvasDefinition,
  block: BlockDefinition,
): boolean {
  if (!block.fragment) return false;
  if (!isSequence(canvas)) return true;
  // "Prepare" may be anything; three steps side by side are steps.
  if (sideBySide(place, canvas) >= 3) return true;
  return tellingCount(canvas) < 3 && isSignalled(canvas, heading.phrase.words);
}

/** How many blocks of a canvas the headings beside one name. */
function sideBySide({ row, stretch, parent }: HeadingPlace, canvas: CanvasDefinition): number {
  const siblings =
    parent === undefined
      ? topHeadings(row, stretch)
      : headingsBelow(row, { first: parent, end: Math.min(stretch.end, sectionEnd(row, parent)) });
  const named = siblings.flatMap((index) => {
    const heading = row[index]?.heading;
    const role = heading && bareRole(canvas, heading);
    return role?.block && role.by === 'name' ? role.block.id : [];
  });
  return new Set(named).size;
}

function topHeadings(row: readonly Segment[], stretch: Stretch): number[] {
  return headingsBelow(row, { first: stretch.first - 1, end: stretch.end });
}
