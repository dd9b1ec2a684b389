/** What a canvas is drawn into: how wide, and how large its letters are. */
export interface Frame {
  readonly width: number;
  readonly size: number;
  /** The sizes of letters that a figure may have when it has no room for those around it, the smallest first; its own ones when left out. */
  readonly smaller?: readonly number[];
}
