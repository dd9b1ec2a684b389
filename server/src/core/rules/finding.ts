import type { Item, Section } from '../canvas/model';
import type { Place } from '../markdown/block';

export type Level = 'error' | 'warning' | 'info' | 'hint';

/** One step of a fix, as data. */
export type FixStep =
  /** Puts `text` in the place's stead; an empty place inserts. */
  | { readonly kind: 'replace'; readonly at: Place; readonly text: string }
  /** Adds an entry to a block (of a buyer), which is made when there is none. `text` is one list entry's words. */
  | {
      readonly kind: 'add-item';
      readonly block: string;
      readonly buyer: string | undefined;
      /** The slot below whose heading it belongs, where there is one. */
      readonly slot?: string;
      readonly text: string;
      /** Letters of ids: where the canvas has any with them, the entry gets the next one with the first of these. */
      readonly letters?: readonly string[];
      /** The row that it was: it stays one where the block's last one stands in a table with the same columns. */
      readonly row?: Place;
    }
  /** Adds a block's section with one entry, or several. */
  | {
      readonly kind: 'add-block';
      readonly block: string;
      readonly buyer: string | undefined;
      readonly text: string;
      /** The words of further entries. */
      readonly others?: readonly string[];
    }
  /** Moves a block's section, with the sections below it, behind or before another block's, or some section. */
  | {
      readonly kind: 'move-block';
      readonly block: string;
      readonly to: 'behind' | 'before';
      readonly other: string | Section;
    }
  /** Joins an item to the one above it that says nearly the same; links to the item lead to that one, in other documents too. */
  | { readonly kind: 'merge-item'; readonly item: Item }
  /** Changes nothing by itself: leads the writer from one place to the next that is still to be written over. In one piece of the text, in reading order. */
  | { readonly kind: 'fill-in'; readonly gaps: readonly Place[] }
  /** Changes nothing in the document: the configuration says from now on that a buyer buys for a driver, too. */
  | {
      readonly kind: 'allow-driver';
      readonly buyer: string;
      readonly driver: string;
      /** All that the buyer buys for then. */
      readonly drivers: readonly string[];
    }
  /** Leaves what is written to the first of two segments that stand side by side, and adds a place for the other one. */
  | {
      readonly kind: 'split-segment';
      readonly section: Section;
      /** Where the two stand; undefined for the marker of the canvas. */
      readonly at: Place | undefined;
      readonly names: readonly [string, string];
    };

export interface Fix {
  /** What the writer reads in the menu: begins with a verb. */
  readonly title: string;
  readonly steps: readonly FixStep[];
  /** True when it needs no decision, so that it may run on save and with `--fix`. It never drops words. */
  readonly safe: boolean;
  /** True for the one to offer first. */
  readonly preferred: boolean;
}

/** What a rule has to say about a place. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  /** What is wrong, why it matters, what to write instead; in the writer's words. */
  readonly message: string;
  readonly place: Place;
  readonly fixes: readonly Fix[];
}

/** Whether a fix changes the text, and does not only lead the writer through it, or change the configuration. */
export function changesText({ steps }: Fix): boolean {
  return steps.some(({ kind }) => kind !== 'fill-in' && kind !== 'allow-driver');
}
