/**
 * The small vocabulary in which the rest of the core knows Markdown. Nothing outside this folder knows mdast.
 *
 * Every offset is zero-based, counts UTF-16 code units, and is relative to the chunk that the block stands in,
 * so that a block stays true while text above it changes.
 */

/** A stretch of a chunk; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a stretch of text is marked up. Its offsets count in {@link Text.plain}. */
export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'code' | 'link' | 'image' | 'comment';
  readonly start: number;
  readonly end: number;
  /** Where a link leads, as written; what a comment says, trimmed (a comment has no words: its start is its end). */
  readonly detail?: string;
}

/**
 * The words of a heading, paragraph, list entry or table cell, with the marks taken off: emphasis, code ticks, escapes and
 * link targets are gone, a soft line break is one space. `anchors` leads from the words back to the text.
 */
export interface Text {
  readonly plain: string;
  readonly span: Span;
  /**
   * Pairs (offset in `plain`, offset in the chunk), ascending; between two pairs both sides advance together. Up to the first pair the
   * words stand as the span begins: most texts have no pairs.
   */
  readonly anchors: readonly (readonly [plain: number, source: number])[];
  readonly marks: readonly Mark[];
  /** Offsets in `plain` at which a new line begins, of the source or behind a `<br>`; the first line left out. */
  readonly lines: readonly number[];
}

export interface Heading {
  readonly kind: 'heading';
  readonly depth: number;
  readonly text: Text;
  readonly span: Span;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
  readonly span: Span;
}

export interface ListEntry {
  /** The entry's own words; empty entries have none. */
  readonly text: Text | undefined;
  readonly children: readonly Block[];
  readonly span: Span;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly entries: readonly ListEntry[];
  readonly span: Span;
}

export interface Row {
  readonly cells: readonly Text[];
  readonly span: Span;
}

export interface Table {
  readonly kind: 'table';
  readonly header: Row;
  readonly rows: readonly Row[];
  readonly span: Span;
}

export interface Quote {
  readonly kind: 'quote';
  readonly children: readonly Block[];
  readonly span: Span;
}

/** An HTML comment that stands as a block of its own. `body` is what is between the marks, trimmed. */
export interface Comment {
  readonly kind: 'comment';
  readonly body: string;
  readonly span: Span;
}

/** YAML between `---` lines at the very start. `body` is what is between them. */
export interface FrontMatter {
  readonly kind: 'front-matter';
  readonly body: string;
  readonly bodyStart: number;
  readonly span: Span;
}

/** Code, other HTML, rules and definitions: never read as items. */
export interface Opaque {
  readonly kind: 'code' | 'html' | 'rule' | 'definition';
  readonly span: Span;
}

export type Block = Heading | Paragraph | List | Table | Quote | Comment | FrontMatter | Opaque;

/** A piece of a document that Markdown reads alike whatever stands before or after it. Never shared between two places. */
export interface Chunk {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Offsets at which the chunk's lines begin; the first is 0. */
  readonly lineStarts: readonly number[];
  /** True when the chunk ends with a line break, so that what follows begins a new line. */
  readonly endsLine: boolean;
}

/** A stretch of one chunk: what stays true of a range while other chunks change. */
export interface Place extends Span {
  readonly chunk: Chunk;
}
