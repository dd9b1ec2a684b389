import type { Section } from '../model';
import { areTold, impliedBy } from './block-habits';
import { Gathering } from './gathering';
import type { SectionContext } from './section-context';
import type { Piece } from './segments';

/** Reads what stands under one heading. */
export function readSection(context: SectionContext, pieces: readonly Piece[]): Section {
  const gathering = new Gathering(context);
  if (context.isItem || isDescribed(context, pieces)) gathering.headingItem(pieces);
  else for (const piece of pieces) gathering.take(piece);
  return gathering.section(pieces);
}

/** Under the features, a heading with nothing but paragraphs below it is a feature and what there is to say of it. */
function isDescribed(context: SectionContext, pieces: readonly Piece[]): boolean {
  const { block, heading, opensBlock, isGroup, opensBuyer, part } = context;
  if (!block || !heading || heading.bold || opensBlock || isGroup || opensBuyer || !areTold(block))
    return false;
  if (block.carries.length === 0 && (impliedBy(block, part) || pieces.length === 0)) return false;
  return pieces.every((piece) => ['paragraph', 'comment', 'rule'].includes(piece.block.kind));
}
