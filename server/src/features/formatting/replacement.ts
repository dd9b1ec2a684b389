import type { Place } from '../../core/markdown/block';

/** Other words for those at a place. */
export interface Replacement {
  readonly place: Place;
  readonly text: string;
}
