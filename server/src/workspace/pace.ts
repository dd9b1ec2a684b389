/** How a host shares its one thread between long work and the messages that arrive meanwhile. */
export interface Pace {
  /** Lets everything that waits be handled first. */
  breathe(): Promise<void>;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** Milliseconds since some fixed moment; never goes back. */
  now(): number;
}

/** How long work may go on, in milliseconds, before others have their turn: below half a frame. */
export const slice = 8;
