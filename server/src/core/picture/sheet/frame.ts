import type { Say } from '../say';

/** What a canvas is drawn into: how wide, and how large its letters are. */
export interface Frame {
  readonly width: number;
  readonly size: number;
  /** The language of the picture's own words. */
  readonly say: Say;
  /** The sizes of letters that a figure may have when it has no room for those around it, the smallest first; its own ones when left out. */
  readonly smaller?: readonly number[];
}

/** How a part of a canvas is written, however wide it is. */
export type Lettering = Pick<Frame, 'size' | 'say'>;
