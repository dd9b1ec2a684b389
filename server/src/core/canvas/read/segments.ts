import type { Block, Chunk } from '../../markdown/block';
import type { HeadingLine } from '../model';
import { phraseOf } from '../phrase';

/** A block of Markdown and the chunk in which its places count. */
export interface Piece {
  readonly chunk: Chunk;
  readonly block: Block;
}

/** What stands under one heading, or under a line that may serve as one, inside one chunk. */
export interface Segment {
  /** Undefined for what stands before the first heading of its chunk. */
  readonly heading: HeadingLine | undefined;
  readonly pieces: readonly Piece[];
}

const BOLD_DEPTH = 7;
const ITALIC_DEPTH = 8;
/** The depth of a line such as `Features:` above a list. */
export const LABEL_DEPTH = 9;
const segments = new WeakMap<Chunk, readonly Segment[]>();

/** Cuts a chunk at its headings. The same chunk always gives the same objects. */
export function segmentsOf(chunk: Chunk): readonly Segment[] {
  const known = segments.get(chunk);
  if (known) return known;
  const made: { heading: HeadingLine | undefined; pieces: Piece[] }[] = [];
  for (const [index, block] of chunk.blocks.entries()) {
    const heading = headingOf(chunk, block, chunk.blocks[index + 1]);
    if (heading || made.length === 0) made.push({ heading, pieces: [] });
    if (!heading) made.at(-1)?.pieces.push({ chunk, block });
  }
  segments.set(chunk, made);
  return made;
}

/** A few words and a colon. */
const LABEL = /^\p{L}[^:.!?]{1,48}:$/u;

function headingOf(chunk: Chunk, block: Block, next: Block | undefined): HeadingLine | undefined {
  if (block.kind === 'heading') {
    const place = { chunk, start: block.span.start, end: block.span.end };
    return { phrase: phraseOf(chunk, block.text), depth: block.depth, place, bold: false };
  }
  if (block.kind !== 'paragraph' || block.text.lines.length > 0) return undefined;
  const isLabel = next?.kind === 'list' && LABEL.test(block.text.plain);
  const depth = lineDepth(block.text.plain, block.text.marks) ?? (isLabel ? LABEL_DEPTH : undefined);
  if (depth === undefined) return undefined;
  const place = { chunk, start: block.span.start, end: block.span.end };
  return { phrase: phraseOf(chunk, block.text), depth, place, bold: true };
}

/** Whether a line of its own is bold (or in italics) from its first word on, a remark in brackets apart. */
function lineDepth(
  words: string,
  marks: readonly { kind: string; start: number; end: number }[],
): number | undefined {
  const leading = marks.filter(
    (mark) => mark.start === 0 && (mark.kind === 'strong' || mark.kind === 'emphasis'),
  );
  const whole = leading.find((mark) => /^\s*(?::|[([][^()[\]]*[)\]])?\s*:?\s*$/.test(words.slice(mark.end)));
  if (!whole || words.length > 100) return undefined;
  return leading.some((mark) => mark.kind === 'strong') ? BOLD_DEPTH : ITALIC_DEPTH;
}
