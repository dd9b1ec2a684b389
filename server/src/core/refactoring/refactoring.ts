import type { Canvas, Id, Item, Section } from '../canvas/model';
import type { TextEdit } from '../fixing/fix';
import { itemAt, placeInCanvas } from '../place-in-canvas';
import type { StrategyDocument } from '../strategy-document';

/** Where a writer asks what can be done. */
export interface Spot {
  readonly document: StrategyDocument;
  readonly canvas: Canvas;
  readonly section: Section;
  /** The item that the caret stands in; none in a heading or in prose. */
  readonly item: Item | undefined;
}

/** One of the things that a refactoring can do at a spot. */
export interface Choice {
  /** Tells it from the others that the same refactoring offers at the same spot. */
  readonly id: string;
  /** What the writer reads in the menu: begins with a verb. */
  readonly title: string;
}

/** Says the same in another form or place: it mends nothing, so it is offered only to who asks. No words are lost. */
export interface Refactoring {
  /** Tells it from all others. */
  readonly name: string;
  readonly kind: 'rewrite' | 'move';
  /** What it can do at a spot; quick, since editors ask for every menu. */
  choices(spot: Spot): readonly Choice[];
  /** What a choice does to the document: ascending, without overlaps. Nothing, where it is no longer there to be made. */
  edits(spot: Spot, choice: string): readonly TextEdit[];
  /** The ids that are others afterwards, which links in other documents have to follow. */
  changedIds?(spot: Spot): readonly { readonly id: Id; readonly next: string }[];
}

/**
 * The spot at an offset; undefined in ordinary Markdown.
 * @param offset zero-based, UTF-16, in the document's text
 */
export function spotAt(document: StrategyDocument, offset: number): Spot | undefined {
  const found = placeInCanvas(document, offset);
  return found && { ...found, document, item: itemAt(document, found, offset) };
}
