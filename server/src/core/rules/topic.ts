import type { Fact } from './facts';
import type { Asked, Seat } from './seat';
import type { ItemShape } from './shape';
import { Tally } from './tally';

/** What the section in a seat says under a key. */
interface Row {
  readonly seat: Seat;
  facts: Fact[];
}

/**
 * All that the sections of a canvas say under one key, in the order of their seats, and whose rules asked for it. A long document has
 * tens of thousands of topics, most of them with one row or one asker: lists are made when there is something to put in, and no longer.
 */
export class Topic implements Asked {
  private told: Row[] | undefined;
  private askers: Seat[] | undefined;
  private tally: Tally | undefined;

  constructor(readonly key: string) {}

  get rows(): readonly { readonly seat: Seat; readonly facts: readonly Fact[] }[] {
    return this.told ?? NO_ROWS;
  }

  get askedBy(): readonly Seat[] {
    return this.askers ?? NOBODY;
  }

  /** Whether nobody says anything, and nobody asks. */
  get isIdle(): boolean {
    return this.rows.length === 0 && this.askedBy.length === 0;
  }

  /** The items that are spoken of, in reading order. */
  shapes(): ItemShape[] {
    const found: ItemShape[] = [];
    for (const { facts } of this.rows) for (const { shape } of facts) if (shape) found.push(shape);
    return found;
  }

  /** What is said, each once. To be looked at at once: the set changes with the canvas. */
  states(): ReadonlySet<string> {
    if (!this.tally && this.rows.length < MANY && this.rows.every(({ facts }) => facts.length < MANY))
      return new Set(this.rows.flatMap(({ facts }) => facts.map(({ state }) => state)));
    this.tally ??= this.counted();
    return this.tally.states;
  }

  /** Puts down one thing more that a seat says. */
  add(seat: Seat, fact: Fact): void {
    this.tally?.add(fact.state);
    const last = this.told?.at(-1);
    if (last?.seat === seat) last.facts.push(fact);
    else if (!this.told) this.told = [{ seat, facts: [fact] }];
    else if (last && last.seat.place < seat.place) this.told.push({ seat, facts: [fact] });
    else this.addWithin(this.told, seat, fact);
  }

  /** Puts down what a seat says, in place of what it said before; the topic keeps the list. */
  tell(seat: Seat, facts: Fact[]): void {
    const rows = this.told ?? [];
    this.told = rows;
    const at = placeOf(seat, rows);
    const row = rows[at];
    if (row?.seat !== seat) {
      rows.splice(at, 0, { seat, facts });
      this.count(facts, 'add');
      return;
    }
    if (!sameStates(row.facts, facts)) {
      this.count(row.facts, 'remove');
      this.count(facts, 'add');
    }
    row.facts = facts;
  }

  /** Forgets what a seat says. */
  untell(seat: Seat): void {
    if (!this.told) return;
    const at = placeOf(seat, this.told);
    const row = this.told[at];
    if (row?.seat !== seat) return;
    this.count(row.facts, 'remove');
    this.told.splice(at, 1);
  }

  /** Notes that a seat asks; it must not be noted already. */
  note(seat: Seat): void {
    if (this.askers) this.askers.push(seat);
    else this.askers = [seat];
  }

  /** Forgets that a seat asks. */
  forget(seat: Seat): void {
    const at = this.askers?.lastIndexOf(seat) ?? -1;
    if (at >= 0) this.askers?.splice(at, 1);
  }

  /** Has to be called when seats that were there before stand in another order now. */
  reorder(): void {
    this.told?.sort((a, b) => a.seat.place - b.seat.place);
  }

  private addWithin(rows: Row[], seat: Seat, fact: Fact): void {
    const at = placeOf(seat, rows);
    const row = rows[at];
    if (row?.seat === seat) row.facts.push(fact);
    else rows.splice(at, 0, { seat, facts: [fact] });
  }

  private counted(): Tally {
    const tally = new Tally();
    for (const { facts } of this.rows) for (const { state } of facts) tally.add(state);
    return tally;
  }

  private count(facts: readonly Fact[], how: 'add' | 'remove'): void {
    if (this.tally) for (const { state } of facts) this.tally[how](state);
  }
}

/** From how many sections on, or things that one of them says, it is worth while to keep count. */
const MANY = 8;

const NO_ROWS: readonly Row[] = [];
const NOBODY: readonly Seat[] = [];

/** Where the row of a seat is, or belongs. */
function placeOf({ place }: Seat, rows: readonly Row[]): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.seat.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sameStates(a: readonly Fact[], b: readonly Fact[]): boolean {
  return a.length === b.length && a.every((fact, index) => fact.state === b[index]?.state);
}
