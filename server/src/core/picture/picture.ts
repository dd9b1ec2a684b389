import type { Level } from '../rules/finding';
import type { Coverage } from './coverage';
import type { Form } from './form';
import type { Say } from './say';

/**
 * A canvas as it is pictured: what is seen, in reading order, before it becomes HTML. All text is plain words. Offsets are
 * zero-based UTF-16 offsets in the whole document.
 */

/** A stretch of the document; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the rules say about the thing that carries it. */
export interface Badge {
  /** The gravest level among them. */
  readonly level: Level;
  readonly messages: readonly string[];
  /** Where each of the messages belongs. */
  readonly places: readonly Stretch[];
}

/** A small note on a card. */
export interface Chip {
  /** `serves`: another item; `served-by`: one that no line joins to it; `broken`: a link that leads nowhere; `file`: a link out of the document; `attribute`: a rating or class. */
  readonly kind: 'serves' | 'served-by' | 'broken' | 'file' | 'attribute';
  readonly text: string;
}

/** What became of a card since an older version of the document, and what was different about it before. */
export interface CardChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly notes: readonly string[];
}

/** One item, or a benefit that stands inside a feature. */
export interface Card {
  /** Stays the same while other items are edited: the id, or the block and a running number. Unique in the document. */
  readonly key: string;
  readonly stretch: Stretch;
  /** Id of its block: colours and lines go by it. */
  readonly block: string;
  /** Id of the part of the block that it answers (`early-adopters`), where it says so. */
  readonly slot: string | undefined;
  /** What it is, in a word or two (`Feature`), where its surroundings do not say so. */
  readonly label: string | undefined;
  readonly id: string | undefined;
  readonly words: string;
  /** Where its words stand and how they are written, so that they can be written anew; none where it has no words of its own. */
  readonly written: (Stretch & { readonly source: string }) | undefined;
  /** `unserved`: a job, pain or gain that nothing of the offer links to. */
  readonly state: 'plain' | 'unserved' | 'not-applicable';
  readonly chips: readonly Chip[];
  readonly badge: Badge | undefined;
  /** What belongs to it: benefits of a feature. */
  readonly cards: readonly Card[];
  /** In a picture that compares two versions: what became of it, where that is not what it was. */
  readonly change?: CardChange;
}

/** A heading of the document that the picture shows again. */
export interface Name {
  readonly words: string;
  /** Where it stands; none when the document has no such heading. */
  readonly at: { readonly key: string; readonly stretch: Stretch } | undefined;
  readonly badge: Badge | undefined;
}

/**
 * What is seen where there are no cards. `missing`: asked for and not there; `empty`: a heading with nothing below it; `optional`: not
 * there and not asked for; `not-applicable`: said so, with `words` for a reason, or known from the kind of buyer.
 */
export interface Gap {
  readonly kind: 'missing' | 'empty' | 'optional' | 'not-applicable';
  readonly words: string;
}

/** The place of one block in the picture. */
export interface Region {
  readonly block: string;
  readonly name: Name;
  /** The parts of the block that its cards may answer. */
  readonly slots: readonly { readonly id: string; readonly name: string }[];
  readonly cards: readonly Card[];
  readonly gap: Gap | undefined;
}

/** A link between two items as words, and the lines by which the picture shows it. */
export interface PictureLink {
  readonly from: string;
  readonly to: string;
  /** Keys of the cards that each line joins; none when no part of the picture holds both. */
  readonly lines: readonly { readonly from: string; readonly to: string }[];
}

/** A line of the document that was not read, or something the rules say that belongs to no card. */
export interface Remark {
  readonly key: string;
  readonly stretch: Stretch;
  readonly words: string;
  readonly badge: Badge | undefined;
}

/** Square and circle, the features of what is offered, and why the buyer buys. */
export interface ValuePropositionBody {
  readonly kind: 'value-proposition';
  readonly offer: {
    readonly products: Region;
    readonly gainCreators: Region;
    readonly painRelievers: Region;
  };
  readonly customer: { readonly jobs: Region; readonly gains: Region; readonly pains: Region };
  /** Features with their benefits; none when the document has no such block. */
  readonly features: Region | undefined;
  readonly drivers: { readonly name: Name; readonly regions: readonly Region[] };
  /** True when a region holds more items than the wedges of a square and a circle have room for. */
  readonly crowded: boolean;
}

/** One buyer's line in the matrix. */
export interface BuyerRow {
  readonly name: Name;
  /** In the order of the matrix's drivers. */
  readonly cells: readonly Region[];
}

/** One buyer's features, benefits, jobs and drivers. */
export interface Chain {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly Region[];
}

/** Buyers and drivers, what leads to them, and the questions around them. */
export interface HealthcareBody {
  readonly kind: 'healthcare-value-proposition';
  readonly drivers: readonly string[];
  readonly buyers: readonly BuyerRow[];
  readonly chains: readonly Chain[];
  readonly frame: readonly Region[];
  readonly questions: { readonly answered: number; readonly all: number };
}

/** A canvas whose picture is made of its blocks, in the order of the canvas; `form` says how they are arranged. */
export interface BlocksBody {
  readonly kind: 'blocks';
  readonly form: Form;
  readonly regions: readonly Region[];
  /** The other one of two job maps in a document; the picture of the first shows both. */
  readonly twin?: Twin;
}

/** A second map of the same steps, and what serves both. Its keys end in `@twin`: the canvas has a picture of its own. */
export interface Twin {
  /** What the first map is of, and what the second one is. */
  readonly games: readonly [first: string, second: string];
  readonly regions: readonly Region[];
  /** What a two-lane canvas of the same document says serves both. */
  readonly overlaps: readonly Card[];
}

export interface Picture {
  readonly key: string;
  /** Id of the canvas's kind (`lean`). */
  readonly id: string;
  /** What that kind is called. */
  readonly canvas: string;
  /** The language of its own words. */
  readonly say: Say;
  readonly title: Name;
  /** For whom: segment and buyer, where the document says so. */
  readonly audience: readonly string[];
  readonly coverage: Coverage;
  /** How many findings of each level, the gravest first; levels without any are left out. */
  readonly tally: readonly { readonly level: Level; readonly count: number }[];
  /** Whether no rule has looked at it, so that nothing is said of findings. */
  readonly isUnchecked?: boolean;
  readonly body: ValuePropositionBody | HealthcareBody | BlocksBody;
  readonly links: readonly PictureLink[];
  /** What the rules say about nothing that is drawn. */
  readonly remarks: readonly Remark[];
  readonly unread: readonly Remark[];
}
