import type { CoverageMatrix, ProtocolPosition } from '../../server/src/protocol';

/** What the extension and the page with the coverage matrix say to each other. Types only. */

/** The matrices of a document, to show instead of what is shown. */
export interface MatricesMessage {
  readonly type: 'matrices';
  /** The document's name as its reader knows it (`pitch.md`). */
  readonly name: string;
  readonly matrices: readonly CoverageMatrix[];
  /** The canvas to bring into view. */
  readonly reveal: string | undefined;
}

/** The page runs and wants to be told what to show. */
export interface MatrixReady {
  readonly type: 'ready';
}

/** An item was chosen: the editor shall put its caret there. */
export interface MatrixReveal {
  readonly type: 'reveal';
  readonly at: ProtocolPosition;
}

/** The table of a canvas is wanted as comma-separated values. */
export interface MatrixCsv {
  readonly type: 'copy' | 'save';
  /** The canvas's key. */
  readonly key: string;
}

export type FromMatrix = MatrixReady | MatrixReveal | MatrixCsv;
