/**
 * What the language server and its client say to each other beyond the Language Server Protocol. Types and names only: the
 * client may import this file, and nothing else of the server. Positions are zero-based lines and UTF-16 columns; offsets are
 * zero-based UTF-16 offsets in the text of the version that an answer names.
 */

export interface DocumentParams {
  readonly uri: string;
}

export interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

/** Client asks for the picture of a document, drawn as HTML (see `core/picture`). */
export const pictureRequest = 'canvasmark/picture';
export interface PictureAnswer {
  readonly version: number;
  /** One `<article>` for each canvas; empty when the document holds no canvas. Text in it is escaped, there is no script. */
  readonly html: string;
  readonly canvases: readonly { readonly key: string; readonly name: string; readonly title: string }[];
}

/** Client asks for the documents that one can begin with. */
export const templatesRequest = 'canvasmark/templates';
export interface Template {
  readonly canvas: string;
  readonly name: string;
  readonly description: string;
  /** Snippet text with tab stops. */
  readonly snippet: string;
}

/** Client asks which blocks can be inserted into a document: those missing first, in the canvas's order. */
export const blocksRequest = 'canvasmark/blocks';
export interface BlockOffer {
  readonly canvas: string;
  readonly block: string;
  readonly name: string;
  readonly question: string;
  readonly missing: boolean;
  /** Snippet text with tab stops. */
  readonly snippet: string;
  readonly at: ProtocolPosition;
}

/** Client asks how a document that merely resembles a canvas could be marked as one. */
export const adoptRequest = 'canvasmark/adopt';
export interface AdoptOffer {
  readonly canvas: string;
  readonly name: string;
  /** Names of the blocks that were recognised. */
  readonly blocks: readonly string[];
  /** Insertions into the document's text of `version`. */
  readonly edits: readonly AdoptEdit[];
  readonly version: number;
}

export interface AdoptEdit {
  readonly at: ProtocolPosition;
  readonly text: string;
  /** `marker`: says which canvas it is; `heading`, `entry`: makes a line of the text one. */
  readonly kind: 'marker' | 'heading' | 'entry';
}

/** Client asks for the page of a rule; null when there is no such rule. */
export const rulePageRequest = 'canvasmark/rulePage';
export interface RulePageParams {
  readonly rule: string;
}
export interface RulePage {
  readonly rule: string;
  readonly markdown: string;
}

/** Client asks for all rules, in the order of the documentation. */
export const rulesRequest = 'canvasmark/rules';
export interface RuleSummary {
  readonly rule: string;
  readonly summary: string;
}

/** Server tells, after each check of an open document, what stands in it. */
export const statusNotification = 'canvasmark/status';
export interface DocumentStatus {
  readonly uri: string;
  readonly version: number;
  readonly canvases: readonly { readonly name: string; readonly title: string }[];
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly hint: number;
  };
  /** Jobs, pains and gains that something of the offer links to, and all of them; null without any. */
  readonly coverage: { readonly covered: number; readonly all: number } | null;
  /** True when the document has no canvas but resembles one, so that adopting it makes sense. */
  readonly adoptable: boolean;
}

/** Client tells which lines of a document are in view, so that a long document's first findings are those. */
export const viewNotification = 'canvasmark/view';
export interface ViewParams extends DocumentParams {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Settings, under the section `canvasmark`, as the server reads them. */
export interface Settings {
  /** How sure a text has to be a canvas before it is read as one. */
  readonly detect: 'marked' | 'named' | 'resembling';
}
