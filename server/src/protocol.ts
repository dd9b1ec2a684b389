import type { ThemeName } from './core/picture/sheet/themes';
import type { Translations } from './features/l10n/translator';
import type { PictureFormat } from './pictures/formats';

/**
 * What the language server and its client say to each other beyond the Language Server Protocol. Types and names only: the
 * client may import this file, and nothing else of the server. Positions are zero-based lines and UTF-16 columns; offsets are
 * zero-based UTF-16 offsets in the text of the version that an answer names.
 */

export type { Translations };

export interface DocumentParams {
  readonly uri: string;
}

export interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

/** Client asks for the picture of a document, drawn as HTML (see `core/picture`). */
export const pictureRequest = 'canvasmark/picture';
export interface PictureParams extends DocumentParams {
  /** How wide the place is where it will be seen, in pixels; it is laid out for that. */
  readonly width: number;
}
export interface PictureAnswer {
  readonly version: number;
  /** One `<article>` for each canvas; empty when the document holds no canvas. Text in it is escaped, there is no script. */
  readonly html: string;
  readonly canvases: readonly { readonly key: string; readonly name: string; readonly title: string }[];
}

/** Client asks for the pictures of an open document as files, drawn from its text as it is now. */
export const exportRequest = 'canvasmark/export';
export interface ExportParams extends DocumentParams {
  readonly format: PictureFormat;
  /** Which canvas of the document, counted from one; null for all of them. */
  readonly canvas: number | null;
  readonly theme: ThemeName;
  /** How many pixels of an image a unit is: of 1, it is 1600 wide. */
  readonly scale: number;
}
export interface ExportAnswer {
  /** Empty when the document holds no such canvas. */
  readonly files: readonly ExportedFile[];
}
export interface ExportedFile {
  /** Which picture it holds, counted from one; null when it holds all that were asked for. */
  readonly number: number | null;
  /** Its bytes in base64. */
  readonly content: string;
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

/** What a workspace's document holds, in short. */
export interface DocumentSummary {
  readonly uri: string;
  readonly canvases: DocumentStatus['canvases'];
  readonly findings: DocumentStatus['findings'];
  readonly coverage: DocumentStatus['coverage'];
  /** The rules that found something, in the order of their names. */
  readonly rules: readonly string[];
}

/** Client asks for the documents of the workspace that hold a canvas, open ones as they are in the editor. */
export const documentsRequest = 'canvasmark/documents';
export interface DocumentsParams {
  /** Only these are looked at; all without them. Those that are gone or hold no canvas are left out of the answer. */
  readonly uris?: readonly string[];
}

/** Server tells, once a client has asked for documents, which of them may have changed; null when any may have. */
export const documentsChangedNotification = 'canvasmark/documentsChanged';
export interface DocumentsChanged {
  readonly uris: readonly string[] | null;
}

/**
 * Client asks what stands in a document of the workspace, open or not: a node for each canvas. What there is nothing of is left out, since
 * a long document has thousands of nodes.
 */
export const documentTreeRequest = 'canvasmark/documentTree';
export interface DocumentNode {
  readonly kind: 'canvas' | 'buyer' | 'section' | 'block' | 'item';
  readonly name: string;
  /** What it is, where its name does not say so. */
  readonly detail?: string;
  /** Where the words begin that name it. */
  readonly at: ProtocolPosition;
  /** Whether something of the offer links to it, where something needs to. */
  readonly served?: boolean;
  /** The coverage in it, in words, where there is anything to serve. */
  readonly coverage?: string;
  /** Its own, not those of the nodes in it. */
  readonly findings?: readonly NodeFinding[];
  readonly children?: readonly DocumentNode[];
}
export interface NodeFinding {
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
}

/** Client asks what of an open document's offer answers what its customers want. */
export const matrixRequest = 'canvasmark/coverageMatrix';
export interface MatrixAnswer {
  readonly version: number;
  /** One for each canvas in which there is something to answer. */
  readonly matrices: readonly CoverageMatrix[];
}
export interface CoverageMatrix {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  /** Features, and what else of the offer belongs to none. */
  readonly columns: readonly MatrixItem[];
  /** Jobs, pains and gains. */
  readonly rows: readonly MatrixRow[];
}
export interface MatrixItem {
  readonly id: string | null;
  readonly words: string;
  /** The name of its block. */
  readonly block: string;
  readonly buyer: string | null;
  readonly at: ProtocolPosition;
}
export interface MatrixRow extends MatrixItem {
  readonly served: boolean;
  /** How much it matters, in the writer's word. */
  readonly rating: string | null;
  /** The columns that answer it, and the ids or words of what leads there, in between. */
  readonly cells: readonly { readonly column: number; readonly through: readonly string[] }[];
}

/** Client asks for the coverage matrix of one canvas as comma-separated values, with a heading; null when it is gone. */
export const matrixCsvRequest = 'canvasmark/coverageMatrixCsv';
export interface MatrixCsvParams extends DocumentParams {
  /** The key of the canvas. */
  readonly canvas: string;
}

/** Client asks what changed in the canvases of an open document since an older text of it. */
export const comparisonRequest = 'canvasmark/comparison';
export interface ComparisonParams extends DocumentParams {
  /** The older text. */
  readonly before: string;
}
export interface ComparisonAnswer {
  readonly version: number;
  /** How many canvases the two texts hold, and how many of them are not what they were. */
  readonly canvases: number;
  readonly changed: number;
  /** A drawing of each that changed, with what was added, changed and removed, and the same as text. Text in it is escaped. */
  readonly html: string;
  /** What gives the drawings the colours of the editor's theme. */
  readonly style: string;
}

/** What draws canvases for the editor's own preview of Markdown: a program of its own, which is loaded when the first one is met. */
export interface MarkdownPictures {
  /** Styles that give the pictures the colours of the preview. */
  readonly style: string;
  /** The canvases of a text that say they are ones, in reading order. Any text gives an answer. */
  picturesIn(text: string): readonly MarkdownPicture[];
}

/** What draws pictures for the editor's own preview, before it knows its language. */
export interface TranslatedPictures extends MarkdownPictures {
  /** Has the pictures speak another language than English from now on. */
  speak(translations: Translations): void;
}

export interface MarkdownPicture {
  /** Where the canvas begins: the zero-based line of its heading, or of its marker. */
  readonly line: number;
  /** Whether the front matter says that it is one, or a comment. */
  readonly how: 'front-matter' | 'comment';
  /** Without scripts; every text in it is escaped. */
  readonly html: string;
}

/** Commands of the client that lenses lead to; a client tells which it has in its experimental capabilities: `canvasmark.commands`. */
export const previewCommand = 'canvasmark.openPreviewToSide';
/** Called with the document's URI and the position of an item. */
export const traceCommand = 'canvasmark.showTrace';
/** Called with the document's URI and the key of a canvas. */
export const matrixCommand = 'canvasmark.showCoverageMatrix';

/** Settings, under the section `canvasmark`, as the server reads them. */
export interface Settings {
  /** How sure a text has to be a canvas before it is read as one. */
  readonly detect: 'marked' | 'named' | 'resembling';
  /** Whether lenses stand above headings: `codeLens.enabled`. */
  readonly codeLens: boolean;
  /** Whether ids in links are followed by what they stand for: `inlayHints.enabled`. */
  readonly inlayHints: boolean;
}
