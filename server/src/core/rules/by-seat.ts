import type { Seat } from './seat';

/** What a seat has under a key. */
export interface Row<Value> {
  readonly seat: Seat;
  readonly value: Value;
}

/** Values that seats have under a key. Most keys have one seat, which therefore costs no map of its own. */
export class BySeat<Value> {
  private readonly rows = new Map<string, Row<Value> | Several<Value>>();
  private order = 0;

  /** The seats under a key and their values, in the order of the seats. */
  at(key: string): readonly Row<Value>[] {
    const found = this.rows.get(key);
    if (!found) return [];
    return found instanceof Several ? found.inOrder(this.order) : [found];
  }

  has(key: string): boolean {
    return this.rows.has(key);
  }

  set(key: string, seat: Seat, value: Value): void {
    const found = this.rows.get(key);
    if (found instanceof Several) found.set(seat, value);
    else if (!found || found.seat === seat) this.rows.set(key, { seat, value });
    else this.rows.set(key, new Several(found, { seat, value }));
  }

  delete(key: string, seat: Seat): void {
    const found = this.rows.get(key);
    if (found instanceof Several) {
      found.delete(seat);
      if (found.isEmpty) this.rows.delete(key);
    } else if (found?.seat === seat) this.rows.delete(key);
  }

  /** Has to be called when seats have changed places. */
  reorder(): void {
    this.order++;
  }
}

class Several<Value> {
  private readonly bySeat: Map<Seat, { seat: Seat; value: Value }>;
  /** The rows in the order of the seats, as long as none came or went. */
  private ordered: readonly Row<Value>[] | undefined;
  private order = -1;

  constructor(...rows: readonly Row<Value>[]) {
    this.bySeat = new Map(rows.map(({ seat, value }) => [seat, { seat, value }]));
  }

  get isEmpty(): boolean {
    return this.bySeat.size === 0;
  }

  inOrder(order: number): readonly Row<Value>[] {
    if (order !== this.order) this.ordered = undefined;
    this.order = order;
    this.ordered ??= [...this.bySeat.values()].sort((a, b) => a.seat.place - b.seat.place);
    return this.ordered;
  }

  set(seat: Seat, value: Value): void {
    const row = this.bySeat.get(seat);
    if (row) {
      row.value = value;
      return;
    }
    this.bySeat.set(seat, { seat, value });
    this.ordered = undefined;
  }

  delete(seat: Seat): void {
    if (this.bySeat.delete(seat)) this.ordered = undefined;
  }
}
