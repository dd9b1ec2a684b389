import type { Level } from '../../rules/finding';
import type { Badge, Card, Stretch } from '../picture';
import type { Say } from '../say';

/**
 * A picture as it is drawn: marks with their places on a sheet, one unit a pixel at scale 1, the origin at the top left. Colours are
 * names of inks, which a theme makes colours of. SVG, PDF and slides are made from the same marks.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Colours that blocks go by. Each has three inks: for words and bars, for surfaces, and for edges. */
export type Hue = 'blue' | 'teal' | 'orange' | 'violet' | 'amber' | 'slate' | 'rose';

export type Ink =
  | 'paper'
  | 'card'
  | 'ink'
  | 'muted'
  | 'line'
  /** Behind a small note. */
  | 'chip'
  | Hue
  | `${Hue}-soft`
  | `${Hue}-edge`
  | `level-${Level}`;

export type Face = 'regular' | 'semibold';

/** Words in one face and ink, as they stand on a line. */
export interface Run {
  readonly words: string;
  readonly face: Face;
  readonly ink: Ink;
  /** What it is of an item, where it is something of an item. */
  readonly as?: 'id' | 'label' | 'words';
  /** What is heard instead of words that are a sign: `serves` for an arrow. */
  readonly spoken?: string;
  /** What lies behind the words, as behind those of a chip. */
  readonly wash?: 'chip' | 'card';
  /** Whether a line goes through the words: what is gone. */
  readonly struck?: boolean;
}

export interface PlacedRun extends Run {
  readonly x: number;
  readonly width: number;
}

export interface TextLine {
  /** Where the letters stand. */
  readonly baseline: number;
  readonly runs: readonly PlacedRun[];
}

/** One paragraph, wrapped. */
export interface TextMark {
  readonly kind: 'text';
  readonly box: Box;
  readonly size: number;
  readonly leading: number;
  readonly align: 'start' | 'middle' | 'end';
  /** Its words unwrapped. */
  readonly runs: readonly Run[];
  readonly lines: readonly TextLine[];
  /** Whether a word was wider than a line, so that it goes on in the next. */
  readonly breaksWord: boolean;
  /** At most so many lines are shown. */
  readonly most?: number;
  /** How much less room the first line has at its end, where something else stands. */
  readonly notch?: number;
  /** What it is the heading of: the picture, a part of it that holds blocks, a block, or a part of a block. */
  readonly heading?: 'picture' | 'part' | 'block' | 'slot';
}

/** A surface or an outline; `text` belongs to it and moves with it. */
export interface ShapeMark {
  readonly kind: 'shape';
  readonly form: 'rect' | 'ellipse' | 'polygon';
  readonly box: Box;
  readonly radius?: number;
  /** The corners of a polygon. */
  readonly points?: readonly Point[];
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly thickness?: number;
  readonly dashed?: boolean;
  /** Diagonal lines across it: what does not apply. */
  readonly hatched?: boolean;
  readonly text?: TextMark;
}

/** A line through points, or, when it is a link, a curve through them, from one card to another, level at each. */
export interface LineMark {
  readonly kind: 'line';
  readonly points: readonly Point[];
  readonly stroke: Ink;
  readonly thickness: number;
  readonly dashed?: boolean;
  readonly arrow?: boolean;
  /** Between 0 and 1. */
  readonly strength?: number;
  /** Keys of the cards that a link joins. */
  readonly joins?: { readonly from: string; readonly to: string };
}

/** Part of a ring, clockwise from the top. */
export interface ArcMark {
  readonly kind: 'arc';
  readonly center: Point;
  readonly radius: number;
  /** Between 0 and 1. */
  readonly share: number;
  readonly stroke: Ink;
  readonly thickness: number;
}

/** Marks that are one thing for whoever hears or chooses it. */
export interface GroupMark {
  readonly kind: 'group';
  /** `head`: title and coverage; `remark`: a line of the document that is listed; `badge`: what the rules say of what stands before it. */
  readonly role: 'head' | 'region' | 'card' | 'remark' | 'badge';
  readonly key: string;
  /** What it says when it is heard. */
  readonly label: string;
  /** Where it stands in the document. */
  readonly stretch?: Stretch | undefined;
  /** The block that a region stands for. */
  readonly block?: string;
  /** The item that a card shows. */
  readonly card?: Card;
  readonly badge?: Badge;
  readonly box: Box;
  readonly marks: readonly Mark[];
}

export type Mark = TextMark | ShapeMark | LineMark | ArcMark | GroupMark;

/** Part of a picture that stays on one page. */
export interface Band {
  readonly top: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** A whole picture, as long as it has to be. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** From the top downwards. */
  readonly bands: readonly Band[];
  /** The language of its own words, for what stands around it. */
  readonly say: Say;
  /** Where the logo stands, when there is one. */
  readonly logo?: Box;
}
