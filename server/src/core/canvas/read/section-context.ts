import type { BlockDefinition, BuyerDefinition, CanvasDefinition } from '../definition';
import type { BuyerHeading, HeadingLine } from '../model';

/** All that decides how the text under a heading is read. */
export interface SectionContext {
  readonly canvas: CanvasDefinition;
  readonly canvasKey: string;
  /** Letters of ids that links may lead to. */
  readonly linkLetters: ReadonlySet<string>;
  readonly heading: HeadingLine | undefined;
  readonly opensCanvas: boolean;
  readonly opensBuyer: BuyerHeading | undefined;
  readonly buyer: BuyerDefinition | undefined;
  readonly part: string;
  readonly block: BlockDefinition | undefined;
  readonly slot: string | undefined;
  /** The heading that names the block is this section's own, not one above it. */
  readonly opensBlock: boolean;
  /** The heading is itself an item. */
  readonly isItem: boolean;
  /** Further headings stand below this one. */
  readonly isGroup: boolean;
}
