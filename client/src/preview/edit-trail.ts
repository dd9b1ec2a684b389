/** A replacement in the text, as VS Code reports it: zero-based UTF-16 offsets in the text before it. */
export interface Replacement {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Enough for what is typed while a click is on its way from the page; older places are only clamped. */
const kept = 200;

/**
 * Remembers the last edits of a document, so that a place in an older version can be found again: a picture is clicked in while
 * its document is being typed in.
 */
export class EditTrail {
  private readonly edits: { readonly version: number; readonly replacements: readonly Replacement[] }[] = [];

  /** Notes what led to `version`; the replacements in the order in which VS Code reports them, the last place first. */
  note(version: number, replacements: readonly Replacement[]): void {
    this.edits.push({ version, replacements });
    if (this.edits.length > kept) this.edits.shift();
  }

  forget(): void {
    this.edits.length = 0;
  }

  /** Where an offset in the text of `version` lies now. An offset in replaced text moves to the replacement's start. */
  now(offset: number, version: number): number {
    return this.edits
      .filter((edit) => edit.version > version)
      .flatMap((edit) => edit.replacements)
      .reduce(moved, offset);
  }
}

function moved(offset: number, { rangeOffset, rangeLength, text }: Replacement): number {
  if (offset < rangeOffset) return offset;
  if (offset >= rangeOffset + rangeLength) return offset + text.length - rangeLength;
  return rangeOffset;
}
