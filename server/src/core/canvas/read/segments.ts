import type { Block, Chunk, Paragraph, Span, Text } from '../../markdown/block';
import type { HeadingLine } from '../model';
import { phraseOf } from '../phrase';
import { runInTitles } from './run-in';

/** A block of Markdown and the chunk in which its places count. */
export interface Piece {
  readonly chunk: Chunk;
  readonly block: Block;
}

/** What stands under one heading, or under a line that may serve as one, inside one chunk. */
export interface Segment {
  /** Undefined for what stands before the first heading of its chunk. */
  readonly heading: HeadingLine | undefined;
  /** The paragraph that begins with the heading's words; undefined where the heading is a line of its own. */
  readonly opening: Piece | undefined;
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
  const made: (Segment & { pieces: Piece[] })[] = [];
  for (const [index, block] of chunk.blocks.entries()) {
    const opened = opensSegments(chunk, block, chunk.blocks[index + 1]);
    if (opened) made.push(...opened);
    else if (made.length === 0)
      made.push({ heading: undefined, opening: undefined, pieces: [{ chunk, block }] });
    else made.at(-1)?.pieces.push({ chunk, block });
  }
  segments.set(chunk, made);
  return made;
}

/** A few words, perhaps with a colon. */
const LABEL = /^[\p{L}\p{N}][^:.!?]{1,60}:?$/u;

/** The segments that begin with a block: one under a heading, or several under titles at the beginning of a paragraph's lines. */
function opensSegments(
  chunk: Chunk,
  block: Block,
  next: Block | undefined,
): (Segment & { pieces: Piece[] })[] | undefined {
  if (block.kind === 'heading')
    return [segmentUnder(headingLine(chunk, block.text, block.span, block.depth, false))];
  if (block.kind !== 'paragraph') return undefined;
  const { text } = block;
  const isAboveList = next?.kind === 'list' || next?.kind === 'table';
  const depth = text.lines.length > 0 ? undefined : lineDepth(text.plain, text.marks);
  const isLabel = isAboveList && text.lines.length === 0 && LABEL.test(text.plain);
  if (depth !== undefined || isLabel)
    return [segmentUnder(headingLine(chunk, text, block.span, depth ?? LABEL_DEPTH, true))];
  return runInTitles(text)?.map(({ title, depth, rest, whole }) => ({
    heading: headingLine(chunk, title, title.span, depth, true),
    opening: { chunk, block: paragraphOf(whole) },
    pieces: [{ chunk, block: paragraphOf(rest) }],
  }));
}

function segmentUnder(heading: HeadingLine): Segment & { pieces: Piece[] } {
  return { heading, opening: undefined, pieces: [] };
}

function headingLine(
  chunk: Chunk,
  text: Text,
  { start, end }: Span,
  depth: number,
  bold: boolean,
): HeadingLine {
  return { phrase: phraseOf(chunk, text), depth, place: { chunk, start, end }, bold };
}

function paragraphOf(text: Text): Paragraph {
  return { kind: 'paragraph', text, span: text.span };
}

/** Whether a line of its own is bold (or in italics) from its first word on, a remark in brackets apart. */
function lineDepth(
  words: string,
  marks: readonly { kind: string; start: number; end: number }[],
): number | undefined {
  // An emoji may stand in front.
  const first = /\p{L}|\p{N}|\p{Ps}/u.exec(words)?.index ?? 0;
  const leading = marks.filter(
    (mark) => mark.start <= first && (mark.kind === 'strong' || mark.kind === 'emphasis'),
  );
  const whole = leading.find((mark) => /^\s*(?::|[([][^()[\]]*[)\]])?\s*:?\s*$/.test(words.slice(mark.end)));
  if (!whole || words.length > 100) return undefined;
  // A remark in brackets, or in whole sentences, is no heading.
  if (/^\(.*\)\.?$/.test(words) || /[.!?] \p{Lu}/u.test(words)) return undefined;
  return leading.some((mark) => mark.kind === 'strong') ? BOLD_DEPTH : ITALIC_DEPTH;
}
