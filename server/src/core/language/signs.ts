/** Something about a statement that speaks for one verdict or the other, and where it stands. */
export interface Sign {
  readonly name: string;
  /** Zero-based UTF-16 offsets; undefined when it is about the statement as a whole. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** How much of it there is; 1 where it is there or not. */
  readonly value: number;
}

/**
 * Takes a sign: its name, where it stands (undefined when it is about the statement as a whole), and how much of it there is (1 where
 * it is there or not). Most signs are none that a model knows: nothing is made of them before somebody wants them.
 */
export type Put = (
  name: string,
  at?: { readonly start: number; readonly end: number },
  value?: number,
) => void;

/** Tells the signs of a statement, each as often as it is there. */
export type Tell = (put: Put) => void;
