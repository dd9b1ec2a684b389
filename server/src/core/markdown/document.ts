import type { Block, Chunk, FrontMatter, Place } from './block';
import { endOfLineWhere, isEmptyLine, leftOpen, lineAt, nextCut } from './boundaries';
import { readPlain } from './plain';
import { readWithRemark } from './remark';
import { finished, type Steps } from './steps';

/** A position as editors count it: zero-based line, zero-based UTF-16 column. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a text: zero-based UTF-16 offsets, the end exclusive, and the same as positions. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly from: Position;
  readonly to: Position;
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
  /** Index of the chunk that was looked for last. */
  private recent = 0;

  private constructor(
    readonly chunks: readonly Chunk[],
    private whole: string | undefined,
  ) {}

  /** The whole text. Put together when it is asked for: a keystroke need not copy a long document. */
  get text(): string {
    this.whole ??= this.textOf(0, this.chunks.length);
    return this.whole;
  }

  /** How long the text is, in UTF-16 code units. */
  get length(): number {
    const last = this.chunks.length - 1;
    return (this.chunkStarts()[last] ?? 0) + (this.chunks[last]?.text.length ?? 0);
  }

  /** Reads a text from nothing. Any text gives a document; nothing is thrown. */
  static read(text: string): MarkdownDocument {
    return finished(MarkdownDocument.reading(text));
  }

  /** The same in steps, one chunk each, for hosts that have to answer others meanwhile. */
  static *reading(text: string): Steps<MarkdownDocument> {
    const chunks: Chunk[] = [];
    for (let at = 0; at < text.length; ) {
      const piece = readPiece(text, at, at === 0);
      chunks.push(piece.chunk);
      at = piece.end;
      yield;
    }
    return new MarkdownDocument(chunks, undefined);
  }

  /**
   * The document after a stretch of its text was replaced.
   * @param start zero-based UTF-16 offset
   * @param end exclusive
   * @param words what stands there now
   */
  edit(start: number, end: number, words: string): MarkdownDocument {
    if (this.chunks.length === 0) return MarkdownDocument.read(words);
    const first = this.firstTouched(start);
    if (this.touchesFrontMatter(first, start, end, words)) return this.editFrontMatter(start, end, words);
    return this.editFrom(first, start, end, words);
  }

  /** Whether an edit may make, end or change front matter: its opening dashes, or where dashes wait for their closing line. */
  private touchesFrontMatter(first: number, start: number, end: number, words: string): boolean {
    const head = this.chunks[0];
    if (!head) return false;
    if (first > 0) return FRONT_MATTER_OPEN.test(head.text) && head.blocks[0]?.kind !== 'front-matter';
    const after = end < head.text.length ? head.text.slice(end) : '-';
    return /^\uFEFF?-/.test(head.text) || /^\uFEFF?-/.test(head.text.slice(0, start) + words + after);
  }

  /** Front matter may begin or end to be some anywhere in the document: where that changes, all is read anew. */
  private editFrontMatter(start: number, end: number, words: string): MarkdownDocument {
    const text = this.text.slice(0, start) + words + this.text.slice(end);
    const front = frontMatterEnd(this.text);
    const shift = words.length - (end - start);
    const isSame = frontMatterEnd(text) === (start < front ? front + shift : front);
    return isSame ? this.editFrom(0, start, end, words) : MarkdownDocument.read(text);
  }

  /** Reads again from a chunk on, until a piece ends where a chunk behind the edit begins. */
  private editFrom(first: number, start: number, end: number, words: string): MarkdownDocument {
    const starts = this.chunkStarts();
    const from = starts[first] ?? 0;
    const shift = words.length - (end - start);
    let touched = first + 1;
    while (touched < starts.length && (starts[touched] ?? 0) < end) touched++;
    for (let more = 2; ; more *= 4) {
      const last = Math.min(this.chunks.length, touched + more);
      const window = this.textOf(first, last);
      const text = window.slice(0, start - from) + words + window.slice(end - from);
      const isWhole = last === this.chunks.length;
      const fresh = this.readAgain(text, first, touched, last, from - shift, isWhole);
      if (fresh)
        return new MarkdownDocument(
          [...this.chunks.slice(0, first), ...fresh.chunks, ...this.chunks.slice(fresh.next)],
          undefined,
        );
    }
  }

  /**
   * Reads pieces of a window of the text.
   * @param origin what has to be taken off an old offset to get one in the window
   * @returns undefined when the window is too short to tell where they end
   */
  private readAgain(
    text: string,
    first: number,
    touched: number,
    last: number,
    origin: number,
    isWhole: boolean,
  ): { chunks: Chunk[]; next: number } | undefined {
    const starts = this.chunkStarts();
    const chunks: Chunk[] = [];
    let next = touched;
    for (let at = 0; at < text.length; ) {
      const piece = readPiece(text, at, first === 0 && at === 0);
      if (piece.end === text.length && !isWhole) return undefined;
      chunks.push(piece.chunk);
      at = piece.end;
      while (next < last && (starts[next] ?? 0) - origin < at) next++;
      if (next < last && (starts[next] ?? 0) - origin === at) return { chunks, next };
    }
    return { chunks, next: last };
  }

  private textOf(first: number, last: number): string {
    let text = '';
    for (let index = first; index < last; index++) text += this.chunks[index]?.text ?? '';
    return text;
  }

  /** Where a chunk of this document begins: zero-based UTF-16 offset. A chunk of another document is an error. */
  startOf(chunk: Chunk): number {
    return this.chunkStarts()[this.indexOf(chunk)] ?? 0;
  }

  /** Where a place in one of this document's chunks stands in the text: zero-based UTF-16 offsets, and the same as positions. */
  stretchOf({ chunk, start, end }: Place): Stretch {
    const index = this.indexOf(chunk);
    const before = this.chunkStarts()[index] ?? 0;
    const first = this.firstLines()[index] ?? 0;
    return {
      start: before + start,
      end: before + end,
      from: positionBehind(first, chunk, start),
      to: positionBehind(first, chunk, end),
    };
  }

  /** The position of an offset in one of this document's chunks. */
  positionIn(chunk: Chunk, offset: number): Position {
    return positionBehind(this.firstLines()[this.indexOf(chunk)] ?? 0, chunk, offset);
  }

  /** The position of an offset in the text; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const starts = this.chunkStarts();
    const inside = Math.max(0, Math.min(offset, this.length));
    const index = lastAtMost(starts, inside);
    const chunk = this.chunks[index];
    if (!chunk) return { line: 0, character: 0 };
    return positionBehind(this.firstLines()[index] ?? 0, chunk, inside - (starts[index] ?? 0));
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

  /** Whether a line (zero-based) of the text holds nothing but spaces and tabs; there is no such line behind the last one. */
  isEmptyLine(line: number): boolean {
    const place = this.placeAt(this.offsetAt({ line, character: 0 }));
    if (!place || this.positionIn(place.chunk, place.start).line !== line) return false;
    const own = lineAt(place.chunk.text, place.start);
    return own.next > own.end && isEmptyLine(place.chunk.text, own);
  }

  /** The chunk at an offset and the offset inside it, as an empty place. */
  placeAt(offset: number): Place | undefined {
    const starts = this.chunkStarts();
    const index = lastAtMost(starts, Math.max(0, Math.min(offset, this.length)));
    const chunk = this.chunks[index];
    if (!chunk) return undefined;
    const start = Math.max(0, Math.min(offset, this.length)) - (starts[index] ?? 0);
    return { chunk, start, end: start };
  }

  private indexOf(chunk: Chunk): number {
    const index = this.find(chunk);
    if (index < 0) throw new Error('This chunk belongs to another version of the document.');
    return index;
  }

  /**
   * Edits move chunks by little, and whoever asks for one asks for its neighbours next: the search begins where the chunk was last, or
   * the one that was looked for before it, and goes both ways from there.
   */
  private find(chunk: Chunk): number {
    const { chunks } = this;
    const hint = Math.min(lastIndices.get(chunk) ?? this.recent, chunks.length - 1);
    for (let away = 0; hint - away >= 0 || hint + away < chunks.length; away++) {
      const index =
        chunks[hint + away] === chunk ? hint + away : chunks[hint - away] === chunk ? hint - away : -1;
      if (index < 0) continue;
      this.recent = index;
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

/** The position of an offset in a chunk that begins on a line. */
function positionBehind(firstLine: number, chunk: Chunk, offset: number): Position {
  if (chunk.endsLine && offset >= chunk.text.length)
    return { line: firstLine + chunk.lineStarts.length, character: 0 };
  const line = lastAtMost(chunk.lineStarts, offset);
  return { line: firstLine + line, character: offset - (chunk.lineStarts[line] ?? 0) };
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
function readPiece(text: string, at: number, isFirst: boolean): { chunk: Chunk; end: number } {
  if (isFirst) {
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
