import type { Block, Chunk, FrontMatter, Place } from './block';
import { endOfLineWhere, isEmptyLine, leftOpen, lineAt, nextCut } from './boundaries';
import { readPlain } from './plain';
import { readWithRemark } from './remark';

/** A position as editors count it: zero-based line, zero-based UTF-16 column. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where a chunk stood in the document that was last asked: where to look for it in the next. */
const lastIndices = new WeakMap<Chunk, number>();

/**
 * A Markdown document as a row of chunks, each of which reads the same whatever stands around it. An edit reads again only the
 * chunks it touches; all other chunks are the same objects as before, so that whatever was derived from them still holds.
 * A document never changes: {@link MarkdownDocument.edit} gives the next one.
 */
export class MarkdownDocument {
  private starts: readonly number[] | undefined;
  private lines: readonly number[] | undefined;

  private constructor(
    readonly text: string,
    readonly chunks: readonly Chunk[],
  ) {}

  /** Reads a text from nothing. Any text gives a document; nothing is thrown. */
  static read(text: string): MarkdownDocument {
    const steps = MarkdownDocument.reading(text);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same in steps, one chunk each, for hosts that have to answer others meanwhile. */
  static *reading(text: string): Generator<void, MarkdownDocument> {
    const chunks: Chunk[] = [];
    for (let at = 0; at < text.length; ) {
      const piece = readPiece(text, at);
      chunks.push(piece.chunk);
      at = piece.end;
      yield;
    }
    return new MarkdownDocument(text, chunks);
  }

  /**
   * The document after a stretch of its text was replaced.
   * @param start zero-based UTF-16 offset
   * @param end exclusive
   * @param words what stands there now
   */
  edit(start: number, end: number, words: string): MarkdownDocument {
    const text = this.text.slice(0, start) + words + this.text.slice(end);
    const shift = words.length - (end - start);
    const front = frontMatterEnd(this.text);
    const sameFront = frontMatterEnd(text) === (start < front ? front + shift : front);
    if (this.chunks.length === 0 || !sameFront) return MarkdownDocument.read(text);
    const starts = this.chunkStarts();
    const first = this.firstTouched(start);
    const fresh: Chunk[] = [];
    let next = first;
    let at = starts[first] ?? 0;
    while (at < text.length) {
      const piece = readPiece(text, at);
      fresh.push(piece.chunk);
      at = piece.end;
      while (next < starts.length && ((starts[next] ?? 0) < end || (starts[next] ?? 0) + shift < at)) next++;
      if (next < starts.length && (starts[next] ?? 0) + shift === at) {
        return new MarkdownDocument(text, [
          ...this.chunks.slice(0, first),
          ...fresh,
          ...this.chunks.slice(next),
        ]);
      }
    }
    return new MarkdownDocument(text, [...this.chunks.slice(0, first), ...fresh]);
  }

  /** Where a chunk of this document begins: zero-based UTF-16 offset. A chunk of another document is an error. */
  startOf(chunk: Chunk): number {
    return this.chunkStarts()[this.indexOf(chunk)] ?? 0;
  }

  /** Whether a chunk is part of this document. */
  has(chunk: Chunk): boolean {
    return this.find(chunk) >= 0;
  }

  /** The position of an offset in one of this document's chunks. */
  positionIn(chunk: Chunk, offset: number): Position {
    const first = this.firstLines()[this.indexOf(chunk)] ?? 0;
    if (chunk.endsLine && offset >= chunk.text.length)
      return { line: first + chunk.lineStarts.length, character: 0 };
    const line = lastAtMost(chunk.lineStarts, offset);
    return {
      line: first + line,
      character: offset - (chunk.lineStarts[line] ?? 0),
    };
  }

  /** The position of an offset in the text; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const place = this.placeAt(offset);
    return place ? this.positionIn(place.chunk, place.start) : { line: 0, character: 0 };
  }

  /** The offset of a position; positions outside the text are moved to the nearest one inside. */
  offsetAt(position: Position): number {
    const first = this.firstLines();
    const index = lastAtMost(first, position.line);
    const chunk = this.chunks[index];
    if (!chunk) return 0;
    const start = this.chunkStarts()[index] ?? 0;
    const line = Math.max(0, position.line - (first[index] ?? 0));
    if (line >= chunk.lineStarts.length) return start + chunk.text.length;
    const lineStart = chunk.lineStarts[line] ?? 0;
    return start + Math.min(lineStart + Math.max(0, position.character), lineAt(chunk.text, lineStart).end);
  }

  /** The chunk at an offset and the offset inside it, as an empty place. */
  placeAt(offset: number): Place | undefined {
    const starts = this.chunkStarts();
    const index = lastAtMost(starts, Math.max(0, Math.min(offset, this.text.length)));
    const chunk = this.chunks[index];
    if (!chunk) return undefined;
    const start = Math.max(0, Math.min(offset, this.text.length)) - (starts[index] ?? 0);
    return { chunk, start, end: start };
  }

  private indexOf(chunk: Chunk): number {
    const index = this.find(chunk);
    if (index < 0) throw new Error('This chunk belongs to another version of the document.');
    return index;
  }

  /** Edits move chunks by little: the search begins where the chunk was last and goes both ways from there. */
  private find(chunk: Chunk): number {
    const { chunks } = this;
    const hint = Math.min(lastIndices.get(chunk) ?? 0, chunks.length - 1);
    for (let away = 0; hint - away >= 0 || hint + away < chunks.length; away++) {
      const index =
        chunks[hint + away] === chunk ? hint + away : chunks[hint - away] === chunk ? hint - away : -1;
      if (index < 0) continue;
      if (away > 0 || !lastIndices.has(chunk)) lastIndices.set(chunk, index);
      return index;
    }
    return -1;
  }

  private chunkStarts(): readonly number[] {
    if (this.starts) return this.starts;
    let start = 0;
    this.starts = this.chunks.map((chunk) => {
      const own = start;
      start += chunk.text.length;
      return own;
    });
    return this.starts;
  }

  /** The document's line on which each chunk begins. */
  private firstLines(): readonly number[] {
    if (this.lines) return this.lines;
    let line = 0;
    this.lines = this.chunks.map((chunk) => {
      const own = line;
      line += chunk.lineStarts.length - (chunk.endsLine ? 0 : 1);
      return own;
    });
    return this.lines;
  }

  /** The first chunk whose reading an edit at `start` may change: the one before it too when its first line is touched. */
  private firstTouched(start: number): number {
    const starts = this.chunkStarts();
    const index = lastAtMost(starts, start);
    const chunk = this.chunks[index];
    const secondLine = chunk?.lineStarts[1] ?? Number.POSITIVE_INFINITY;
    return start - (starts[index] ?? 0) <= secondLine && index > 0 ? index - 1 : index;
  }
}

/** Index of the last entry that is at most `value` in an ascending row; 0 when there is none. */
function lastAtMost(row: readonly number[], value: number): number {
  let low = 0;
  let high = row.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((row[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Reads the piece that begins at `at`, taking in more when it ends inside a fence or raw HTML. */
function readPiece(text: string, at: number): { chunk: Chunk; end: number } {
  if (at === 0) {
    const end = frontMatterEnd(text);
    if (end > 0) return { chunk: chunkOf(text.slice(0, end), [frontMatterOf(text.slice(0, end))]), end };
  }
  let end = nextCut(text, at);
  for (let tries = 1; ; tries++) {
    const source = text.slice(at, end);
    const blocks = readPlain(source) ?? readWithRemark(source);
    const closes = end < text.length ? openEnd(source, blocks) : undefined;
    if (!closes) return { chunk: chunkOf(source, blocks), end };
    const closed = endOfLineWhere(text, end, closes);
    // Pieces that stay open again and again would be read again and again: from some point on, take in twice as much.
    const twice =
      tries > 8 ? endOfLineWhere(text, Math.min(text.length, at + 2 * (end - at)), () => true) : 0;
    end = cutAt(text, Math.max(closed, twice));
  }
}

/** The first place at or after a line's start where the document may be cut. */
function cutAt(text: string, from: number): number {
  if (from >= text.length) return text.length;
  return /^#{1,6}[ \t]/.test(text.slice(from, from + 7)) ? from : nextCut(text, from);
}

function openEnd(source: string, blocks: readonly Block[]): ((line: string) => boolean) | undefined {
  const last = blocks.at(-1);
  if (last?.kind === 'code') return leftOpen(source.slice(last.span.start, last.span.end), 'code', false);
  if (last?.kind !== 'html' && last?.kind !== 'comment') return undefined;
  const rest = lineAt(source, last.span.end).next;
  const followed = rest < source.length && isEmptyLine(source, lineAt(source, rest));
  return leftOpen(source.slice(last.span.start, last.span.end), 'html', followed);
}

function chunkOf(source: string, blocks: readonly Block[]): Chunk {
  // A slice would keep the whole document that it was cut from in memory, version after version.
  const text = ` ${source}`.slice(1);
  const lineStarts = [0];
  let endsLine = false;
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at);
    endsLine = line.next > line.end;
    if (endsLine && line.next < text.length) lineStarts.push(line.next);
    at = line.next;
  }
  return { text, blocks, lineStarts, endsLine };
}

const FRONT_MATTER_OPEN = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/;

/** Where front matter ends, line break included; 0 when there is none or it is never closed. */
function frontMatterEnd(text: string): number {
  const open = FRONT_MATTER_OPEN.exec(text.slice(0, 200))?.[0];
  if (!open) return 0;
  for (let at = open.length; at < text.length; ) {
    const line = lineAt(text, at);
    if (/^---[ \t]*$/.test(text.slice(line.start, line.end))) return line.next;
    at = line.next;
  }
  return 0;
}

function frontMatterOf(source: string): FrontMatter {
  const bodyStart = FRONT_MATTER_OPEN.exec(source)?.[0].length ?? 0;
  const bodyEnd = Math.max(bodyStart, source.lastIndexOf('---'));
  return {
    kind: 'front-matter',
    body: source.slice(bodyStart, bodyEnd),
    bodyStart,
    span: { start: 0, end: source.length },
  };
}
