import type { Fact } from './fact';
import type { Asked, Seat } from './seat';
import type { ItemShape } from './shape';
import { Tally } from './tally';

/**
 * All that the sections of a canvas say under one key, in the order of their seats, and whose rules asked for it. A long document has
 * tens of thousands of topics, most of them with one fact or one asker: lists are made when there is something to put in, and no longer.
 */
export class Topic implements Asked {
  private told: Fact[] | undefined;
  private askers: Seat[] | undefined;
  private tally: Tally | undefined;
  private spokenOf: readonly ItemShape[] | undefined;

  constructor(readonly key: string) {}

  get facts(): readonly Fact[] {
    return this.told ?? NO_FACTS;
  }

  get askedBy(): readonly Seat[] {
    return this.askers ?? NOBODY;
  }

  /** Whether nobody says anything, and nobody asks. */
  get isIdle(): boolean {
    return this.facts.length === 0 && this.askedBy.length === 0;
  }

  /** The items that are spoken of, in reading order. */
  shapes(): readonly ItemShape[] {
    if (this.facts.length < MANY) return shapesOf(this.facts);
    this.spokenOf ??= shapesOf(this.facts);
    return this.spokenOf;
  }

  /** What is said, each once. To be looked at at once: the set changes with the canvas. */
  states(): ReadonlySet<string> {
    if (!this.tally && this.facts.length < MANY) return new Set(this.facts.map(({ state }) => state));
    this.tally ??= this.counted();
    return this.tally.states;
  }

  /** Puts down one thing more that a seat says. */
  add(fact: Fact): void {
    this.tally?.add(fact.state);
    this.spokenOf = undefined;
    const last = this.told?.at(-1);
    if (!this.told) this.told = [fact];
    else if (last && last.seat.place <= fact.seat.place) this.told.push(fact);
    else this.told.splice(this.placeBehind(fact.seat), 0, fact);
  }

  /** Puts down what a seat says, in place of what it said before. */
  tell(seat: Seat, facts: readonly Fact[]): void {
    this.spokenOf = undefined;
    const told = this.told ?? [];
    const from = this.placeOf(seat);
    const to = this.placeBehind(seat);
    const old = told.slice(from, to);
    if (!sameStates(old, facts)) {
      this.count(old, 'remove');
      this.count(facts, 'add');
    }
    if (old.length !== facts.length) this.told = [...told.slice(0, from), ...facts, ...told.slice(to)];
    else for (const [index, fact] of facts.entries()) told[from + index] = fact;
  }

  /** Forgets what a seat says. */
  untell(seat: Seat): void {
    this.tell(seat, NO_FACTS);
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
    this.spokenOf = undefined;
    this.told?.sort((a, b) => a.seat.place - b.seat.place);
  }

  /** Where what a seat says begins, or belongs. */
  private placeOf({ place }: Seat): number {
    return this.countOf((fact) => fact.seat.place < place);
  }

  /** Where what a seat says ends. */
  private placeBehind({ place }: Seat): number {
    return this.countOf((fact) => fact.seat.place <= place);
  }

  /** How many facts are before some seat. */
  private countOf(isBefore: (fact: Fact) => boolean): number {
    const { facts } = this;
    let low = 0;
    let high = facts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const fact = facts[middle];
      if (fact && isBefore(fact)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private counted(): Tally {
    const tally = new Tally();
    for (const { state } of this.facts) tally.add(state);
    return tally;
  }

  private count(facts: readonly Fact[], how: 'add' | 'remove'): void {
    if (this.tally) for (const { state } of facts) this.tally[how](state);
  }
}

/** From how many facts on it is worth while to keep what was made of them. */
const MANY = 16;

const NO_FACTS: readonly Fact[] = [];
const NOBODY: readonly Seat[] = [];

function shapesOf(facts: readonly Fact[]): readonly ItemShape[] {
  const shapes: ItemShape[] = [];
  for (const { shape } of facts) if (shape) shapes.push(shape);
  return shapes;
}

function sameStates(a: readonly Fact[], b: readonly Fact[]): boolean {
  return a.length === b.length && a.every((fact, index) => fact.state === b[index]?.state);
}
