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
  /**
   * `starting`: the server does not answer yet; `no-canvas`: the document holds none; `no-document`: nothing is open to picture, or
   * what has the `name` cannot be opened; `failed`: the picture could not be drawn.
   */
  readonly reason: 'starting' | 'no-canvas' | 'no-document' | 'failed';
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

/** What can be done about something that was asked about, in the order in which it is offered. */
export interface OffersMessage {
  readonly type: 'offers';
  /** The number of the question. */
  readonly question: number;
  readonly offers: readonly Offer[];
}

export interface Offer {
  readonly title: string;
  /** Id of the block that an item would move to. */
  readonly block?: string;
  /** Whether it mends nothing, and silences the finding. */
  readonly ignores?: true;
}

/** A picture as PNG, in base64, to be put on the clipboard. */
export interface ImageMessage {
  readonly type: 'image';
  readonly png: string;
}

export type ToPage = ImageMessage | PictureMessage | EmptyMessage | CaretMessage | OffersMessage;

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

/** A button of an empty page was pressed; only what such pages offer is done. */
export interface CommandMessage {
  readonly type: 'command';
  readonly command: string;
}

/** The words of an item were written anew in the picture. */
export interface EditMessage {
  readonly type: 'edit';
  readonly start: number;
  readonly end: number;
  readonly version: number;
  /** What stood there, as it is written in the document; nothing happens when that has changed meanwhile. */
  readonly source: string;
  readonly text: string;
}

/** What can be done: `fix`: about a finding at this place; `move`: where the item that begins there can go. */
export interface AskMessage {
  readonly type: 'ask';
  readonly question: number;
  readonly about: 'fix' | 'move';
  /** What the finding says, of which there may be several at this place. */
  readonly finding?: string;
  readonly start: number;
  readonly end: number;
  readonly version: number;
}

/** One of the offers was taken. */
export interface TakeMessage {
  readonly type: 'take';
  readonly question: number;
  readonly index: number;
}

/** Words for the clipboard. */
export interface CopyMessage {
  readonly type: 'copy';
  readonly text: string;
}

/** The picture of a canvas (counted from one) is wanted as an image, in the colours that are shown. */
export interface CopyImageMessage {
  readonly type: 'copy-image';
  readonly canvas: number;
  readonly theme: 'light' | 'dark' | 'contrast';
}

/** The clipboard did not take the image. */
export interface NotCopiedMessage {
  readonly type: 'not-copied';
}

/** All pictures shall be printed. */
export interface PrintMessage {
  readonly type: 'print';
}

/** The page has something to write in and wants the focus, which a click before may have given to the editor. */
export interface FocusMessage {
  readonly type: 'focus';
}

/** Takes back, or does again, what was done to the document last. */
export interface UndoMessage {
  readonly type: 'undo' | 'redo';
}

export type FromPage =
  | EditMessage
  | AskMessage
  | TakeMessage
  | CopyMessage
  | CopyImageMessage
  | NotCopiedMessage
  | PrintMessage
  | FocusMessage
  | UndoMessage
  | ReadyMessage
  | WidthMessage
  | RevealMessage
  | CommandMessage;

/** What the page keeps over reloads of its window; `uri` is the document to show again. */
export interface PageState {
  readonly uri: string | undefined;
  /** 1 is 100 %. */
  readonly zoom: number;
  readonly scroll: { readonly x: number; readonly y: number };
  /** The `data-key` of the card that is lit. */
  readonly selected: string | undefined;
  readonly view: View;
}

/** How canvases are seen. */
export type View = 'picture' | 'outline' | 'table';
