import type { Section } from '../../canvas/model';
import type { Statement } from '../statement';

/** Words stand under a heading that names no part of the statement, though they may be one. */
export const hasOtherHeading: Statement = 'pos:other-heading';

/** Headings over what belongs to no statement. */
const ASIDE =
  /\b(?:notes?|background|context|proof|evidence|sources?|taglines?|slogans?|next|history|options?|variants?|tests?|tested|comments?|rationale|references|versions?)\b/i;

/** What a section of a positioning statement states. */
export function positioningStatements({ heading, opensCanvas, blocks, prose, unread }: Section): Statement[] {
  const isOther =
    heading &&
    !opensCanvas &&
    blocks.length === 0 &&
    prose.length + unread.length > 0 &&
    !ASIDE.test(heading.phrase.words);
  return isOther ? [hasOtherHeading] : [];
}
