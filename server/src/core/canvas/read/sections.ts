import type { Steps } from '../../markdown/steps';
import { slotNamed } from '../block-names';
import type { Catalogue } from '../catalogue';
import type { BlockDefinition, BuyerDefinition, CanvasDefinition } from '../definition';
import type { HeadingLine, Section } from '../model';
import { namesOf, readings } from '../names';
import { phraseOf } from '../phrase';
import { isSequence } from '../sequence';
import { cardUnder } from './cards';
import { isInCompany } from './doubt';
import { inferredBlock, sharesSlots, titledBlock } from './inferred';
import { bareRole, buyerMentioned, NO_ROLE, type Role, roleOf } from './role';
import type { Scope } from './scope';
import { readSection } from './section';
import type { SectionContext } from './section-context';
import { LABEL_DEPTH, type Piece, type Segment } from './segments';
import { isNumbered, isOneOfSeveral } from './several-titles';
import { segmentsIn } from './stretch';
import { labelWords, leadingLabel } from './words';

/**
 * Reads the sections of a canvas. Sections whose text and standing are what they were are not read again: they are the same
 * objects as before, which is how everything built on them knows that nothing changed.
 */
export class SectionReader {
  constructor(private readonly catalogue: Catalogue) {}

  private readonly known = new WeakMap<
    Segment,
    { context: SectionContext; row: readonly Segment[]; section: Section }
  >();
  private readonly last = new Map<string, LastReading>();
  private readonly roles = new WeakMap<HeadingLine, { above: Above; scope: string; role: Role }>();

  /**
   * The sections of a scope in reading order, read in steps.
   * @param key tells the canvas from others in the document
   */
  *reading(row: readonly Segment[], scope: Scope, key: string): Steps<readonly Section[]> {
    const own = segmentsIn(row, scope.stretches);
    const last = this.last.get(key);
    // Where a heading's meaning hangs on other headings, nothing is taken over as it was.
    const hangs = !isMarked(scope) && sharesSlots(scope.definition);
    const before = last && sameScope(last.scope, scope) && !hangs ? last : undefined;
    const kept = before ? commonEnds(before.row, own) : { start: 0, tail: 0 };
    if (before && kept.start === own.length && own.length === before.row.length) return before.sections;
    const { groups, reused } = this.groups(own, scope, key, before, kept);
    const fresh: Section[] = [];
    for (let at = reused.first; at < groups.length - reused.last; at++) {
      const group = groups[at];
      if (group) fresh.push(this.section(group, groups[at + 1], groups[at - 1], scope, key));
      yield;
    }
    const sections = (before?.sections.slice(0, reused.first) ?? []).concat(
      fresh,
      reused.last > 0 ? (before?.sections.slice(-reused.last) ?? []) : [],
    );
    this.last.set(key, { scope, row: own, groups, sections });
    return sections;
  }

  /** Forgets the canvases that are there no more. */
  keep(keys: readonly string[]): void {
    for (const key of this.last.keys()) if (!keys.includes(key)) this.last.delete(key);
  }

  /**
   * Groups segments under their headings. Groups before and behind an edit are taken over from the reading before: those that
   * end before it, and, as soon as a heading stands under the same as it did, all from there on.
   */
  private groups(
    row: readonly Segment[],
    scope: Scope,
    key: string,
    before: LastReading | undefined,
    kept: { readonly start: number; readonly tail: number },
  ): { groups: Group[]; reused: { first: number; last: number } } {
    const old = before?.groups ?? [];
    let count = old.findIndex((group) => group.start + group.segments.length > kept.start);
    // The last group before the edit is looked at again: whether further headings stand below it may have changed.
    count = Math.max(0, (count < 0 ? old.length : count) - 1);
    // Whether a line above a list names a block depends on such lines beside it.
    while (count > 0 && old[count]?.heading?.bold) count--;
    const groups = old.slice(0, count);
    const top: Above = { block: undefined, slot: undefined, buyer: scope.buyer, part: '' };
    // What stands before the first heading of both readings may make or unmake a title.
    const oldTitle = old.findIndex((group) => group.heading);
    let stack = groups.at(-1)?.stack;
    const start = groups.at(-1);
    let hasHeading = groups.some((group) => group.heading);
    for (let index = start ? start.start + start.segments.length : 0; index < row.length; index++) {
      const segment = row[index];
      if (!segment) continue;
      const { heading } = segment;
      // Whether a line in bold is a heading depends on what it follows, so nothing is taken over from one on.
      if (before && hasHeading && heading && !heading.bold && index > row.length - kept.tail) {
        const shift = before.row.length - row.length;
        const at = groupAt(old, index + shift);
        const other = at === undefined || at <= oldTitle ? undefined : old[at];
        if (
          at !== undefined &&
          other &&
          sameStack(stackFor(stack, heading.depth), stackFor(old[at - 1]?.stack, heading.depth))
        ) {
          const moved =
            shift === 0
              ? old.slice(at)
              : old.slice(at).map((group) => ({ ...group, start: group.start - shift }));
          return { groups: groups.concat(moved), reused: { first: count, last: old.length - at } };
        }
      }
      const last = groups.at(-1);
      if (!heading) {
        if (last && groups.length > count) last.segments.push(segment);
        else
          groups.push({
            start: index,
            segments: [segment],
            heading,
            role: undefined,
            above: top,
            opens: false,
            stack,
          });
        continue;
      }
      const below = stackFor(stack, heading.depth);
      const outer = below?.above ?? top;
      const isTitle = scope.titled && (index === 0 || (heading.depth === 1 && !hasHeading));
      // Elsewhere, `Tasks:` above a list may be anything.
      const isLoose =
        heading.depth === LABEL_DEPTH &&
        !outer.block &&
        !outer.buyer &&
        outer.part !== '' &&
        !isInCompany(row, index, LABEL_DEPTH, (line) => nameOfLine(scope.definition, line));
      const heard =
        isLoose || isOneOfSeveral(row, index, scope.definition)
          ? NO_ROLE
          : inCompany(this.role(scope, key, heading, outer), row, index, scope.definition, outer);
      const said =
        isTitle || isLoose
          ? heard
          : inferred(answering(heard, heading, scope.definition, outer), row, index, scope, outer);
      const role = isTitle
        ? titleRole(said, index === 0, heading, scope.definition)
        : settled(said, heading, nextHeading(row, index), () => listsDrivers(segment, scope));
      // Where a line in bold names a block, the next such line ends it, whatever it names; a title in front of a text has to be numbered.
      const isSibling = stack?.depth === heading.depth && (!segment.opening || isNumbered(heading));
      const means = role.block || role.buyer || role.ends;
      if (heading.bold && !means && !isSibling && last && groups.length > count) {
        last.segments.push(segment);
        continue;
      }
      const above = under(outer, role, isTitle ? undefined : heading);
      stack = { depth: heading.depth, above, outer: below };
      hasHeading = true;
      groups.push({
        start: index,
        segments: [segment],
        heading,
        role,
        above,
        opens: role.block !== undefined,
        stack,
      });
    }
    return { groups, reused: { first: count, last: 0 } };
  }

  private role(scope: Scope, key: string, heading: HeadingLine, above: Above): Role {
    const known = this.roles.get(heading);
    if (known && known.scope === key && sameAbove(known.above, above)) return known.role;
    const role = roleOf(scope.definition, heading, above);
    this.roles.set(heading, { above, scope: key, role });
    return role;
  }

  private section(
    group: Group,
    next: Group | undefined,
    previous: Group | undefined,
    scope: Scope,
    key: string,
  ): Section {
    const { heading, role, above, segments } = group;
    const isDeeper =
      next?.heading !== undefined && heading !== undefined && next.heading.depth > heading.depth;
    // A stage or step under another one is no part of that.
    const isOther = next?.role?.block !== undefined && next.role.block !== above.block;
    const isGroup = isDeeper && !(isOther && isSequence(scope.definition));
    const unknown =
      !above.block &&
      !above.buyer &&
      isGroup &&
      next?.role?.block?.id === 'value-drivers' &&
      next.role.buyer === undefined;
    const claims = role?.buyer !== undefined && !role.block ? true : (role?.claimsBuyer ?? false);
    const context: SectionContext = {
      canvas: scope.definition,
      canvasKey: key,
      linkLetters: this.catalogue.letters,
      heading,
      // What stands above the first heading, front matter above all, has no place for what is said of the canvas as a whole.
      opensCanvas: previous === undefined || (heading !== undefined && previous.heading === undefined),
      opensBuyer:
        heading && (claims || (unknown && previous !== undefined && scope.definition.buyers.length > 0))
          ? { buyer: role?.buyer, heading, within: above.block }
          : undefined,
      buyer: above.buyer,
      part: above.part,
      block: above.block,
      slot: above.slot,
      opensBlock: group.opens,
      isItem: role?.item ?? false,
      isGroup,
    };
    const first = segments[0];
    const known = first && this.known.get(first);
    if (known && sameContext(known.context, context) && sameRow(known.row, segments)) return known.section;
    const section = readSection(context, segments.flatMap(piecesOf));
    if (first) this.known.set(first, { context, row: segments, section });
    return section;
  }
}

interface Above {
  readonly block: BlockDefinition | undefined;
  readonly slot: string | undefined;
  readonly buyer: BuyerDefinition | undefined;
  /** See {@link Section.part}. */
  readonly part: string;
}

/** The headings above a place, the nearest first. */
interface Stack {
  readonly depth: number;
  readonly above: Above;
  readonly outer: Stack | undefined;
}

interface LastReading {
  readonly scope: Scope;
  readonly row: readonly Segment[];
  readonly groups: readonly Group[];
  readonly sections: readonly Section[];
}

interface Group {
  /** Index of its first segment in the canvas. */
  readonly start: number;
  /** The headings above what follows it. */
  readonly stack: Stack | undefined;
  readonly segments: Segment[];
  readonly heading: HeadingLine | undefined;
  readonly role: Role | undefined;
  readonly above: Above;
  readonly opens: boolean;
}

/** What stands under a heading stands under all that the headings above it mean, unless it says otherwise. */
function under(outer: Above, role: Role, heading: HeadingLine | undefined): Above {
  const block = role.ends ? undefined : (role.block ?? outer.block);
  const slot = role.block ? role.slot : (role.slot ?? outer.slot);
  const buyer = role.buyer ?? (role.claimsBuyer ? undefined : outer.buyer);
  const isPart = heading && !role.block && !role.buyer && !role.item;
  const part = isPart ? heading.phrase.words : outer.part;
  return { block: role.claimsBuyer && !role.block ? ifPerBuyer(outer.block) : block, slot, buyer, part };
}

/** A buyer's heading inside a block that every buyer has says whose it is; it ends any other block. */
function ifPerBuyer(block: BlockDefinition | undefined): BlockDefinition | undefined {
  return block?.perBuyer ? block : undefined;
}

/** "Viability" in a register of assumptions: where a canvas has hardly any other block, a slot's own name says enough. */
function answering(role: Role, heading: HeadingLine, { blocks }: CanvasDefinition, outer: Above): Role {
  const says = role.block || role.buyer || role.claimsBuyer || role.item || role.ends;
  if (says || outer.block || blocks.length >= FEW_BLOCKS) return role;
  const [first] = blocks.flatMap((block) => {
    const slot = slotNamed(block, heading.phrase.words);
    return slot ? [{ block, slot: slot.id }] : [];
  });
  return first ? { ...role, ...first, by: 'name' } : role;
}

/** Canvases of so few blocks are named like one of them (`Assumptions`). */
const FEW_BLOCKS = 4;

/** Whether somebody said with a marker what canvas this is, and may be asked to name its blocks. */
function isMarked({ how }: Scope): boolean {
  return how === 'front-matter' || how === 'comment';
}

/** What a heading that says nothing must mean by what stands below it, where no marker says what canvas this is. */
function inferred(role: Role, row: readonly Segment[], index: number, scope: Scope, outer: Above): Role {
  const { definition } = scope;
  const says = role.block || role.buyer || role.claimsBuyer || role.item || role.ends;
  if (says || isMarked(scope) || outer.block) return role;
  const block = inferredBlock(row, index, definition) ?? titledBlock(row, index, definition);
  if (!block) return role;
  const whose =
    block.id === 'value-drivers'
      ? buyerMentioned(definition, row[index]?.heading?.phrase.words ?? '')
      : undefined;
  const item = cardUnder(row, index, definition) !== undefined;
  return { ...role, block, buyer: whose, item, by: 'meaning' };
}

/** `Buyer: partners` opens a buyer's section where headings or drivers stand below it; else it is the block `Buyer` with its answer. */
function settled(
  role: Role,
  heading: HeadingLine,
  next: HeadingLine | undefined,
  hasDrivers: () => boolean,
): Role {
  if (!role.block || !role.claimsBuyer) return role;
  const isGroup = next !== undefined && next.depth > heading.depth;
  const opens = isGroup || hasDrivers();
  return opens ? { ...role, block: undefined, by: undefined } : { ...role, claimsBuyer: false };
}

/** Whether a list in a segment is labelled with value drivers. */
function listsDrivers({ pieces }: Segment, { definition }: Scope): boolean {
  const drivers = definition.blocks.find((block) => block.id === 'value-drivers');
  return pieces.some(
    ({ chunk, block }) =>
      block.kind === 'list' &&
      block.entries.some((entry) => {
        const labelled = entry.text && leadingLabel(phraseOf(chunk, entry.text));
        return labelled && slotNamed(drivers, labelWords(labelled.label)) !== undefined;
      }),
  );
}

function nextHeading(row: readonly Segment[], index: number): HeadingLine | undefined {
  for (let at = index + 1; at < row.length; at++) if (row[at]?.heading) return row[at]?.heading;
  return undefined;
}

/** A canvas's title says what it is about; words in it that sound like a block are no block, unless the two have that name in common. */
function titleRole(role: Role, opensScope: boolean, heading: HeadingLine, canvas: CanvasDefinition): Role {
  if (role.by !== 'name' || !role.block) return NO_ROLE;
  const isBoth = readings(heading.phrase.words).some((reading) => namesOf(canvas).has(reading));
  return !opensScope || isBoth ? role : NO_ROLE;
}

/** Whether what was read under one scope may be taken over under another. */
function sameScope(a: Scope, b: Scope): boolean {
  return a.definition === b.definition && a.buyer === b.buyer && a.titled === b.titled && a.how === b.how;
}

/**
 * Lines in bold below a heading that seems to mean one block of the customer: where two of them mean different blocks, as `What they try
 * to do` and `Where it hurts` do, the heading above only led over to them.
 */
function inCompany(
  role: Role,
  row: readonly Segment[],
  index: number,
  canvas: CanvasDefinition,
  { block }: Above,
): Role {
  const segment = row[index];
  const heading = segment?.heading;
  const says = role.block || role.buyer || role.claimsBuyer || role.item || role.ends;
  if (says || !heading?.bold || segment?.opening || block?.side !== 'customer') return role;
  const meantBy = (line: HeadingLine): string | undefined => {
    const meant = bareRole(canvas, line).block;
    return meant?.side === 'customer' ? meant.id : undefined;
  };
  const own = meantBy(heading);
  return own !== undefined && isInCompany(row, index, heading.depth, meantBy)
    ? bareRole(canvas, heading)
    : role;
}

/** The block, and the slot in it, whose name a line above a list bears. */
function nameOfLine(canvas: CanvasDefinition, line: HeadingLine): string | undefined {
  const { block, slot, by } = bareRole(canvas, line);
  return block && by === 'name' ? `${block.id}/${slot ?? ''}` : undefined;
}

/** The headings under which a heading of some depth stands. */
function stackFor(stack: Stack | undefined, depth: number): Stack | undefined {
  let at = stack;
  while (at && at.depth >= depth) at = at.outer;
  return at;
}

function sameStack(a: Stack | undefined, b: Stack | undefined): boolean {
  if (a === b) return true;
  return (
    a !== undefined &&
    b !== undefined &&
    a.depth === b.depth &&
    sameAbove(a.above, b.above) &&
    sameStack(a.outer, b.outer)
  );
}

/** Which of some groups in ascending order begins at a segment. */
function groupAt(groups: readonly Group[], start: number): number | undefined {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return groups[low]?.start === start ? low : undefined;
}

/** How many segments two rows have in common at both ends. */
function commonEnds(before: readonly Segment[], after: readonly Segment[]): { start: number; tail: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, tail };
}

function sameAbove(a: Above, b: Above): boolean {
  return a.block === b.block && a.slot === b.slot && a.buyer === b.buyer && a.part === b.part;
}

function sameContext(a: SectionContext, b: SectionContext): boolean {
  return (
    a.canvas === b.canvas &&
    a.canvasKey === b.canvasKey &&
    a.linkLetters === b.linkLetters &&
    a.heading === b.heading &&
    a.opensCanvas === b.opensCanvas &&
    a.opensBuyer?.buyer === b.opensBuyer?.buyer &&
    a.opensBuyer?.heading === b.opensBuyer?.heading &&
    a.buyer === b.buyer &&
    a.part === b.part &&
    a.block === b.block &&
    a.slot === b.slot &&
    a.opensBlock === b.opensBlock &&
    a.isItem === b.isItem &&
    a.isGroup === b.isGroup
  );
}

function sameRow(a: readonly Segment[], b: readonly Segment[]): boolean {
  return a.length === b.length && a.every((segment, index) => segment === b[index]);
}

/** A bold line that turned out to be no heading is a paragraph after all. */
function piecesOf(segment: Segment, index: number): readonly Piece[] {
  const { heading, pieces } = segment;
  if (index === 0 || !heading) return pieces;
  if (segment.opening) return [segment.opening, ...pieces.slice(1)];
  const { chunk, text } = heading.phrase;
  const { start, end } = heading.place;
  return [{ chunk, block: { kind: 'paragraph', text, span: { start, end } } }, ...pieces];
}
