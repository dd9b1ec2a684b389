import type { MarkdownDocument } from '../core/markdown/document';

/** A line of a document. */
export interface DocumentLine {
  /** Without its line break. */
  readonly text: string;
  /** Where it begins: zero-based UTF-16 offset. */
  readonly start: number;
}

/** A line of a document's text (zero-based); empty behind the last one. */
export function lineAt(markdown: MarkdownDocument, line: number): DocumentLine {
  const start = markdown.offsetAt({ line, character: 0 });
  const end = markdown.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  const place = markdown.placeAt(start);
  const isThere = place !== undefined && markdown.positionAt(start).line === line;
  return { text: isThere ? place.chunk.text.slice(place.start, place.start + end - start) : '', start };
}
