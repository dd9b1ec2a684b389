import type { Section } from '../canvas/model';

/** What a section can ask for, as far as its seat knows it. */
export interface Asked {
  readonly key: string;
  /** Whether nobody says anything of it, and nobody asks. */
  readonly isIdle: boolean;
  /** Forgets that a seat asks. */
  forget(seat: Seat): void;
}

/** The place of a section in the row of its canvas. A section that is read again after an edit takes over the seat it had before. */
export class Seat {
  /** What the section asked for, each with the check in which it last did. */
  readonly asked = new Map<Asked, number>();
  /** How often its sections have been checked. */
  checks = 0;

  constructor(
    public section: Section,
    /** How many seats are before it. */
    public place: number,
  ) {}
}
