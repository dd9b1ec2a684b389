import type { Section } from '../canvas/model';
import type { Topic } from './topic';

/** The place of a section in the row of its canvas. A section that is read again after an edit takes over the seat it had before. */
export class Seat {
  /** What the section asked for, each with the check in which it last did. */
  readonly asked = new Map<Topic, number>();
  /** How often its sections have been checked. */
  checks = 0;

  constructor(
    public section: Section,
    /** How many seats are before it. */
    public place: number,
  ) {}
}
