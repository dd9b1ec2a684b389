import type { Chunk, Opaque, Place, Span } from '../../markdown/block';
import type { Phrase } from '../model';

/** What looks like items and is none to Markdown, so that nothing can be read of it. */

/** `<li>`, `<td>`, `<h2>` and the like: what in HTML would be items or blocks. */
const HTML_ITEMS = /<(?:li|t[dh]|h[1-6]|dd|dt)\b[^>]*>\s*(?:<[^>]*>\s*)*[^<\s]/i;

/** An entry of a list that is indented so far that Markdown takes it for code. */
const INDENTED_ENTRY = /^(?: {4,}|\t)[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+\S/;

/** Whether HTML or code holds what its writer most likely meant as items: lists in HTML, or entries that are indented too far. */
export function looksLikeItems(chunk: Chunk, { kind, span }: Opaque): boolean {
  const written = chunk.text.slice(lineStart(chunk, span.start), span.end);
  return kind === 'html' ? HTML_ITEMS.test(written) : kind === 'code' && INDENTED_ENTRY.test(written);
}

/** Whether all lines of a paragraph are rows of a table whose line of dashes is missing or has another number of columns. */
export function isBrokenTable({ words, text }: Phrase): boolean {
  if (!words.startsWith('|')) return false;
  const starts = [0, ...text.lines];
  return starts.every((start, index) => /^\|.*\|/.test(words.slice(start, starts[index + 1])));
}

/** The first line of a stretch. */
export function firstLineOf(chunk: Chunk, { start, end }: Span): Place {
  const length = /^[^\r\n]*/.exec(chunk.text.slice(start, end))?.[0].length ?? 0;
  return { chunk, start, end: start + length };
}

function lineStart({ text }: Chunk, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}
