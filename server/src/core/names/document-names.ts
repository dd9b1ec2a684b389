import type { BlockDefinition, BuyerDefinition } from '../canvas/definition';
import type { Canvas, Link } from '../canvas/model';
import type { Position } from '../markdown/document';

/**
 * What the words of a document name, and where: all that is needed to follow links within it and from others into it. It keeps nothing
 * of the document itself, so that it may be kept of files that are not open. Positions are zero-based, UTF-16; ends are exclusive.
 */

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** An item, or a benefit that stands inside the feature that carries it: what links lead from and to. */
export interface Named {
  readonly id: string | undefined;
  readonly words: string;
  readonly canvas: Pick<Canvas, 'key' | 'title'>;
  readonly block: BlockDefinition;
  readonly buyer: BuyerDefinition | undefined;
  readonly slot: string | undefined;
  /** The part of the canvas that it stands in, as far as it matters for who is meant by an id. */
  readonly section: { readonly part: string };
  /** The feature that carries it. */
  readonly feature: Named | undefined;
  /** The item that bore its id first, where this one only says more of that: in the same words, in figures, behind an arrow. */
  readonly again: Named | undefined;
  /** The whole item. */
  readonly range: Range;
  /** Its id; without one, its words. */
  readonly name: Range;
}

/** A link, where it is written. */
export interface Reference {
  readonly kind: Link['kind'];
  readonly direction: Link['direction'];
  /** The id in capitals, the driver's slot, or the quoted words: what is named. */
  readonly target: string;
  /** Where a link into a file leads, as Markdown reads it. */
  readonly address: string | undefined;
  /** What the link belongs to; none in prose. */
  readonly from: Named | undefined;
  /** What it leads to in this document. */
  readonly to: Named | undefined;
  /** Whether an id that nothing here bears may be one of another document: no block of this canvas counts with its letters. */
  readonly mayBeElsewhere: boolean;
  /** The words that name it. */
  readonly range: Range;
  /** The same with brackets and address, where it is a Markdown link. */
  readonly whole: Range;
}

/** Where a Markdown link leads, as it is written. */
export interface WrittenAddress {
  readonly address: string;
  readonly range: Range;
}

/** A heading that names a buyer. */
export interface NamedBuyer {
  readonly canvas: Pick<Canvas, 'key' | 'title'>;
  readonly buyer: BuyerDefinition;
  readonly words: string;
  readonly range: Range;
}

/** Items as lines of a text, so that one look at it tells which of many hold some words. */
export interface NamedRows {
  /** In small letters: for each item its id, its words and its block. */
  readonly text: string;
  /** The item of a line: zero-based. */
  named(line: number): Named | undefined;
}

/** Tells links that name something by how they do. */
export type Naming = (link: Pick<Reference, 'kind' | 'target'>) => boolean;

export interface DocumentNames {
  /** By canvas, in reading order; behind them those that an arrow says again. */
  readonly named: readonly Named[];
  readonly references: readonly Reference[];
  readonly buyers: readonly NamedBuyer[];
  /** Of all Markdown links. */
  readonly addresses: readonly WrittenAddress[];
  /** By what stands behind `#` in links to them: the lines of the headings. */
  readonly anchors: ReadonlyMap<string, number>;
  /** All that is named, to be searched. */
  readonly rows: readonly NamedRows[];
  /** All that may stand at a position, and perhaps more. */
  near(position: Position): Pick<DocumentNames, 'named' | 'references'>;
  /** Everything that bears an id. */
  bearing(id: string): readonly Named[];
  /** The links whose words are such as are looked for. */
  mentioning(isMeant: Naming): readonly Reference[];
  /** The links that belong to an item. */
  linksOf(named: Named): readonly Reference[];
  /** The benefits that a feature carries. */
  carriedBy(feature: Named): readonly Named[];
}
