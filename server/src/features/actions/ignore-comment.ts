import type { Canvas } from '../../core/canvas/model';
import { lineBreakOf } from '../../core/line-break';
import type { Block, Chunk, ListEntry, Span } from '../../core/markdown/block';
import { lineAt } from '../../core/markdown/boundaries';
import type { Finding } from '../../core/rules/finding';
import type { StrategyDocument } from '../../core/strategy-document';
import type { Stub } from '../workspace-edits';

const hint = 'reason';

/**
 * The comment that silences a finding in its line, and leaves lists and paragraphs whole.
 * @returns undefined where none can stand: between the rows of a table, and in front matter
 */
export function ignoreHere({ rule, place }: Finding, document: StrategyDocument): Stub | undefined {
  const { chunk } = place;
  const line = lineStartOf(chunk, place.start);
  const spot = spotFor(chunk, chunk.blocks, line);
  if (!spot) return undefined;
  const opening = `<!-- canvas-ignore ${rule}: `;
  const at = document.markdown.startOf(chunk) + spot.at;
  if (spot.kind === 'behind') return { at, before: ` ${opening}`, hint, after: ' -->' };
  return { at, before: spot.prefix + opening, hint, after: ` -->${lineBreakOf(document)}` };
}

/** The comment that silences a rule in the whole file, below the marker and the heading that its canvas begins with. */
export function ignoreInFile(rule: string, canvas: Canvas, document: StrategyDocument): Stub {
  const { text } = document.markdown;
  const at = beginningOf(canvas, document);
  const opening = `<!-- canvas-ignore-file ${rule}: `;
  const eol = lineBreakOf(document);
  const isLineStart = at === 0 || /[\r\n]/.test(text.charAt(at - 1));
  return { at, before: isLineStart ? opening : eol + opening, hint, after: ` -->${eol}` };
}

/** Zero-based offset of the line below the canvas's first heading and marker, or of the text's first line behind front matter. */
function beginningOf(canvas: Canvas, document: StrategyDocument): number {
  const { text, chunks } = document.markdown;
  const heading = canvas.sections[0]?.heading?.place;
  const marker = canvas.how === 'comment' ? canvas.place : undefined;
  const ends = [heading, marker].flatMap((place) => (place ? [document.locate(place).end] : []));
  if (ends.length > 0) return lineAt(text, Math.max(...ends)).next;
  return chunks[0]?.blocks[0]?.kind === 'front-matter' ? chunks[0].text.length : 0;
}

/** Where a comment can stand; `at` counts in the chunk. */
type Spot =
  /** On a line of its own, which begins with `prefix`. */
  | { readonly kind: 'above'; readonly at: number; readonly prefix: string }
  /** Behind the words of the line above: a line of its own would cut a paragraph in two. */
  | { readonly kind: 'behind'; readonly at: number };

function spotFor(chunk: Chunk, blocks: readonly Block[], line: number): Spot | undefined {
  const block = blocks.find(({ span }) => holds(chunk, span, line));
  switch (block?.kind) {
    case 'list': {
      const index = block.entries.findIndex(({ span }) => holds(chunk, span, line));
      const entry = block.entries[index];
      return entry && spotInEntry(chunk, entry, block.entries[index - 1], line);
    }
    case 'quote':
      return spotFor(chunk, block.children, line);
    case 'table':
      return begins(chunk, block.span, line) ? above(chunk, line) : undefined;
    case 'paragraph':
    case 'heading':
      return begins(chunk, block.span, line) ? above(chunk, line) : behindLineBefore(chunk, line);
    default:
      return undefined;
  }
}

/** Above an entry the comment belongs to the entry before it, so that one list stays one list. */
function spotInEntry(
  chunk: Chunk,
  entry: ListEntry,
  before: ListEntry | undefined,
  line: number,
): Spot | undefined {
  if (begins(chunk, entry.span, line))
    return before ? { kind: 'above', at: line, prefix: indentInside(chunk, before) } : above(chunk, line);
  return spotFor(chunk, entry.children, line) ?? behindLineBefore(chunk, line);
}

function above(chunk: Chunk, line: number): Spot {
  const prefix = /^[ \t>]*/.exec(chunk.text.slice(line, lineAt(chunk.text, line).end))?.[0] ?? '';
  return { kind: 'above', at: line, prefix };
}

function behindLineBefore(chunk: Chunk, line: number): Spot {
  const before = lineStartOf(chunk, line - 1);
  return { kind: 'behind', at: lineAt(chunk.text, before).end };
}

/** What stands before the words of a line that belongs to a list entry: its marker's place stays empty. */
function indentInside(chunk: Chunk, entry: ListEntry): string {
  const { start } = entry.span;
  const prefix = chunk.text.slice(lineStartOf(chunk, start), start);
  const [, marker = '-', space = ''] =
    /^([-*+]|\d+[.)])([ \t]*)/.exec(chunk.text.slice(start, start + 20)) ?? [];
  const isUsual = space !== '' && space.length < 5;
  return prefix + ' '.repeat(marker.length) + (isUsual ? space : ' ');
}

function lineStartOf(chunk: Chunk, offset: number): number {
  return chunk.lineStarts.findLast((start) => start <= offset) ?? 0;
}

function begins(chunk: Chunk, span: Span, line: number): boolean {
  return lineStartOf(chunk, span.start) === line;
}

function holds(chunk: Chunk, span: Span, line: number): boolean {
  return lineStartOf(chunk, span.start) <= line && line < span.end;
}
