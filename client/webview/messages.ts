/**
 * What the extension and the page in the preview panel say to each other. Types only. Offsets are zero-based UTF-16 offsets in
 * the text of the version that the message names.
 */

/** A picture to show: the `html` of the server's answer. The page patches what it shows; it never starts anew. */
export interface PictureMessage {
  readonly type: 'picture';
  readonly uri: string;
  readonly version: number;
  readonly html: string;
}

/** There is no picture to show, and why. */
export interface EmptyMessage {
  readonly type: 'empty';
  /** `starting`: the server does not answer yet; `no-canvas`: the document holds none; `no-document`: nothing is open to picture. */
  readonly reason: 'starting' | 'no-canvas' | 'no-document';
  /** The document's name as its reader knows it (`pitch.md`). */
  readonly name?: string;
  /** True when the document resembles a canvas, so that adopting it is the thing to do first. */
  readonly adoptable?: boolean;
}

/**
 * Where the caret stands in the editor. Sent when it moves and after an edit. The page lights up the innermost card there as
 * soon as it shows that version; a caret of another version than the one before it came with typing, and nothing scrolls then.
 */
export interface CaretMessage {
  readonly type: 'caret';
  readonly offset: number;
  readonly version: number;
}

export type ToPage = PictureMessage | EmptyMessage | CaretMessage;

/** The page runs and wants to be told what to show: a picture or an empty message, and the caret. */
export interface ReadyMessage {
  readonly type: 'ready';
  /** How wide the panel is, in pixels: pictures are laid out for that. */
  readonly width: number;
}

/** The panel has another width. */
export interface WidthMessage {
  readonly type: 'width';
  readonly width: number;
}

/** A card, a heading or a line was chosen: the editor shall put its caret at `start` and take the focus. */
export interface RevealMessage {
  readonly type: 'reveal';
  readonly start: number;
  readonly end: number;
  /** The version of the picture that was chosen in; when the text has changed since, the places have moved. */
  readonly version: number;
}

/** A button of an empty page was pressed. */
export interface CommandMessage {
  readonly type: 'command';
  readonly command: 'canvasmark.newDocument' | 'canvasmark.adopt';
}

export type FromPage = ReadyMessage | WidthMessage | RevealMessage | CommandMessage;

/** What the page keeps over reloads of its window; `uri` is the document to show again. */
export interface PageState {
  readonly uri: string | undefined;
  /** 1 is 100 %. */
  readonly zoom: number;
  readonly scroll: { readonly x: number; readonly y: number };
  /** The `data-key` of the card that is lit. */
  readonly selected: string | undefined;
}
