import type { CanvasDefinition } from '../canvas/definition';
import type { Canvas, Item, Section } from '../canvas/model';
import { comparable } from '../canvas/names';
import type { Terms } from '../configuration/terms';
import { likenessOf, overlap, SIMILAR } from './alike';
import type { BeyondView } from './beyond';
import type { Ledger } from './ledger';
import type { ItemShape } from './shape';
import type { Statement } from './statement';

export type BlockState = 'missing' | 'empty' | 'not-applicable' | 'filled';

/** Questions of one section about the whole canvas. Each is noted: when its answer changes, the section is checked again. */
export class CanvasView {
  constructor(
    readonly definition: CanvasDefinition,
    readonly how: Canvas['how'],
    /** The one buyer that the whole canvas is for. */
    readonly buyer: string | undefined,
    /** What the marker sets besides (`steps: 8`). */
    readonly settings: Readonly<Record<string, string>>,
    private readonly ledger: Ledger,
    private readonly asker: Section,
  ) {}

  /** Items that carry an id (in capitals), benefits inside features included, in reading order as far as sections go. */
  withId(id: string): readonly ItemShape[] {
    return this.ledger.ask(`id:${id}`, this.asker);
  }

  /** Every id with these letters that an item carries or that is named together with words of its own. */
  idsWith(letters: string): ReadonlySet<string> {
    return this.ledger.states(`ids:${letters}`, this.asker);
  }

  /** Whether an id is named together with words of its own in a link (`-> B1 Readings reach the clinic`). */
  namedInLink(id: string): boolean {
    return this.ledger.ask(`named:${id}`, this.asker).length > 0;
  }

  /** Items whose words equal these, case, marks and plural apart. */
  withWords(words: string): readonly ItemShape[] {
    return this.ledger.ask(`words:${comparable(words)}`, this.asker);
  }

  /** The ids that items of a block bear, in reading order. */
  idsOf(block: string): readonly string[] {
    return this.ledger.values(`given:${block}`, this.asker);
  }

  /**
   * All items of a block, without their words, in reading order; benefits inside features are items of the benefits. Another id in place
   * of an item's is not noticed: what rests on ids asks for them.
   */
  items(block: string): readonly ItemShape[] {
    return this.ledger.ask(`items:${block}`, this.asker);
  }

  /** Whether anything links to an id, or to the words of an item. */
  isLinkedTo(item: { readonly id: string | undefined; readonly words: string }): boolean {
    if (item.id !== undefined && this.ledger.states(`to:${item.id}`, this.asker).size > 0) return true;
    return this.ledger.states(`to-words:${comparable(item.words)}`, this.asker).size > 0;
  }

  /** Whether a link leads on from an id, written at either end. */
  leadsOn(id: string): boolean {
    return this.ledger.states(`edge:${id}`, this.asker).size > 0;
  }

  /** Items that link to an id with an arrow of their own. */
  linkingTo(id: string): readonly ItemShape[] {
    return this.ledger.ask(`to:${id}`, this.asker);
  }

  /** Whether the canvas has a block, for any buyer or for one. */
  block(block: string, buyer?: string): BlockState {
    const states = this.ledger.states(
      buyer === undefined ? `block:${block}` : `block:${block}@${buyer}`,
      this.asker,
    );
    return strongest(states);
  }

  /** The blocks in the order in which they first stand in the canvas, filled or not. */
  blocksInOrder(): readonly string[] {
    return [...new Set(this.ledger.values('blocks', this.asker))];
  }

  /** Whether this section is the first one that has a block. */
  isFirstWith(block: string): boolean {
    return this.ledger.isFirst(`block:${block}`, this.asker);
  }

  /** Whether a slot (a value driver, a kind of job) is answered for a buyer; undefined: for no buyer in particular. */
  slot(slot: string, buyer: string | undefined): BlockState {
    return strongest(this.ledger.states(`slot:${slot}@${buyer ?? ''}`, this.asker));
  }

  /** Buyers that have a section or items of their own. */
  buyers(): ReadonlySet<string> {
    return this.ledger.states('buyers', this.asker);
  }

  /** Whether any section of the canvas states something. */
  says(statement: Statement): boolean {
    return this.ledger.has(statement, this.asker);
  }

  /** All that sections say of something with a key, in reading order. */
  values(key: string): readonly string[] {
    return this.ledger.values(key, this.asker);
  }

  /** Whether this section is the first one to state something. */
  isFirstToSay(statement: Statement): boolean {
    return this.ledger.isFirst(statement, this.asker);
  }

  /** The ids on a circle of links through an id, beginning with it; empty when there is none. */
  circle(id: string): readonly string[] {
    return this.ledger.circle(id, this.asker);
  }

  /** Items above of the same block, buyer, slot and part of the canvas that say the same in at least three quarters of their words. */
  doublesAbove(item: Item): ItemShape[] {
    const { tokens, keys } = likenessOf(item, this.asker);
    const found: ItemShape[] = [];
    for (const key of keys) {
      for (const shape of this.ledger.shared(key)) {
        if (shape.item === item) break;
        if (overlap(tokens, likenessOf(shape.item, this.asker).tokens) >= SIMILAR) found.push(shape);
      }
    }
    return found;
  }
}

function strongest(states: ReadonlySet<string>): BlockState {
  for (const state of ['filled', 'not-applicable', 'empty'] as const) if (states.has(state)) return state;
  return 'missing';
}

/** One section, and the canvas that it is part of. */
export class SectionView {
  /** The section's items, each once, though it may answer for two slots of its block. */
  readonly allItems: readonly Item[];
  private readonly byBlock = new Map<string, Item[]>();

  constructor(
    readonly section: Section,
    readonly canvas: CanvasView,
    readonly beyond: BeyondView,
    readonly terms: Terms,
  ) {
    const items = section.blocks.flatMap((block) => block.items);
    this.allItems = section.blocks.length < 2 ? items : [...new Set(items)];
    for (const item of this.allItems) {
      const beside = this.byBlock.get(item.block.id);
      if (beside) beside.push(item);
      else this.byBlock.set(item.block.id, [item]);
    }
  }

  /** The blocks of which the section holds items. */
  get blocks(): Iterable<string> {
    return this.byBlock.keys();
  }

  /** The section's items of one block, each once. */
  items(block: string): readonly Item[] {
    return this.byBlock.get(block) ?? NO_ITEMS;
  }
}

const NO_ITEMS: readonly Item[] = [];
