import type { Place } from '../../markdown/block';
import type { BlockDefinition } from '../definition';
import type { BlockReading, CarriedBenefit, Field, HeadingLine, Item, Phrase, Section } from '../model';
import { comparable } from '../names';
import { ignoresIn } from './ignore';
import type { SectionContext } from './section-context';
import type { Piece } from './segments';

/** What was read under one heading so far. */
export class Gathered {
  readonly items: Item[] = [];
  /** Blocks that something stands for here, in reading order; their items may be none (`| Locate | |`). */
  readonly met = new Map<BlockDefinition, Place | undefined>();
  readonly prose: Phrase[] = [];
  readonly unread: Place[] = [];
  readonly tight: Place[] = [];
  /** Diagrams, code and other HTML: never read as items, but not nothing either. */
  hasOther = false;

  constructor(private readonly context: SectionContext) {}

  add(...items: readonly Item[]): void {
    for (const item of items) {
      this.items.push(item);
      this.meet(item.block);
    }
  }

  /** Notes that a label or row stands for a block, whether or not anything stands behind it. */
  meet(block: BlockDefinition, label?: Place): void {
    if (!this.met.has(block)) this.met.set(block, label);
  }

  /** Adds a field to the last item; false where there is none. */
  extend(field: Field): boolean {
    const last = this.items.at(-1);
    if (!last || last.block !== this.context.block) return false;
    this.items[this.items.length - 1] = {
      ...last,
      fields: [...last.fields, field],
      links: [...last.links, ...field.links],
      place: {
        ...last.place,
        end: last.place.chunk === field.place.chunk ? field.place.end : last.place.end,
      },
    };
    return true;
  }

  /** Adds a benefit to the last item, where that can carry one; false where it cannot. */
  carry(benefit: CarriedBenefit, end: Place): boolean {
    const last = this.items.at(-1);
    if (!last || last.block !== this.context.block || last.place.chunk !== end.chunk) return false;
    this.items[this.items.length - 1] = {
      ...last,
      benefits: benefit.phrase.words === '' ? last.benefits : [...last.benefits, benefit],
      place: { ...last.place, end: end.end },
    };
    return true;
  }

  /** The section, when all of it was read. */
  section(pieces: readonly Piece[]): Section {
    const { canvas, canvasKey, heading, opensCanvas, opensBuyer, buyer, part } = this.context;
    return {
      canvas,
      canvasKey,
      heading,
      opensCanvas,
      opensBuyer,
      buyer,
      part,
      blocks: this.blocks(),
      prose: this.prose,
      unread: this.unread,
      tightMarkers: this.tight,
      ignores: ignoresIn(heading, pieces),
      end: lastPlace(pieces) ?? heading?.place,
    };
  }

  private blocks(): BlockReading[] {
    const { context, met } = this;
    const own = context.block;
    const readings: BlockReading[] = [];
    if (own && (context.opensBlock || met.size > 0 || this.prose.length > 0)) {
      const items = this.items.filter((item) => item.block === own);
      readings.push(this.reading(own, context.opensBlock ? context.heading : undefined, items));
      for (const extra of sharedHeading(own, context))
        readings.push(this.reading(extra, context.heading, items));
    }
    for (const block of met.keys()) {
      const items = this.items.filter((item) => item.block === block);
      if (block !== own) readings.push(this.reading(block, undefined, items));
    }
    return readings;
  }

  private reading(
    definition: BlockDefinition,
    heading: HeadingLine | undefined,
    items: readonly Item[],
  ): BlockReading {
    const { block, buyer, slot, isGroup, isItem } = this.context;
    const whole = items.find((item) => item.notApplicable && item.slot === undefined && items.length === 1);
    const isOwn = definition === block || heading !== undefined;
    return {
      definition,
      buyer,
      slot: isOwn ? slot : undefined,
      heading: isItem ? undefined : heading,
      label: items.length === 0 ? this.met.get(definition) : undefined,
      items: whole ? [] : items,
      notApplicable: whole?.notApplicable,
      empty:
        items.length === 0 &&
        (!isOwn || (this.items.length === 0 && this.prose.length === 0 && !this.hasOther && !isGroup)),
    };
  }
}

/** A heading `Buyer and user` names two blocks: the one it was read as, and the other. */
function sharedHeading(own: BlockDefinition, context: SectionContext): BlockDefinition[] {
  const words = context.opensBlock ? comparable(context.heading?.phrase.words ?? '').split(' ') : [];
  if (own.id !== 'buyer' || !words.includes('user')) return [];
  return context.canvas.blocks.filter((block) => block.id === 'user');
}

function lastPlace(pieces: readonly Piece[]): Place | undefined {
  const last = pieces.at(-1);
  return last && { chunk: last.chunk, start: last.block.span.start, end: last.block.span.end };
}
