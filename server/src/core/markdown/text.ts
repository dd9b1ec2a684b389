import type { Mark, Span, Text } from './block';

/**
 * Leads from an offset in a text's words back to the chunk.
 * @param text the text
 * @param plain zero-based UTF-16 offset in `text.plain`; the end is allowed
 * @param side which way to lean where marks stand between two words: `before` them or `after` them
 * @returns zero-based UTF-16 offset in the chunk, inside `text.span`
 */
function sourceOffset(text: Text, plain: number, side: 'before' | 'after' = 'after'): number {
  const { anchors } = text;
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const anchor = anchors[middle];
    const isLeft = anchor !== undefined && (side === 'after' ? anchor[0] <= plain : anchor[0] < plain);
    if (isLeft) low = middle + 1;
    else high = middle;
  }
  const anchor = anchors[low - 1];
  return Math.min(text.span.end, anchor ? anchor[1] + plain - anchor[0] : text.span.start + plain);
}

/**
 * The stretch of the chunk that a stretch of a text's words came from, without the marks around it.
 * @param text the text
 * @param start zero-based UTF-16 offset in `text.plain`
 * @param end the same, exclusive
 */
export function sourceSpan(text: Text, start: number, end: number): Span {
  const from = sourceOffset(text, start, 'after');
  return { start: from, end: Math.max(from, sourceOffset(text, end, 'before')) };
}

/** A part of a text, with white space at both ends left out; offsets as in {@link sourceSpan}. */
export function sliceText(text: Text, start: number, end: number): Text {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.plain, from)) from++;
  while (to > from && isSpace(text.plain, to - 1)) to--;
  if (from === 0 && to === text.plain.length && text.marks.length === 0) return text;
  const span = sourceSpan(text, from, to);
  const anchors =
    text.anchors.length === 0
      ? text.anchors
      : text.anchors
          .filter(([plain]) => plain > from && plain < to)
          .map(([plain, source]): [number, number] => [plain - from, source]);
  const marks = text.marks.length === 0 ? text.marks : marksWithin(text.marks, from, to);
  const lines =
    text.lines.length === 0
      ? text.lines
      : text.lines.filter((line) => line > from && line < to).map((line) => line - from);
  return { plain: text.plain.slice(from, to), span, anchors, marks, lines };
}

function marksWithin(marks: readonly Mark[], from: number, to: number): Mark[] {
  return marks
    .filter((mark) => mark.end > from && mark.start < to)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - from), end: Math.min(to, mark.end) - from }));
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}
