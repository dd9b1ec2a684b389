import type { Lines } from '../core/excerpt';
import { fileKey } from './file-key';

/** Where a document is open at first, until the editor says otherwise: about a screen. */
const atFirst: Lines = { first: 0, last: 60 };

/** Which lines of the documents the editor shows, as far as it says. */
export class LinesInView {
  private readonly told = new Map<string, Lines>();

  /** Takes over what the editor says, which may be before it opens the document. */
  tell(uri: string, lines: Lines): void {
    this.told.set(fileKey(uri), lines);
  }

  of(uri: string): Lines {
    return this.told.get(fileKey(uri)) ?? atFirst;
  }

  forget(uri: string): void {
    this.told.delete(fileKey(uri));
  }
}
