import type { Chunk, Place, Text } from '../markdown/block';
import type { BlockDefinition, BuyerDefinition, CanvasDefinition } from './definition';

/**
 * A canvas as it was read. Every place lies in a chunk of the document, zero-based UTF-16, so that a reading stays true while
 * other chunks change. Words are a {@link Phrase}: they know where they stand.
 */

/** Words and where they stand; `text` leads from any stretch of them back to the source. */
export interface Phrase {
  readonly words: string;
  readonly chunk: Chunk;
  readonly text: Text;
}

/** An id that an item carries or a link names, in capitals. */
export interface Id {
  readonly value: string;
  readonly place: Place;
}

export interface Link {
  /** `to`: this item serves the other (`-> B1`); `from`: the other serves this one (`<- F1`). */
  readonly direction: 'to' | 'from';
  /** `id`: an id; `driver`: a value driver's name; `words`: quoted text that should equal an item; `file`: a Markdown link elsewhere. */
  readonly kind: 'id' | 'driver' | 'words' | 'file';
  /** The id in capitals, the driver's slot id, the quoted words, or the link's address. */
  readonly target: string;
  readonly place: Place;
}

export interface Attribute {
  /** Lower case, as in the vocabulary of the block where it is known there. */
  readonly value: string;
  /** The attribute's definition in the block, where one knows the value: `importance`, `health-class` ... */
  readonly name: string | undefined;
  readonly place: Place;
}

/** A labelled part of an item: a nested entry `- Benefit: ...`, a column, a bold label. */
export interface Field {
  /** Lower case, as written. */
  readonly label: string;
  /** The block whose items it holds (`benefits` for `Benefit`), or the id of an attribute or a slot, where known. */
  readonly means: string | undefined;
  readonly phrase: Phrase;
  readonly id: Id | undefined;
  readonly links: readonly Link[];
  readonly place: Place;
}

/** Where the words of a benefit stand inside the feature that carries it. */
export interface CarriedBenefit {
  readonly how: 'nested' | 'row' | 'sentence';
  readonly phrase: Phrase;
  readonly id: Id | undefined;
  readonly links: readonly Link[];
}

export interface NotApplicable {
  readonly reason: string;
  readonly place: Place;
}

export interface Item {
  readonly block: BlockDefinition;
  /** The buyer whose section it stands in. */
  readonly buyer: BuyerDefinition | undefined;
  /** The slot it answers: a value driver's id in a drivers block, `emotional` among jobs. */
  readonly slot: string | undefined;
  readonly id: Id | undefined;
  /** What it says, without id, label, links and attributes. */
  readonly phrase: Phrase;
  readonly fields: readonly Field[];
  /** The links of the item and of its fields. */
  readonly links: readonly Link[];
  readonly attributes: readonly Attribute[];
  readonly benefits: readonly CarriedBenefit[];
  readonly notApplicable: NotApplicable | undefined;
  /** The whole item, nested entries included. */
  readonly place: Place;
  /** Its first line, where findings about the item as a whole stand. */
  readonly lead: Place;
  /** Where something may be written behind its words: before links and attributes. */
  readonly wordsEnd: Place;
  /** How it is written: what a fix has to fit in with. */
  readonly form: 'entry' | 'row' | 'paragraph' | 'line' | 'heading';
}

/** A heading, a line used as one, or a title with its text behind it on the same line. */
export interface HeadingLine {
  readonly phrase: Phrase;
  /** 1 to 6; a line in bold counts 7, one in italics 8, a few words above a list or table 9: below every heading. */
  readonly depth: number;
  readonly place: Place;
  readonly bold: boolean;
}

export interface BlockReading {
  readonly definition: BlockDefinition;
  readonly buyer: BuyerDefinition | undefined;
  readonly slot: string | undefined;
  /** The heading that names it; none when its items stand as labelled lines elsewhere (`- Buyer: the CFO`). */
  readonly heading: HeadingLine | undefined;
  /** The words of a label or row that names it, where nothing stands behind them (`4. **Confirm** –`). */
  readonly label: Place | undefined;
  readonly items: readonly Item[];
  readonly notApplicable: NotApplicable | undefined;
  /** Whether the section under the heading holds any words at all, read or not, or further headings. */
  readonly empty: boolean;
}

/** A heading that names a buyer, known or not. */
export interface BuyerHeading {
  readonly buyer: BuyerDefinition | undefined;
  readonly heading: HeadingLine;
  /** The block inside which it stands: then it says only whose items follow. */
  readonly within: BlockDefinition | undefined;
}

/** What a `canvas-ignore` comment asks for. */
export interface Ignore {
  readonly rule: string;
  readonly reason: string;
  /** `line`: its own, since between the rows of a table no comment can stand. */
  readonly scope: 'next-line' | 'line' | 'file';
  readonly place: Place;
}

/**
 * What was read under one heading, down to the next one: the unit that is read again, and checked again, after an edit. Never
 * changed, and the same object as before for as long as its text and what it stands under stay the same.
 */
export interface Section {
  readonly canvas: CanvasDefinition;
  /** Tells apart the canvases of a document: definition, segment, and a running number. */
  readonly canvasKey: string;
  readonly heading: HeadingLine | undefined;
  /** True for the section that a canvas begins with, and for the one of its first heading where words stand above that. */
  readonly opensCanvas: boolean;
  /** The buyer that this section's heading introduces. */
  readonly opensBuyer: BuyerHeading | undefined;
  /** The buyer in whose scope the section stands. */
  readonly buyer: BuyerDefinition | undefined;
  /** The words of the innermost heading above that names neither block nor buyer (`Segment: rural members`), empty without one. */
  readonly part: string;
  /** A block heading gives one block; a section under no block may hold several labelled lines. */
  readonly blocks: readonly BlockReading[];
  /** Prose of the section: introductions between heading and list, remarks, quotes. Not items. */
  readonly prose: readonly Phrase[];
  /** Lines in a block that were not read as anything. */
  readonly unread: readonly Place[];
  /** List markers without the space that Markdown wants behind them (`1.Utility`): the empty places where it is missing. */
  readonly tightMarkers: readonly Place[];
  readonly ignores: readonly Ignore[];
  /** The section's last words: where a new item may be added after. */
  readonly end: Place | undefined;
}

export interface Canvas {
  readonly definition: CanvasDefinition;
  readonly key: string;
  readonly title: string;
  /** The first section's heading, or the marker. */
  readonly place: Place;
  /** The language's own words for how sure the reading is: a marker, a name, or mere resemblance. */
  readonly how: 'front-matter' | 'comment' | 'named' | 'resembling';
  readonly segment: string | undefined;
  /** The one buyer that the whole canvas is for, where the marker names it. */
  readonly buyer: BuyerDefinition | undefined;
  /** All that the marker sets besides the canvas (`steps: 8`). */
  readonly settings: Readonly<Record<string, string>>;
  readonly sections: readonly Section[];
}
