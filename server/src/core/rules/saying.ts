import type { Section } from '../canvas/model';
import type { OutwardFact } from './outward-fact';
import type { Statement } from './statement';

/** What sections say that rules of other sections, canvases and documents may ask for. */
export interface Saying {
  /** What a section states; worked out once. */
  readonly statementsOf: (section: Section) => ReadonlySet<Statement>;
  /** What a section says of something that has a key, in words of its own. */
  readonly valuesOf: (section: Section) => Iterable<readonly [key: string, value: string]>;
  /** What a section of a document says beyond its canvas. */
  readonly outwardFactsOf: (section: Section, document: string) => readonly OutwardFact[];
}
