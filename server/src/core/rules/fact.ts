import type { Seat } from './seat';
import type { ItemShape } from './shape';

/** One thing that a section says under a key. */
export interface Fact {
  /** Where the section stands that says it. */
  readonly seat: Seat;
  /** What of it others may rest on: when it changes, those who asked are checked again. */
  readonly state: string;
  readonly shape: ItemShape | undefined;
}

/** Takes one thing that a section says. */
export type Add = (key: string, fact: Fact) => void;

/** An item that a section tells of; most are never asked for their state. */
export class ItemFact implements Fact {
  constructor(
    readonly seat: Seat,
    readonly shape: ItemShape,
  ) {}

  get state(): string {
    return itemState(this.shape);
  }
}

function itemState({ id, block, buyer, part, slot, attributes }: ItemShape): string {
  return [id ?? '', block, buyer ?? '', part, slot ?? '', attributes.join(',')].join('|');
}

/** An item among those of its block. Which id it bears is asked for by the id: a keystroke in one is no news to all who count items. */
export class ListedFact extends ItemFact {
  override get state(): string {
    return itemState({ ...this.shape, id: this.shape.id && 'id' });
  }
}

/** An item with the words by which it is compared. */
export class LikenessFact extends ItemFact {
  constructor(
    seat: Seat,
    shape: ItemShape,
    private readonly tokens: readonly string[],
  ) {
    super(seat, shape);
  }

  override get state(): string {
    return `${super.state}|${this.tokens.join(' ')}`;
  }
}
