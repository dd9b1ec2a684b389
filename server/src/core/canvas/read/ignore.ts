import type { Block, Chunk, Place } from '../../markdown/block';
import type { HeadingLine, Ignore, Phrase } from '../model';
import { phraseOf, placeIn } from '../phrase';
import type { Piece, Segment } from './segments';

/** The ignore comments under a heading, those inside lists and tables and behind words included, and those on the heading's own line. */
export function ignoresIn(heading: HeadingLine | undefined, pieces: readonly Piece[]): Ignore[] {
  const own = heading ? behindWords(heading.phrase) : [];
  return [...own, ...pieces.flatMap((piece) => inBlocks(piece.chunk, [piece.block]))];
}

const known = new WeakMap<Segment, readonly Ignore[]>();

/** The ignore comments of a segment that is part of no canvas; worked out once. */
export function ignoresOf(segment: Segment): readonly Ignore[] {
  const found = known.get(segment) ?? ignoresIn(segment.heading, segment.pieces);
  known.set(segment, found);
  return found;
}

/** Reads the body of a comment such as `canvas-ignore vp/feature-without-benefit: reason`. */
function ignoreFrom(body: string, place: Place): Ignore[] {
  const found = /^canvas-ignore(-file)?(?=[\s:]|$)\s*:?\s*([^\s:]*)\s*:?\s*([\s\S]*)$/i.exec(body);
  if (!found) return [];
  const scope = found[1] ? 'file' : 'next-line';
  return [{ rule: found[2] ?? '', reason: (found[3] ?? '').trim(), scope, place }];
}

function inBlocks(chunk: Chunk, blocks: readonly Block[]): Ignore[] {
  return blocks.flatMap((block): Ignore[] => {
    if (block.kind === 'comment')
      return ignoreFrom(block.body, { chunk, start: block.span.start, end: block.span.end });
    if (block.kind === 'quote') return inBlocks(chunk, block.children);
    if (block.kind === 'paragraph') return behindWords(phraseOf(chunk, block.text));
    if (block.kind === 'table')
      return [block.header, ...block.rows].flatMap((row) =>
        row.cells.flatMap((cell) => behindWords(phraseOf(chunk, cell)).map(forItsLine)),
      );
    if (block.kind !== 'list') return [];
    return block.entries.flatMap((entry) => [
      ...(entry.text ? behindWords(phraseOf(chunk, entry.text)) : []),
      ...inBlocks(chunk, entry.children),
    ]);
  });
}

function forItsLine(ignore: Ignore): Ignore {
  return ignore.scope === 'file' ? ignore : { ...ignore, scope: 'line' };
}

function behindWords(phrase: Phrase): Ignore[] {
  return phrase.text.marks.flatMap((mark) =>
    mark.kind === 'comment' ? ignoreFrom(mark.detail ?? '', placeIn(phrase, mark.start, mark.end)) : [],
  );
}
