import type { Gist } from '../language/gist';

/** Canvases as data. Adding one needs no code: snippets, completion, templates, outline, pictures and rules all read this. */

/** One of the places inside a block that want an answer of their own, such as a value driver or a kind of job. */
export interface SlotDefinition {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What headings below the block come to that mean it, as rows of notions (see `language/gist`); none: only its names count. */
  readonly gists?: readonly RegExp[];
  readonly question: string;
  /** One good answer, in the words of a real document. */
  readonly example: string;
}

/** A rating or class that an item may carry in trailing brackets or in a column, with its words. */
export interface AttributeDefinition {
  readonly id: string;
  readonly name: string;
  /** Names of columns or fields that hold it. */
  readonly aliases: readonly string[];
  readonly values: readonly string[];
}

export interface BlockDefinition {
  readonly id: string;
  readonly name: string;
  /** Other names, matched without case, numbering, emoji, punctuation and plural. */
  readonly aliases: readonly string[];
  /** Meanings by which a heading in a writer's own words names this block ("What keeps people from coming"). */
  readonly cues: readonly RegExp[];
  /** The same as rows of notions (see `language/gist`), for headings that meet no cue. */
  readonly gists: readonly RegExp[];
  /** Letters with which the ids of its items begin, the usual one first. */
  readonly letters: readonly string[];
  /** Whether its items bear codes of two capital letters and two digits (`MD01`), whatever the letters. */
  readonly codes: boolean;
  /** What the block asks, shown in hovers and templates. */
  readonly question: string;
  /** One good item, in the words of a real document. */
  readonly example: string;
  /** Which half of the picture it belongs to, or `frame` for what surrounds it. */
  readonly side: 'customer' | 'offer' | 'frame';
  /** Whether a finished canvas needs it. */
  readonly required: boolean;
  /** Whether every buyer has one of its own where a canvas names buyers. */
  readonly perBuyer: boolean;
  readonly slots: readonly SlotDefinition[];
  readonly attributes: readonly AttributeDefinition[];
  /** Names of fields and columns under which another block's items stand inside this one's (`Benefit` in a feature). */
  readonly carries: readonly string[];
  /** Ids of blocks that its items may link to; empty: any. */
  readonly linksTo: readonly string[];
  /** Whether templates and fixes give its items ids. */
  readonly numbered: boolean;
  /** Whether the titles of a table's columns tell that its rows are items of this block, whatever stands above it. */
  readonly titles?: (titles: readonly string[]) => boolean;
  /** Whether a section of it is understood in a document that resembles another canvas (measures below a value proposition). */
  readonly fragment: boolean;
}

/** A part of a sentence that is a whole canvas: which block it fills, and the words that it begins with. */
export interface SentencePart {
  readonly block: string;
  readonly lead: RegExp;
}

/** One of the twelve questions of a healthcare value proposition, and the blocks that answer it. */
export interface QuestionDefinition {
  readonly question: string;
  readonly blocks: readonly string[];
}

/** A kind of buyer and the value drivers it needs. */
export interface BuyerDefinition {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly drivers: readonly string[];
}

export interface CanvasDefinition {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly blocks: readonly BlockDefinition[];
  readonly buyers: readonly BuyerDefinition[];
  readonly questions: readonly QuestionDefinition[];
  /** Words in headings without which a text does not even resemble this canvas. */
  readonly signals: readonly RegExp[];
  /** What a heading in a writer's own words comes to. */
  readonly gistOf: (heading: string) => Gist;
  /** Families of rules that apply to it, besides `ref` and `text`, which apply to all. */
  readonly families: readonly string[];
  /** Where the canvas can be one sentence (`For ... who ..., X is a ... that ...`): its parts in their order. */
  readonly sentence: readonly SentencePart[];
  /** Whether headings side by side that each hold its blocks are canvases of their own (a job map for each game). */
  readonly splits: boolean;
  /** The picture's grid: rows of block ids, one cell each; a block fills all the cells that name it. Empty: cards in reading order. */
  readonly grid: readonly (readonly string[])[];
}

/** The block of a canvas with an id; a wrong id is a mistake in the program and throws. */
export function blockOf(canvas: CanvasDefinition, id: string): BlockDefinition {
  const block = canvas.blocks.find((candidate) => candidate.id === id);
  if (!block) throw new Error(`The canvas ${canvas.id} has no block ${id}.`);
  return block;
}
