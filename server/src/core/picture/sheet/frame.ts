/** What a canvas is drawn into: how wide, and how large its letters are. */
export interface Frame {
  readonly width: number;
  readonly size: number;
}
