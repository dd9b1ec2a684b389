/** Something about a statement that speaks for one verdict or the other, and where it stands. */
export interface Sign {
  readonly name: string;
  /** Zero-based UTF-16 offsets; undefined when it is about the statement as a whole. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** How much of it there is; 1 where it is there or not. */
  readonly value: number;
}
