import type { BuyerDefinition, CanvasDefinition } from '../definition';
import type { Canvas } from '../model';
import type { Stretch } from './stretch';

/** How sure a text has to be a canvas before it is read as one; each level includes those before it. */
export type Detect = 'marked' | 'named' | 'resembling';

/** What of a document is one canvas. */
export interface Scope {
  readonly definition: CanvasDefinition;
  readonly how: Canvas['how'];
  /** In reading order, none empty. No segment is in the stretches of two scopes. */
  readonly stretches: readonly Stretch[];
  /** Whether its first heading says what the canvas is about, rather than to open a block. */
  readonly titled: boolean;
  readonly settings: Readonly<Record<string, string>>;
  readonly buyer: BuyerDefinition | undefined;
  readonly place: Canvas['place'];
}

export interface Scopes {
  /** In the order in which they begin. */
  readonly scopes: readonly Scope[];
  /** Markers that name no canvas. */
  readonly unknown: readonly { readonly name: string; readonly place: Canvas['place'] }[];
  /** Whether the text under the headings had a say in it, beside the headings and markers. */
  readonly restOnContents: boolean;
}
