import type { CompletionItemKind } from 'vscode-languageserver';

/** Something that can be written at the caret. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** Shown beside the label. */
  readonly detail?: string;
  /** Shown when the offer is looked at closely. */
  readonly explanation?: string;
  /** Further words by which it is found. */
  readonly also?: string;
  /** What is written; the label when left out. */
  readonly text?: string;
  /** What is written instead, with tab stops, where the client can fill them in. */
  readonly snippet?: string;
}

/** Offers in their order, in the stead of what is typed of them already. */
export interface Offers {
  readonly offers: readonly Offer[];
  /** What is typed already, right before the caret. */
  readonly typed: string;
  /** Written before each offer where the typed text lacks it. */
  readonly space?: string;
}

/** The caret's line up to the caret, and how the client came to ask. */
export interface Caret {
  /** Zero-based, UTF-16, in the document's text. */
  readonly offset: number;
  readonly before: string;
  /** The character that was just typed, where that is why the client asks. */
  readonly trigger: string | undefined;
}
