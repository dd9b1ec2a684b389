import { slotNamed } from '../../canvas/block-names';
import type { BuyerDefinition } from '../../canvas/definition';
import type { Item } from '../../canvas/model';
import { buyerNamed } from '../../canvas/read/columns';
import type { Place, Table } from '../../markdown/block';
import { cellsOfRow, cellWith } from '../../refactoring/cells';
import type { FixStep } from '../finding';
import type { SectionView } from '../view';

/** Where a driver stands in a table, and where else in it there is room for what it says. */
export interface DriverCell {
  /** The buyers below or beside whose names the same driver has an empty cell. */
  readonly others: readonly { readonly buyer: BuyerDefinition; readonly steps: readonly FixStep[] }[];
  /** Makes it another driver of the same buyer; undefined where the table has no room for that one. */
  readonly calling: (slot: string, name: string) => readonly FixStep[] | undefined;
}

/**
 * Reads the table around a driver: `| Driver | Patients | Payers |`, `| Buyer | Utility | Need |`, `| Driver | Why |`.
 * @returns undefined where it stands in none, or shares its cell
 */
export function driverCell(item: Item, view: SectionView): DriverCell | undefined {
  const { chunk, start } = item.place;
  const table = chunk.blocks.find(({ span }) => span.start <= start && start < span.end);
  const at = cellWith(item, item.lead.start);
  const own = at === undefined ? undefined : cellsOfRow(item.place)[at];
  if (item.form !== 'row' || table?.kind !== 'table' || at === undefined || !own) return undefined;
  const shares = view.allItems.some((other) => other !== item && isIn(other.lead, own));
  const grid = new Grid(table, own, at, item, view);
  return shares ? undefined : { others: grid.others(), calling: (slot, name) => grid.calling(slot, name) };
}

class Grid {
  private readonly rows: readonly (readonly Place[])[];
  private readonly row: readonly Place[];
  private readonly titles: readonly string[];

  constructor(
    { header, rows }: Table,
    private readonly own: Place,
    private readonly at: number,
    private readonly item: Item,
    private readonly view: SectionView,
  ) {
    const { chunk } = own;
    this.rows = rows.map(({ span }) => cellsOfRow({ chunk, ...span }));
    this.row = cellsOfRow(item.place);
    this.titles = cellsOfRow({ chunk, ...header.span }).map(nameIn);
  }

  others(): DriverCell['others'] {
    const { slot = '' } = this.item;
    const cells = this.isBelowBuyer
      ? this.row.map((cell, index) => ({ cell, buyer: this.buyerOf(this.titles[index] ?? '') }))
      : this.rows.map((row) => ({
          cell: this.isBelowDriver ? row[this.at] : undefined,
          buyer: this.buyerIn(row),
        }));
    return cells.flatMap(({ cell, buyer }) =>
      cell && buyer?.drivers.includes(slot) && isEmpty(cell) ? [{ buyer, steps: this.moved(cell) }] : [],
    );
  }

  calling(slot: string, name: string): readonly FixStep[] | undefined {
    if (this.isBelowDriver) {
      const cell = this.row[this.titles.findIndex((title) => this.slotOf(title) === slot)];
      return cell && isEmpty(cell) ? this.moved(cell) : undefined;
    }
    const label = this.row.find((cell) => this.slotOf(nameIn(cell)) === this.item.slot);
    if (!label) return undefined;
    const called = textOf(label).replace(nameIn(label), name);
    if (!this.isBelowBuyer) return [{ kind: 'replace', at: label, text: called }];
    const there = this.rows.find((row) => row.some((cell) => this.slotOf(nameIn(cell)) === slot));
    const cell = there?.[this.at];
    if (there) return cell && isEmpty(cell) ? this.moved(cell) : undefined;
    const cells = this.row.map((one) => (one === label ? called : this.isOwn(one) ? textOf(one) : ' '));
    const { chunk, end } = this.row.at(-1) ?? label;
    const behind = chunk.text.startsWith('|', end) ? end + 1 : end;
    const added = {
      kind: 'replace',
      at: { chunk, start: behind, end: behind },
      text: `\n|${cells.join('|')}|`,
    } as const;
    return [{ kind: 'replace', at: this.own, text: ' ' }, added];
  }

  private get isBelowBuyer(): boolean {
    return this.buyerOf(this.titles[this.at] ?? '') !== undefined;
  }

  private get isBelowDriver(): boolean {
    return this.slotOf(this.titles[this.at] ?? '') === this.item.slot;
  }

  private isOwn({ start }: Place): boolean {
    return start === this.own.start;
  }

  private buyerOf(name: string): BuyerDefinition | undefined {
    return buyerNamed(this.view.canvas.definition, name);
  }

  private buyerIn(row: readonly Place[]): BuyerDefinition | undefined {
    return row.map((cell) => this.buyerOf(nameIn(cell))).find((buyer) => buyer);
  }

  private slotOf(name: string): string | undefined {
    return slotNamed(this.item.block, name)?.id;
  }

  private moved(cell: Place): readonly FixStep[] {
    return [
      { kind: 'replace', at: this.own, text: ' ' },
      { kind: 'replace', at: cell, text: ` ${textOf(this.own).trim()} ` },
    ];
  }
}

function isIn({ chunk, start }: Place, cell: Place): boolean {
  return chunk === cell.chunk && cell.start <= start && start < cell.end;
}

function isEmpty(cell: Place): boolean {
  return /^[\s–—-]*$/.test(textOf(cell));
}

function nameIn(cell: Place): string {
  return textOf(cell).replace(/^[\s*_]+|[\s*_]+$/g, '');
}

function textOf({ chunk, start, end }: Place): string {
  return chunk.text.slice(start, end);
}
