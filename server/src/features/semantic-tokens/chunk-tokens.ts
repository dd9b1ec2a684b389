import type { Chunk, Place } from '../../core/markdown/block';
import { declaration, numberOf, type TokenKind } from './legend';

/** What some words are. */
export interface Token {
  readonly kind: TokenKind;
  readonly place: Place;
  /** It is an id, and its item bears it here. */
  readonly declares?: boolean;
}

/** Tokens of one chunk: five numbers each, as the protocol has them, but with lines and columns that count from the chunk's start. */
export interface ChunkTokens {
  readonly chunk: Chunk;
  readonly numbers: readonly number[];
}

/** Tokens in reading order, by chunk; of two that overlap the one that begins first is kept, and each is cut at line ends. */
export function tokensByChunk(tokens: readonly Token[]): ChunkTokens[] {
  const chunks = new Map<Chunk, Token[]>();
  for (const token of tokens) {
    const { chunk } = token.place;
    const own = chunks.get(chunk);
    if (own) own.push(token);
    else chunks.set(chunk, [token]);
  }
  return [...chunks].map(([chunk, own]) => ({ chunk, numbers: numbersOf(chunk, own) }));
}

function numbersOf(chunk: Chunk, tokens: readonly Token[]): number[] {
  const sorted = tokens.toSorted((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
  const numbers: number[] = [];
  let end = 0;
  for (const { kind, declares, place } of sorted) {
    if (place.start < end || place.end <= place.start) continue;
    end = place.end;
    for (const { line, start, length } of linesOf(chunk, place))
      numbers.push(line, start, length, numberOf(kind), declares ? declaration : 0);
  }
  return numbers;
}

interface PartOfLine {
  readonly line: number;
  readonly start: number;
  readonly length: number;
}

/** The stretches of lines that a place covers, without white space at their ends. */
function linesOf({ text, lineStarts }: Chunk, place: Place): PartOfLine[] {
  const first = Math.max(
    0,
    lineStarts.findLastIndex((start) => start <= place.start),
  );
  const found: PartOfLine[] = [];
  for (let line = first; line < lineStarts.length; line++) {
    const lineStart = lineStarts[line] ?? 0;
    if (lineStart >= place.end) break;
    const from = Math.max(place.start, lineStart);
    const words = text.slice(from, Math.min(place.end, lineStarts[line + 1] ?? text.length));
    const length = words.trim().length;
    const indent = words.length - words.trimStart().length;
    if (length > 0) found.push({ line, start: from - lineStart + indent, length });
  }
  return found;
}
