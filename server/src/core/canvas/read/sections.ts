import type { BlockDefinition, BuyerDefinition } from '../definition';
import type { HeadingLine, Section } from '../model';
import { type Role, roleOf } from './role';
import type { Scope } from './scope';
import { readSection, type SectionContext } from './section';
import type { Piece, Segment } from './segments';

/**
 * Reads the sections of a canvas. Sections whose text and standing are what they were are not read again: they are the same
 * objects as before, which is how everything built on them knows that nothing changed.
 */
export class SectionReader {
  private readonly known = new WeakMap<
    Segment,
    { context: SectionContext; row: readonly Segment[]; section: Section }
  >();
  private readonly roles = new WeakMap<HeadingLine, { above: Above; scope: string; role: Role }>();

  /**
   * The sections of a scope in reading order.
   * @param key tells the canvas from others in the document
   * @param inner scopes that lie inside this one and are not read with it
   */
  read(row: readonly Segment[], scope: Scope, key: string, inner: readonly Scope[]): Section[] {
    const groups = this.groups(row, scope, key, inner);
    return groups.map((group, index) =>
      this.section(group, groups[index + 1], groups[index - 1], scope, key),
    );
  }

  private groups(row: readonly Segment[], scope: Scope, key: string, inner: readonly Scope[]): Group[] {
    const groups: Group[] = [];
    const stack: { depth: number; above: Above }[] = [];
    const top: Above = { block: undefined, slot: undefined, buyer: scope.buyer };
    for (let index = scope.first; index < scope.end; index++) {
      const segment = row[index];
      if (!segment || inner.some((other) => other.first <= index && index < other.end)) continue;
      const { heading } = segment;
      const last = groups.at(-1);
      if (!heading) {
        if (last) last.segments.push(segment);
        else groups.push({ segments: [segment], heading, role: undefined, above: top, opens: false });
        continue;
      }
      while (stack.length > 0 && (stack.at(-1)?.depth ?? 0) >= heading.depth) stack.pop();
      const outer = stack.at(-1)?.above ?? top;
      const isTitle =
        index === scope.first || (heading.depth === 1 && !groups.some((group) => group.heading));
      const role = isTitle
        ? titleRole(this.role(scope, key, heading, outer), index === scope.first)
        : this.role(scope, key, heading, outer);
      if (heading.bold && !role.block && !role.buyer && last) {
        last.segments.push(segment);
        continue;
      }
      const above = under(outer, role);
      stack.push({ depth: heading.depth, above });
      groups.push({ segments: [segment], heading, role, above, opens: role.block !== undefined });
    }
    return groups;
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
    const isGroup =
      next?.heading !== undefined && heading !== undefined && next.heading.depth > heading.depth;
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
      heading,
      opensCanvas: previous === undefined,
      opensBuyer:
        heading && (claims || (unknown && previous !== undefined && scope.definition.buyers.length > 0))
          ? { buyer: role?.buyer, heading }
          : undefined,
      buyer: above.buyer,
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
}

interface Group {
  readonly segments: Segment[];
  readonly heading: HeadingLine | undefined;
  readonly role: Role | undefined;
  readonly above: Above;
  readonly opens: boolean;
}

/** What stands under a heading stands under all that the headings above it mean, unless it says otherwise. */
function under(outer: Above, role: Role): Above {
  const block = role.block ?? outer.block;
  const slot = role.block ? role.slot : (role.slot ?? outer.slot);
  const buyer = role.buyer ?? (role.claimsBuyer ? undefined : outer.buyer);
  return { block: role.claimsBuyer && !role.block ? ifPerBuyer(outer.block) : block, slot, buyer };
}

/** A buyer's heading inside a block that every buyer has says whose it is; it ends any other block. */
function ifPerBuyer(block: BlockDefinition | undefined): BlockDefinition | undefined {
  return block?.perBuyer ? block : undefined;
}

/** A canvas's title says what it is about; words in it that sound like a block are no block. */
function titleRole(role: Role, opensScope: boolean): Role {
  if (!opensScope && role.by === 'name' && role.block) return role;
  return {
    block: undefined,
    slot: undefined,
    buyer: undefined,
    claimsBuyer: false,
    item: false,
    by: undefined,
  };
}

function sameAbove(a: Above, b: Above): boolean {
  return a.block === b.block && a.slot === b.slot && a.buyer === b.buyer;
}

function sameContext(a: SectionContext, b: SectionContext): boolean {
  return (
    a.canvas === b.canvas &&
    a.canvasKey === b.canvasKey &&
    a.heading === b.heading &&
    a.opensCanvas === b.opensCanvas &&
    a.opensBuyer?.buyer === b.opensBuyer?.buyer &&
    a.opensBuyer?.heading === b.opensBuyer?.heading &&
    a.buyer === b.buyer &&
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
  const { chunk, text } = heading.phrase;
  const { start, end } = heading.place;
  return [{ chunk, block: { kind: 'paragraph', text, span: { start, end } } }, ...pieces];
}
